package org.umubano.event;

import java.util.List;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/**
 * "Sent $50 million on August 19, $100 million on August 30 and the balance in September": what is given piece by piece, each
 * piece with a time of its own, is given as many times.
 */
final class Instalments {

    private Instalments() {}

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
            if (time == null || time.from() == null || !isPiece(line, line.times.get(i - 1), line.times.get(i), lexicon)) {
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
