package org.umubano.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;

/**
 * How much an article speaks of each state, which tells the state that it takes for granted, its home, and the one that it
 * sets against another. An office counts twice, as do the places where articles name their own side: the outlet, the first
 * mention, the subject of a sentence.
 */
final class StateVotes {

    /** What an outlet that an article names first or last is worth as a hint of its home. */
    private static final int OUTLET = 6;
    /** What being named first is worth as one. */
    private static final int FIRST = 3;
    /** A state that is named so many times less than another one is none that an article takes for granted. */
    private static final int HARDLY = 4;

    /**
     * Where an article comes from.
     *
     * @param sentFrom the state of its dateline, or null
     * @param outlet the state of its outlet, or null
     * @param isDated whether its year is known, and not only guessed from what it tells of
     */
    record Origin(@Nullable String sentFrom, @Nullable String outlet, boolean isDated) {}

    private final Lexicon lexicon;
    private final Origin origin;
    private final Map<String, Integer> votes = new LinkedHashMap<>();
    private final @Nullable String home;

    /**
     * Counts the mentions of an article.
     *
     * @param drafts in the order of the text
     * @param who the person of each mention of one
     * @param origin where the article comes from
     */
    StateVotes(Lexicon lexicon, List<Draft> drafts, Map<Draft, Person> who, Origin origin) {
        this.origin = origin;
        this.lexicon = lexicon;
        for (int i = 0; i < drafts.size(); i++) {
            count(drafts, i, who.get(drafts.get(i)));
        }
        String most = most(null);
        this.home = isSpokenOf(lexicon.home(), most) ? lexicon.home() : most;
    }

    private void count(List<Draft> drafts, int i, @Nullable Person person) {
        Draft draft = drafts.get(i);
        if (draft.host != null && lexicon.isMember(draft.host)) {
            votes.merge(draft.host, 1, Integer::sum);
        }
        String state = draft.state != null ? draft.state : person == null ? null : person.state;
        if (state == null || !lexicon.isMember(state)) {
            return;
        }
        if (isOutlet(drafts, i) && draft.offices.contains("COMPANY")) {
            votes.merge(state, OUTLET, Integer::sum);
        }
        if (votes.isEmpty()) {
            votes.merge(state, FIRST, Integer::sum);
        }
        if (i == 0 || drafts.get(i - 1).sentence != draft.sentence) {
            votes.merge(state, 1, Integer::sum); // the first of a sentence is mostly its subject
        }
        boolean office = !draft.offices.isEmpty() || person != null && !person.offices.isEmpty();
        votes.merge(state, office && draft.type != Type.GROUP ? 2 : 1, Integer::sum);
    }

    /** Whether a mention stands where articles name who published them. */
    private static boolean isOutlet(List<Draft> drafts, int i) {
        return (i < 3 || i >= drafts.size() - 2) && drafts.get(i).rule.startsWith("world/organisations");
    }

    /** The state from which the report was sent, where it is in the article; else {@link #home}. */
    @Nullable
    String sentFrom() {
        String sentFrom = origin.sentFrom();
        return sentFrom != null && (votes.containsKey(sentFrom) || lexicon.isMember(sentFrom)) ? sentFrom : outlet();
    }

    /** The state of the outlet, where it is in the article; else {@link #home}. */
    @Nullable
    String outlet() {
        String outlet = origin.outlet();
        return outlet != null && votes.containsKey(outlet) ? outlet : home();
    }

    /** The state of the language's press, unless the article hardly speaks of it; else the one named most. */
    @Nullable
    String home() {
        return home;
    }

    private boolean isSpokenOf(String state, @Nullable String most) {
        int own = votes.getOrDefault(state, 0);
        return own > 0 && own * HARDLY >= votes.getOrDefault(most, 0);
    }

    /** The state that is named most beside one; null where there is none. */
    @Nullable
    String most(@Nullable String but) {
        return mostBut(s -> s.equals(but));
    }

    /** The state that is named most beside some; null where there is none. */
    @Nullable
    String mostBut(Predicate<String> but) {
        String best = null;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            boolean other = !but.test(vote.getKey());
            if (other && (best == null || vote.getValue() > votes.getOrDefault(best, 0))) {
                best = vote.getKey();
            }
        }
        return best;
    }
}
