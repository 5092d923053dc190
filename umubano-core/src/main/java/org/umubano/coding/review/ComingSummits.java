package org.umubano.coding.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Summits that a sentence names as still to come, whatever else it tells of as done: "met on Monday to prepare a summit in July",
 * "before the summit", "discussed the coming summit". Its day is theirs only where it stands behind them.
 */
final class ComingSummits {

    /** How far before a summit the words may stand that tell that it is to come: "ahead of next month's East African". */
    private static final int REACH = 6;

    private final EventLexicon lexicon;

    private ComingSummits(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Tells them from those that were held, and takes out those that somebody only spoke ahead of. */
    static void settle(EventLexicon lexicon, List<Draft> drafts) {
        ComingSummits words = new ComingSummits(lexicon);
        drafts.removeIf(words::isAheadOf);
        for (Draft draft : drafts) {
            TableNoun noun = words.isTold(draft) ? words.summit(draft) : null;
            if (noun != null && words.isComing(draft.line, noun)) {
                draft.status = Status.PLANNED;
                draft.mentioned |= !isDated(draft.line, noun);
            }
        }
    }

    private boolean isTold(Draft d) {
        return d.kind == Kind.SUMMIT && (d.status.isDone() || d.status == Status.ONGOING);
    }

    /** "Spoke to N.N. ahead of the summit": a verb of taking part that the summit is no object of. */
    private boolean isAheadOf(Draft d) {
        TableNoun noun = d.line.verbAt(d.first) != null && isTold(d) ? summit(d) : null;
        return noun != null && noun.first() > d.first && isBehindAhead(d.line, noun);
    }

    private boolean isBehindAhead(Line line, TableNoun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - REACH); t--) {
            if (line.verbAt(t) != null || line.isComma(t)) {
                return false;
            }
            if (isAhead(line, t)) {
                return true;
            }
        }
        return false;
    }

    /** The words for the summit of a draft, or the first behind its verb; null for none. */
    private @Nullable TableNoun summit(Draft d) {
        for (TableNoun noun : d.line.nouns) {
            boolean own = noun.first() <= d.last && d.first <= noun.last();
            if (lexicon.isGathering(noun.key()) && (own || noun.first() > d.last)) {
                return noun;
            }
        }
        return null;
    }

    private boolean isComing(Line line, TableNoun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - REACH); t--) {
            VerbGroup verb = line.verbAt(t);
            if (verb != null) {
                return verb.mood() == VerbGroup.Mood.INFINITIVE && lexicon.home.prepares.contains(verb.lemma());
            }
            if (line.isComma(t)) {
                return false;
            }
            if (isAhead(line, t) || lexicon.coming.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAhead(Line line, int t) {
        Relation marker = line.marker(t);
        return marker == Relation.AHEAD
                || marker != null
                        && lexicon.beforehands.contains(line.tokens.get(t).norm());
    }

    /** Whether a time stands behind a summit in its own phrase. */
    private static boolean isDated(Line line, TableNoun noun) {
        for (int t = noun.last() + 1; t < line.tokens.size() && line.verbAt(t) == null && !line.isComma(t); t++) {
            if (line.isInTime(t)) {
                return true;
            }
        }
        return noun.first() > 0 && line.isInTime(noun.first() - 1)
                || noun.first() > 1 && line.isInTime(noun.first() - 2);
    }
}
