package org.umubano.coding.speech;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;

/** On which side of a verb of saying stands what is said. */
final class SaidContent {

    private SaidContent() {}

    /** Whether what is said begins at a token: with a word like "that", or a quotation. */
    static boolean opensContent(Line line, int token) {
        return token < line.tokens.size() && (line.marker(token) == Relation.THAT || line.hasQuote(token));
    }

    /** "X said that ..." against "..., X said". */
    static boolean contentFollows(Line line, int v) {
        VerbGroup verb = line.verbs.get(v);
        int after = line.tokens.size() - verb.last();
        return after > 5 || v < line.verbs.size() - 1;
    }

    /** "“X yavuze ko”", "ibyo X yavuze byashimishije", what X said pleased: what others say that somebody said is no new saying. */
    static boolean isOnlyMeant(Line line, int v, EventLexicon lexicon) {
        VerbGroup verb = line.verbs.get(v);
        if (!lexicon.headFirst || verb.agreement() != 1) {
            return false;
        }
        int next = verb.last() + 1;
        if (isWhen(line, v, lexicon)) {
            return true;
        }
        for (int t = verb.first() - 1; t >= Math.max(0, verb.first() - WHAT) && !opensContent(line, next); t--) {
            if (line.isComma(t) || line.hasQuote(t) || line.verbAt(t) != null) {
                break;
            }
            if (lexicon.whats.contains(line.tokens.get(t).norm()) && verb.object() == 0) {
                return true;
            }
        }
        return line.quoted[verb.first()];
    }

    /** "Ubwo Perezida X yavugaga ijambo, N.N. yavuze ko", while President X gave his speech, N.N. said that: when another spoke. */
    private static boolean isWhen(Line line, int v, EventLexicon lexicon) {
        VerbGroup verb = line.verbs.get(v);
        VerbGroup main = v + 1 < line.verbs.size() ? line.verbs.get(v + 1) : null;
        Effect effect = main == null ? null : lexicon.governors.get(main.lemma());
        boolean said = main != null
                && (effect == Effect.SAY || effect == Effect.ANNOUNCE)
                && line.hasComma(verb.last() + 1, main.first())
                && !opensContent(line, verb.last() + 1);
        for (int t = verb.first() - 1; said && t >= 0 && line.verbAt(t) == null && !line.isComma(t); t--) {
            if (line.marker(t) == Relation.CLAUSE) {
                return true;
            }
        }
        return false;
    }

    /** How far before a verb of saying "what" may stand, with who said it between. */
    private static final int WHAT = 8;

    /** "At talks chaired by X, Y and Z agreed": what stands before tells where it was, and is nothing that was said. */
    private static boolean isPlaced(Line line, int v) {
        Relation marker = line.marker(0);
        if (marker == null || !marker.isOblique() || line.verbs.get(v).agreement() > 0) {
            return false;
        }
        for (int u = 0; u < v; u++) {
            if (line.verbs.get(u).isFinite()) {
                return false;
            }
        }
        return true;
    }

    /** "Relations are restored, its minister told reporters on Thursday": what is said stands before. */
    static boolean isAppended(Line line, int v, List<Line.Actor> speakers) {
        if (v == 0 || speakers.isEmpty()) {
            return false;
        }
        int first = speakers.get(0).first();
        if (line.marker(first - 1) == Relation.AND
                && line.isComma(first - 2)
                && line.verbs.get(v).agreement() == 0) {
            return false; // "has sent doctors, and Qatar has promised tents"
        }
        boolean parted = false;
        for (int t = first - 1; t >= Math.max(0, first - 2); t--) {
            parted |= line.isComma(t) || line.hasQuote(t);
        }
        VerbGroup verb = line.verbs.get(v);
        boolean last = v == line.verbs.size() - 1
                || line.marker(nextClause(line, v))
                        == Relation.CLAUSE; // "..., X told reporters, a day after gunmen struck"
        int next = verb.last() + 1;
        boolean closes = next >= line.tokens.size()
                || !line.tokens.get(next).isWord()
                || line.timeTokens(next, next + 2) > 0
                || isClosed(line, next);
        if (isPlaced(line, v)) {
            return false;
        }
        boolean fronted = line.marker(0) == Relation.CLAUSE || line.marker(0) == Relation.AHEAD;
        return parted
                && (last || closes && !fronted)
                && line.verbs.get(0).last() < first
                && line.noVerbBetween(first, verb.first());
    }

    /** "..., X told reporters in Nairobi, adding": nothing that could be said stands up to the next comma. */
    private static boolean isClosed(Line line, int next) {
        for (int t = next; t < line.tokens.size(); t++) {
            int at = t;
            if (line.isComma(t)) {
                return true;
            }
            VerbGroup verb = line.verbAt(t);
            boolean ofPaper = verb != null && verb.mood() == VerbGroup.Mood.PARTICIPLE && verb.passive();
            if (line.marker(t) == Relation.THAT
                    || verb != null && !ofPaper
                    || line.actors.stream().anyMatch(a -> a.first() == at && a.relation() == Relation.BARE)) {
                return false;
            }
        }
        return true;
    }

    /** The nearest token after a verb, up to the next one, that opens a clause; -1 for none. */
    private static int nextClause(Line line, int v) {
        for (int t = line.verbs.get(v).last() + 1; t < line.tokens.size() && line.verbAt(t) == null; t++) {
            Relation marker = line.marker(t);
            if (marker != null && marker.opensClause()) {
                return t;
            }
        }
        return -1;
    }
}
