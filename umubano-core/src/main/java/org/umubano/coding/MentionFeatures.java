package org.umubano.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/**
 * What is known of each event mention of an article by which it is judged how sure it is ({@link Confidence}): its values, how
 * they were reached, where it stands, and what the article tells beside it. Each feature holds or does not hold.
 *
 * <pre>{@code
 * MentionFeatures.of(text, mentions).get(0);   // [always, language en, kind visit, ..., paragraph 2, beside earlier, same sides, same subtype ...]
 * }</pre>
 */
public final class MentionFeatures {

    /** Of what is counted, so many are many. */
    private static final int MANY = 3;

    /** Paragraphs further down than this are alike. */
    private static final int FAR_DOWN = 8;

    /** An article of more mentions than this is a long one. */
    private static final int LONG = 10;

    /** Evidence is measured in steps of so many characters, and so many steps are long. */
    private static final int STEP = 50;

    /** How many mentions before and after one are compared to it. */
    private static final int NEAR = 40;

    /** Likelihoods, in per cent, that say more than those below them; about even steps of their log odds. */
    private static final int[] LIKELY_STEPS = {1, 2, 5, 12, 27, 50, 73, 88};

    /** By so much the log odds of the kind are over those of the likeliest other one. */
    private static final int[] MARGINS = {-6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6};

    /** Values of the trace that are features of their own, that all have, or that say nothing. */
    private static final Set<String> OWN =
            Set.of(LikelyWords.WORDS, LikelyWords.OTHER_WORDS, EventMention.BY_WORDS, "announced_by", "kind");

    private static final int PERCENT_STEP = 10;

    /** Words more likely than this, in per cent, are alike. */
    private static final int LIKELY = 60;

    private final List<EventMention> mentions;
    private final int[] paragraphs;
    private final int sure;

    /** Whether each is told by its words alone. */
    private final boolean[] guessed;

    private final List<Set<String>> states = new ArrayList<>();
    private final List<Set<String>> people = new ArrayList<>();

    private MentionFeatures(String text, List<EventMention> mentions) {
        this.mentions = mentions;
        this.paragraphs = paragraphs(text, mentions);
        this.guessed = new boolean[mentions.size()];
        int sure = 0;
        for (int i = 0; i < guessed.length; i++) {
            guessed[i] = mentions.get(i).isByWords();
            sure += guessed[i] ? 0 : 1;
        }
        this.sure = sure;
        for (EventMention m : mentions) {
            Set<String> named = new HashSet<>();
            for (Participant p : m.participants()) {
                if (p.name() != null) {
                    named.add(p.name());
                }
            }
            states.add(Participant.statesOf(m.participants()));
            people.add(named);
        }
    }

    /**
     * The features of each mention of an article.
     *
     * @param text the article that the offsets of the mentions count in
     * @param mentions all of the article, in the order of their evidence
     */
    public static List<List<String>> of(String text, List<EventMention> mentions) {
        MentionFeatures all = new MentionFeatures(text, mentions);
        List<List<String>> out = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            out.add(all.of(i));
        }
        return out;
    }

    private List<String> of(int i) {
        EventMention m = mentions.get(i);
        List<String> out = new ArrayList<>(48);
        values(m, i, out);
        telling(m, i, out);
        beside(m, i, out);
        return out;
    }

    private void values(EventMention m, int i, List<String> out) {
        String kind = m.kind().code();
        out.add("always");
        out.add("language " + m.language());
        out.add("kind " + kind);
        out.add("subtype " + kind + " " + m.subtype());
        out.add("status " + m.status().code());
        out.add("date " + (m.dateHow() == null ? "none" : m.dateHow().code()) + " " + kind);
        out.add("states " + Math.min(MANY, states.get(i).size()) + " " + kind);
        out.add("people " + Math.min(2, people.get(i).size()) + " " + kind);
        out.add((m.place() == null ? "no place " : "place ") + kind);
        if (m.partOf() != null) {
            out.add("part");
        }
        if (m.topics().isEmpty()) {
            out.add("no topic");
        }
    }

    /** How a mention was come by, and where it stands. */
    private void telling(EventMention m, int i, List<String> out) {
        for (String key : m.trace().keySet()) {
            if (!OWN.contains(key)) {
                out.add("trace " + key);
            }
        }
        LikelyWords words = LikelyWords.of(m);
        int likely = words.percent();
        for (int step : LIKELY_STEPS) {
            if (likely >= step) {
                out.add("words " + step + " %");
            }
        }
        double margin = odds(likely) - odds(words.other());
        for (int step : MARGINS) {
            if (margin >= step) {
                out.add("words over others " + step);
            }
        }
        if (guessed[i]) {
            out.add("by its words");
            out.add("by its words, kind " + m.kind().code());
            out.add("by its words, " + Math.min(LIKELY, likely / PERCENT_STEP * PERCENT_STEP) + " %");
        }
        out.add("told " + Math.min(2, m.also().size()));
        out.add("paragraph " + Math.min(FAR_DOWN, paragraphs[i]));
        out.add("mentions " + Math.min(LONG, sure));
        out.add("length "
                + Math.min(FAR_DOWN, (m.evidence().end() - m.evidence().start()) / STEP));
    }

    /** The logarithm of the odds of so many per cent; what is beyond the first and the last half is as that. */
    private static double odds(int percent) {
        double share = Math.max(0.5, Math.min(99.5, percent)) / 100;
        return StrictMath.log(share / (1 - share));
    }

    /** What the article tells of the same kind and with a state of the mention, and what else its sentence tells. */
    private void beside(EventMention m, int i, List<String> out) {
        Set<String> found = new TreeSet<>();
        int inSentence = 0;
        for (int j = Math.max(0, i - NEAR); j < Math.min(mentions.size(), i + NEAR + 1); j++) {
            EventMention other = mentions.get(j);
            if (j == i || guessed[j]) {
                continue;
            }
            boolean here = other.evidence().start() == m.evidence().start();
            inSentence += here ? 1 : 0;
            if (other.kind() != m.kind()) {
                continue;
            }
            boolean later = !here && other.evidence().start() > m.evidence().start();
            String where = here || later ? "beside later" : "beside earlier";
            boolean sides = states.get(i).equals(states.get(j));
            found.add(where
                    + (sides ? ", same sides" : ", other sides")
                    + (m.subtype().equals(other.subtype()) ? ", same subtype" : ", other subtype"));
            if (!Collections.disjoint(states.get(i), states.get(j))) {
                found.add(where
                        + (sides ? ", same sides" : ", a common side")
                        + (Objects.equals(m.from(), other.from()) ? ", same date" : ", other date")
                        + (Collections.disjoint(people.get(i), people.get(j)) ? "" : ", a common name")
                        + (m.status() == other.status() ? "" : ", other status"));
            }
        }
        out.addAll(found);
        out.add("beside in its sentence " + Math.min(MANY, inSentence));
    }

    /**
     * The number of the paragraph of each mention, by lines that are not blank: the lead behind a headline is 1, and where there is no
     * headline the lead is 0 and 2 follows.
     */
    private static int[] paragraphs(String text, List<EventMention> mentions) {
        int[] out = new int[mentions.size()];
        int at = 0;
        int point = 0;
        int paragraph = -1;
        int lead = 0;
        boolean isBlank = true;
        char last = ' ';
        for (int i = 0; i < out.length; i++) {
            int start = mentions.get(i).evidence().start();
            for (; point <= start && at < text.length(); point++) {
                char c = text.charAt(at);
                at += Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1;
                if (c == '\n') {
                    lead = paragraph == 0 && !isBlank && isEnd(last) ? 1 : lead;
                    isBlank = true;
                } else if (c > ' ') {
                    paragraph += isBlank ? 1 : 0;
                    isBlank = false;
                    last = c;
                }
            }
            out[i] = paragraph <= 0 ? 0 : paragraph + lead;
        }
        return out;
    }

    /** Whether a character ends a sentence: a first paragraph with such an end is no headline, but the lead. */
    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '"' || c == '\u201D';
    }
}
