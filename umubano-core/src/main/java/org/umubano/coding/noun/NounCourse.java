package org.umubano.coding.noun;

import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.NounVerbs;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** The course of an act that a noun tells of, by the verbs and words beside it: whether it begins, goes on, is over or came before. */
final class NounCourse {

    /** How far before its noun "the last day of" may stand. */
    private static final int LAST_DAY = 10;

    /** The agreement of a verb with no subject: "there followed". */
    private static final int THERE = 16;

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    NounCourse(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Enters in a draft what the verbs beside its noun say of its course: whether it is over, came before, or goes on. */
    void enter(Draft draft, NounVerbs verbs, @Nullable Effect over, boolean isAsserted) {
        if (verbs.before() >= 0) {
            draft.ended = over == Effect.END;
            VerbGroup ruling = line.verbs.get(verbs.before());
            draft.ending = draft.ended
                    && ruling.tense() == VerbGroup.Tense.PRESENT
                    && ruling.isFinite()
                    && ruling.agreement() == 0;
            draft.present |= over == Effect.BEGIN
                    && ruling.tense() == VerbGroup.Tense.PRESENT
                    && ruling.isFinite()
                    && ruling.agreement() == 0
                    && !ruling.passive(); // "begins a visit on Thursday"
            draft.anterior = lexicon.precedes.contains(ruling.lemma())
                    && !ruling.passive()
                    && ruling.agreement() != THERE
                    && (ruling.isFinite() || ruling.agreement() != 0); // "following talks" is no more than after them
        }
        if (verbs.after() >= 0 && isAsserted) {
            VerbGroup main = line.verbs.get(verbs.after());
            draft.ended |= clauses.effect(verbs.after()) == Effect.END; // "the summit ended on Sunday"
            draft.present = main.tense() == VerbGroup.Tense.PRESENT && main.mood() == Mood.FINITE && !main.passive();
        }
    }

    /** "Met him on the last day of his visit". */
    boolean isLastDay(TableNoun noun) {
        for (int t = noun.first() - 3; t >= Math.max(0, noun.first() - LAST_DAY) && !line.isComma(t + 2); t--) {
            if (line.marker(t + 2) == Relation.OF
                    && lexicon.closings.contains(line.tokens.get(t).norm())
                    && lexicon.occasions.days.contains(line.tokens.get(t + 1).norm())) {
                return true;
            }
        }
        return false;
    }
}
