package org.umubano.coding.status;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.language.VerbGroup;

/** Words beside a verb that agrees by which its act was not done, or was only to be done. */
final class Negations {

    private final EventLexicon lexicon;
    private final Line line;

    Negations(EventLexicon lexicon, Line line) {
        this.lexicon = lexicon;
        this.line = line;
    }

    /** "Ntabwo X na Y bahuye", X and Y did not meet; "ntazigera asura", he will never visit: another word denies the verb. */
    boolean isDenied(int v) {
        int first = line.verbs.get(v).first();
        if (v > 0) {
            VerbGroup before = line.verbs.get(v - 1);
            if (before.negated() && before.last() == first - 1 && lexicon.evers.contains(before.lemma())) {
                return true;
            }
        }
        for (int t = first - 1; t >= 0 && (line.verbAt(t) == null || isEver(t)) && !line.isComma(t); t--) {
            if (lexicon.nots.contains(line.tokens.get(t).norm())) {
                return true;
            }
            if (line.marker(t) == Relation.ON && isNoun(t + 1)) {
                return false; // "ntabwo hatangajwe byinshi ku biganiro X na Y bagiranye", not much was told of the
                // talks
            }
        }
        return false;
    }

    /** Whether a noun for an act begins at a token. */
    private boolean isNoun(int token) {
        for (TableNoun noun : line.nouns) {
            if (noun.first() == token) {
                return true;
            }
        }
        return false;
    }

    /** "Ntabwo X yigeze asura Y", never visited: the word for "ever" parts no denial from its verb. */
    private boolean isEver(int t) {
        VerbGroup verb = line.verbAt(t);
        return verb != null && lexicon.evers.contains(verb.lemma());
    }

    /** "Nta perezida wari warasuye", no president had visited; "nta ndege ibihuza": of nobody and nothing it is no act. */
    boolean isOfNone(int v) {
        for (int t = line.verbs.get(v).first() - 1; t >= 0 && line.verbAt(t) == null && !line.isComma(t); t--) {
            if (line.marker(t) == Relation.CLAUSE) {
                return false;
            }
            if (lexicon.nones.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Will no longer travel": what was to be is given up. */
    boolean isGivenUp(VerbGroup verb) {
        for (int t = verb.first() + 1; t < verb.last(); t++) {
            if (lexicon.longers.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Yagombaga gusura", he was to visit. */
    boolean wasDue(int governor) {
        VerbGroup verb = line.verbs.get(governor);
        return lexicon.dues.contains(verb.lemma())
                && !verb.negated()
                && lexicon.habits.stream()
                        .anyMatch(h -> line.tokens.get(verb.last()).norm().endsWith(h));
    }

    /**
     * "Bagomba guhura ku wa Kane", they are to meet on Thursday, "ahagomba gusinyirwa", where it is to be signed: what has its
     * day or place is set, and no mere duty.
     */
    boolean isDue(int governor) {
        VerbGroup verb = line.verbs.get(governor);
        boolean due = lexicon.dues.contains(verb.lemma())
                && verb.isFinite()
                && !verb.negated()
                && verb.agreement() > 0
                && !line.quoted[verb.first()];
        boolean where = verb.agreement() == PLACE
                && line.tokens.get(verb.first()).norm().startsWith(line.lexicon.signs.where);
        return due
                && (where
                        || !verb.relative()
                                && verb.tense() == VerbGroup.Tense.PRESENT
                                && line.times.stream().anyMatch(t -> line.tokenAt(t.start()) > verb.last()));
    }

    /** The class of places. */
    private static final int PLACE = 16;
}
