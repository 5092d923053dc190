package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;

/**
 * Verbs of a language whose nouns come first that only tell more of the object of the verb before, with the same subject and no
 * word between to say so: "yakuyeho ibihano yafatiye Niger mu 2023", lifted the sanctions that it had imposed on Niger in 2023.
 */
final class ObjectRelatives {

    private ObjectRelatives() {}

    /** Whether a verb tells more of the object of another one before it. */
    static boolean is(Line line, VerbGroup told, VerbGroup more, EventLexicon lexicon) {
        boolean done = more.tense() == VerbGroup.Tense.PAST || more.tense() == VerbGroup.Tense.PAST_PERFECT;
        boolean like = more.agreement() > 0 && more.agreement() == told.agreement();
        return done
                && like
                && told.isFinite()
                && more.isFinite()
                && !more.passive()
                && told.tense() == VerbGroup.Tense.PAST
                && isOneClause(line, told.last() + 1, more.first())
                && line.nouns.stream().anyMatch(n -> isBetween(n, told, more) && isObject(n, more, lexicon));
    }

    /** "Yageze i X gusinya ayuzuza amasezerano Y yagiranye na Z ku wa 3", to sign what completes the accord of the 3rd: a paper named by its day. */
    static boolean isOfPaper(Line line, Draft dated, Draft draft, EventLexicon lexicon) {
        VerbGroup made = dated.kind == Kind.AGREEMENT && lexicon.headFirst ? verbOf(line, dated) : null;
        if (made == null || !made.isFinite() || made.passive() || draft.last >= made.first()) {
            return false;
        }
        for (Line.Actor who : line.actors) {
            int before = who.first() - 1;
            if (who.last() == made.first() - 1
                    && before > draft.last
                    && !line.isComma(before)
                    && line.marker(before) == null) {
                return lexicon.definites.contains(line.tokens.get(before).norm())
                        || line.nouns.stream()
                                .anyMatch(n ->
                                        n.first() > draft.last && n.last() <= before && isObject(n, made, lexicon));
            }
        }
        return false;
    }

    /** "Mbere yo kujya i X, yahuye na Y ku wa Mbere", before going to X he met Y on Monday: the journey comes after that day. */
    static boolean isJourneyAfter(Line line, Draft dated, Draft draft, EventLexicon lexicon) {
        int before = draft.first - 2;
        return lexicon.headFirst
                && draft.kind == Kind.VISIT
                && dated.kind == Kind.MEETING
                && before >= 0
                && line.marker(before + 1) == Relation.CLAUSE
                && lexicon.firsts.contains(line.tokens.get(before).norm());
    }

    private static @Nullable VerbGroup verbOf(Line line, Draft act) {
        VerbGroup first = line.verbAt(act.first);
        return first == null ? line.verbAt(act.last) : first;
    }

    private static boolean isBetween(TableNoun noun, VerbGroup told, VerbGroup more) {
        return noun.first() > told.last() && noun.last() < more.first();
    }

    /** Whether the tables have a noun beside a verb: something that it is done to. */
    static boolean isObject(TableNoun noun, VerbGroup verb, EventLexicon lexicon) {
        return lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                .anyMatch(t -> t.trigger() != null
                        && t.trigger().kind() != Kind.AID
                        && t.with().contains(noun.key()));
    }

    private static boolean isOneClause(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            Relation marker = line.marker(t);
            if (line.isComma(t) || marker != null && marker.opensClause() || line.verbAt(t) != null) {
                return false;
            }
        }
        return line.marker(to - 1) == null;
    }
}
