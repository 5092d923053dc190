package org.umubano.coding.review;

import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Journeys that are no visits: "the opposition leader flew to Nairobi", "former president N.N. went to Moscow for treatment"; who
 * travels so does for himself, unless a leader of the state gone to is told of beside him. Whoever holds an office and goes on
 * holiday, or to see a doctor, is on a private visit; who stops in one land on his way to another has not been to that one yet.
 */
public final class NoVisits {

    /** How many words may stand between what tells of a purpose and its noun: "for his annual two-week holiday". */
    private static final int WORDS = 5;

    private static final Set<String> PLAIN = Set.of("visit", "arrival");

    private NoVisits() {}

    /** Takes them out of the acts of a line, and tells the private visits of those who hold an office. */
    public static void drop(Line line, EventLexicon lexicon, Discourse discourse, List<Draft> drafts) {
        drafts.removeIf(d -> isPlain(d) && PrivateVisitors.areCalled(line, lexicon, discourse, d));
        drafts.removeIf(d -> isPlain(d) && isStop(d, drafts) && isOnward(line, lexicon, d));
        for (Draft draft : drafts) {
            if (isPlain(draft) && isForHimself(line, lexicon, draft)) {
                draft.subtype = "private";
            }
            if (draft.kind == Kind.VISIT && draft.status == Status.HELD && isOnward(line, lexicon, draft)) {
                draft.status = Status.ONGOING;
            }
        }
    }

    /** Whether the same words tell of another visit of the same people. */
    private static boolean isStop(Draft d, List<Draft> drafts) {
        for (Draft other : drafts) {
            if (other != d && other.kind == Kind.VISIT && other.first == d.first) {
                return true;
            }
        }
        return false;
    }

    /** "On his way to Beijing": whether a sentence names the state gone to only behind such words. */
    private static boolean isOnward(Line line, EventLexicon lexicon, Draft d) {
        String goal = d.participants.get(d.participants.size() - 1).state();
        boolean any = false;
        for (Line.Actor actor : line.actors) {
            if (goal != null && goal.equals(actor.mention().state())) {
                if (!isOnward(line, lexicon, actor.first())) {
                    return false;
                }
                any = true;
            }
        }
        for (Line.Span span : line.spans) {
            if (goal != null && goal.equals(span.mention().code())) {
                if (!isOnward(line, lexicon, span.first())) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static boolean isOnward(Line line, EventLexicon lexicon, int token) {
        return token > 1
                && line.marker(token - 1) == Relation.TO
                && lexicon.home.onward.contains(line.tokens.get(token - 2).norm());
    }

    private static boolean isPlain(Draft d) {
        return d.kind == Kind.VISIT && PLAIN.contains(d.subtype);
    }

    /** "For a medical check-up", "on holiday": whether what a journey is for stands behind its verb or noun. */
    private static boolean isForHimself(Line line, EventLexicon lexicon, Draft d) {
        int purpose = -1;
        for (int t = d.last + 1; t < line.tokens.size(); t++) {
            Relation marker = line.marker(t);
            VerbGroup verb = line.verbAt(t);
            if (verb != null && verb.isFinite() || marker == Relation.AND) {
                return false;
            }
            purpose = marker == Relation.FOR || marker == Relation.ON ? t : purpose;
            boolean near = lexicon.headFirst || purpose >= 0 && t - purpose <= WORDS;
            if (near && lexicon.home.leisure.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }
}
