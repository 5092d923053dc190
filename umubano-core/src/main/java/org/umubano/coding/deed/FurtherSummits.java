package org.umubano.coding.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/**
 * Summits before and after the one that a report tells of, told by their place in the row: "the first took place in Budapest on
 * October 3", "the last summit of this kind was held in Kampala", "Maputo will host the next one". Those who hold them are those of
 * the one told of.
 */
public final class FurtherSummits extends ActReader {

    /** More than so many hold a summit of which not all need have been at another. */
    private static final int FEW = 5;

    private final CastReader casts;
    /** The states of the summit told of before this sentence. */
    private final List<Participant> sides;

    public FurtherSummits(Reading reading, CastReader casts, Drafts drafts) {
        super(reading, drafts);
        this.casts = casts;
        this.sides = lexicon.headFirst ? List.of() : discourse.acts().statesOf(Kind.SUMMIT);
    }

    /** Drafts such a summit, or gives one that is drafted without its sides these. */
    @Override
    public void read() {
        if (line.number == 0 || sides.size() < 2 || sides.size() > FEW) {
            return;
        }
        for (Draft draft : List.copyOf(drafts.made())) {
            if (draft.subtype.equals("hosting") && isNext(draft)) {
                Draft summit = draft.as(Kind.SUMMIT, "summit", Frame.HOST);
                drafts.made().set(drafts.made().indexOf(draft), summit);
                fill(summit);
            } else if (draft.kind == Kind.SUMMIT && isInRow(draft)) {
                fill(draft);
            }
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            if (drafts.made().stream().noneMatch(d -> d.kind == Kind.SUMMIT || d.kind == Kind.MEETING)) {
                bare(v);
            }
        }
    }

    /** Gives a summit those who hold the row, where nobody else is named beside one of them. */
    private void fill(Draft summit) {
        List<String> states = Participant.statesOf(sides).stream().toList();
        if (summit.states().size() == 1 && states.containsAll(summit.states())) {
            sides.forEach(s -> {
                if (!summit.states().contains(s.state())) {
                    summit.add(s.as(Participant.Role.ACTOR));
                }
            });
            discourse.sides(Kind.SUMMIT, summit.participants);
        }
    }

    /** "The next one": told of by nothing but its turn. */
    private boolean isNext(Draft draft) {
        for (int t = draft.first + 1; t <= draft.last; t++) {
            String word = line.tokens.get(t).norm();
            if (lexicon.occasions.turns.contains(line.tokens.get(t - 1).norm())
                    && (lexicon.standIns.contains(word) || lexicon.summits.contains(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word for a summit near a draft has its turn before it: "at their second three-way summit". */
    private boolean isInRow(Draft draft) {
        for (int t = Math.max(1, draft.first - NEAR); t <= Math.min(draft.last, line.tokens.size() - 2); t++) {
            if (lexicon.occasions.turns.contains(line.tokens.get(t).norm()) && isSummit(t + 1, t + NAMED)) {
                return true;
            }
        }
        return false;
    }

    /** How far before the words of a draft the turn may stand. */
    private static final int NEAR = 8;

    /** How far behind its turn the word may stand: "the second three-way [summit]". */
    private static final int NAMED = 5;

    private boolean isSummit(int from, int to) {
        for (int t = from; t < Math.min(to, line.tokens.size()); t++) {
            if (lexicon.summits.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "The first took place in Budapest". */
    private void bare(int v) {
        VerbGroup verb = line.verbs.get(v);
        int turn =
                lexicon.occasions.turns.contains(line.tokens.get(verb.first()).norm())
                        ? verb.first() // read as an adverb of its verb
                        : verb.first() - 1;
        boolean one =
                turn > 0 && lexicon.standIns.contains(line.tokens.get(turn).norm());
        turn = one
                        && turn > 1
                        && lexicon.occasions.turns.contains(
                                line.tokens.get(turn - 1).norm())
                ? turn - 1
                : turn;
        boolean told = turn > 0
                && lexicon.occasions.turns.contains(line.tokens.get(turn).norm())
                && lexicon.articles.contains(line.tokens.get(turn - 1).norm())
                && verb.mood() == Mood.FINITE
                && !verb.negated()
                && lexicon.occasions.held.contains(verb.lemma());
        Status status = told ? statuses.of(v) : null;
        Trigger trigger = status == Status.HELD || status == Status.PLANNED ? summit() : null;
        if (trigger != null && status != null && !line.times.isEmpty()) {
            int end = clauses.end(v);
            Cast around = casts.cast(List.of(), null, clauses.between(verb.last() + 1, end), verb.last() + 1, end);
            drafts.draft(trigger, verb.first(), verb.last(), status, new Cast(sides, List.of(), around.spans(), false));
        }
    }

    /** The trigger of the language that tells of a summit by its noun alone, or null. */
    private @Nullable Trigger summit() {
        for (String word : lexicon.summits) {
            List<Trigger> triggers = lexicon.nouns.get(word);
            if (triggers != null) {
                return triggers.get(0);
            }
        }
        return null;
    }
}
