package org.umubano.coding.date;

import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/**
 * "Sent $50 million on August 19, $100 million on August 30 and the balance in September": what is given piece by piece, each
 * piece with a time of its own, is given as many times.
 */
public final class Instalments {

    private static final Set<VerbGroup.Tense> DONE =
            Set.of(VerbGroup.Tense.PAST, VerbGroup.Tense.PERFECT, VerbGroup.Tense.PAST_PERFECT);

    private Instalments() {}

    /** How many sentences back that of which pieces are told may stand. */
    private static final int NEAR = 3;

    /** How far into the sentence the word for a piece may stand: "the second of the three instalments". */
    private static final int OPENING = 6;

    /** How far behind that word the verb may stand. */
    private static final int BESIDE = 3;

    /** "Two payments came before it, on August 17 and on August 31": more of what was given or paid last, between the same two. */
    public static void tell(Line line, EventLexicon lexicon, List<Draft> drafts, List<Draft> before) {
        int at = line.times.isEmpty() || lexicon.pieces.isEmpty() ? -1 : piece(line, lexicon);
        VerbGroup verb = at < 0 || line.verbs.isEmpty() ? null : line.verbs.get(0);
        boolean done = verb != null
                && verb.first() > at
                && verb.first() - at <= BESIDE
                && verb.isFinite()
                && !verb.negated()
                && line.marker(at + 1) == null
                && DONE.contains(verb.tense());
        if (!done
                || !drafts.isEmpty()
                || line.actors.stream().anyMatch(a -> a.mention().state() != null)) {
            return;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft model = before.get(i);
            if (model.kind == Kind.AID
                    && model.status.isDone()
                    && model.states().size() == 2) {
                if (line.number - model.line.number <= NEAR) {
                    drafts.add(model.againIn(line, at));
                }
                return;
            }
        }
    }

    private static int piece(Line line, EventLexicon lexicon) {
        for (int t = 0; t < Math.min(OPENING, line.tokens.size()); t++) {
            if (lexicon.pieces.contains(line.tokens.get(t).norm()) && !line.quoted[t]) {
                return t;
            }
        }
        return -1;
    }

    /** Adds an act for each further piece of what the acts of a line give, behind the one that the first time dates. */
    static void read(Line line, List<Draft> drafts, EventLexicon lexicon, FurtherDates dates) {
        if (line.times.size() < 2) {
            return;
        }
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.kind == Kind.AID && draft.from != null && draft.status.isDone()) {
                split(line, drafts, draft, lexicon, dates);
            }
        }
    }

    private static void split(Line line, List<Draft> drafts, Draft draft, EventLexicon lexicon, FurtherDates dates) {
        int at = drafts.indexOf(draft);
        boolean begun = false;
        for (int i = 0; i < line.times.size(); i++) {
            TimeExpression time = dates.resolved(line.times.get(i));
            if (!begun) {
                begun = time != null && draft.from != null && draft.from.equals(time.from());
                continue;
            }
            if (time == null
                    || time.from() == null
                    || !isPiece(line, line.times.get(i - 1), line.times.get(i), lexicon)) {
                return;
            }
            Draft piece = draft.again();
            piece.from = time.from();
            piece.to = time.to();
            piece.dateHow = time.how();
            piece.another = true;
            drafts.add(++at, piece);
        }
    }

    /** Whether nothing but another sum stands between two times. */
    private static boolean isPiece(Line line, RawTime before, RawTime time, EventLexicon lexicon) {
        int from = line.tokenAt(before.end() - 1) + 1;
        int to = line.tokenAt(time.start());
        boolean joined = line.isComma(from) || line.marker(from) == Relation.AND;
        boolean sum = false;
        for (int t = from; joined && t < to; t++) {
            String word = line.tokens.get(t).norm();
            sum |= Character.isDigit(word.charAt(0)) || lexicon.numbers.contains(word) || lexicon.rests.contains(word);
            int token = t;
            boolean somebody = line.actors.stream().anyMatch(a -> a.first() <= token && token <= a.last());
            if (line.verbAt(t) != null && !lexicon.rests.contains(word) || somebody) {
                return false;
            }
        }
        return joined && sum;
    }
}
