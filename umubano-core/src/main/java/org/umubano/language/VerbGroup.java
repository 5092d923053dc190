package org.umubano.language;

/**
 * A verb with its auxiliaries, as one token or several: "is expected to hold", {@code azagirana}, {@code biteganyijwe ko
 * azasura}.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param lemma dictionary form of the lexical verb: "hold", {@code kugirana}
 * @param tense what the whole group says of time
 * @param mood whether it is said at all
 * @param passive whether its subject is what the act is done to
 * @param negated whether it is said not to be
 * @param relative whether it stands in a relative clause whose head is its subject
 * @param agreement noun class with which the verb agrees (1 and 2 people, 8 the two states, 16 nobody), 0 where the
 *     language or the form does not tell
 * @param object noun class of the pronoun in the verb that stands for its object ({@code yamushimiye}, he thanked him: 1),
 *     0 for none
 * @param there whether a marker in the verb stands for a place named before: {@code yahageze}, he arrived there
 */
public record VerbGroup(
        int first,
        int last,
        String lemma,
        Tense tense,
        Mood mood,
        boolean passive,
        boolean negated,
        boolean relative,
        int agreement,
        int object,
        boolean there) {

    public VerbGroup(
            int first,
            int last,
            String lemma,
            Tense tense,
            Mood mood,
            boolean passive,
            boolean negated,
            boolean relative,
            int agreement) {
        this(first, last, lemma, tense, mood, passive, negated, relative, agreement, 0, false);
    }

    /** What a verb group says of time. */
    public enum Tense {
        PAST,
        /** Past before a past: had met, {@code yari yarahuye}. */
        PAST_PERFECT,
        PERFECT,
        PRESENT,
        PROGRESSIVE,
        /** Also what is expected, due or planned. */
        FUTURE,
        /** Was expected then: may or may not have come. */
        FUTURE_IN_PAST
    }

    /** Whether a verb group says that its act is. */
    public enum Mood {
        FINITE,
        INFINITIVE,
        /** "arriving in Astana", "signed by the ministers". */
        PARTICIPLE,
        /** may, could, {@code ashobora}. */
        POSSIBLE,
        /** would; {@code yaba}. */
        CONDITIONAL,
        SUBJUNCTIVE
    }

    /** Whether it is said of a subject, be it only as possible: no infinitive and no participle. */
    public boolean isFinite() {
        return mood == Mood.FINITE || mood == Mood.POSSIBLE || mood == Mood.CONDITIONAL;
    }
}
