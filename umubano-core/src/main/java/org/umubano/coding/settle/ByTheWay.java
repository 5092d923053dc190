package org.umubano.coding.settle;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * What a sentence only says of another act that it tells: what was said in a telephone call, at whose request something was
 * done, and that it was before or after somebody went home. It is no act of its own.
 */
public final class ByTheWay {

    /** The class of a person who is done something to: "amwizeza", assured him. */
    private static final int PERSON = 1;
    /** The class of what happens: "bisabwe na X", at the request of X. */
    private static final int THINGS = 8;

    private ByTheWay() {}

    /** Takes what is only said by the way out of the acts of a line. */
    public static void drop(Line line, EventLexicon lexicon, List<Draft> drafts) {
        if (lexicon.headFirst) {
            drafts.removeIf(d -> isAskedFor(line, d));
            drafts.removeIf(d -> isSaidInCall(line, d, drafts));
            drafts.removeIf(d -> isGoingHome(line, lexicon, d));
        } else {
            drafts.removeIf(d -> isCargo(line, d, drafts));
            drafts.removeIf(d -> drafts.size() > 1 && isOfCase(line, lexicon, d));
            drafts.forEach(d -> toldToCalled(line, d, drafts));
        }
    }

    /** "Flights from X landed in Y carrying food": what carries it was told, and it is no aid of Y. */
    private static boolean isCargo(Line line, Draft draft, List<Draft> drafts) {
        VerbGroup verb = draft.kind == Kind.AID ? line.verbAt(draft.first) : null;
        return verb != null
                && verb.mood() == VerbGroup.Mood.PARTICIPLE
                && !verb.passive()
                && drafts.stream()
                        .anyMatch(d -> d.kind == Kind.AID
                                && d.first < draft.first
                                && d.states().equals(draft.states()));
    }

    /** How far behind "a case in which" its verb may stand. */
    private static final int OF_CASE = 6;

    /** "Urged judges to drop a case in which X accuses it": what the case is about, of which something else is told. */
    private static boolean isOfCase(Line line, EventLexicon lexicon, Draft draft) {
        boolean accuses = draft.kind == Kind.STATEMENT && draft.subtype.equals("accusation");
        for (int t = draft.first - 1; accuses && t > 1 && t >= draft.first - OF_CASE; t--) {
            if (line.marker(t) == Relation.WHO
                    && line.marker(t - 1) == Relation.IN
                    && lexicon.cases.contains(line.tokens.get(t - 2).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Spoke by telephone with X and pressed for a ceasefire in Y": whom he calls on is the one with whom he speaks. */
    private static void toldToCalled(Line line, Draft appeal, List<Draft> drafts) {
        VerbGroup verb = appeal.subtype.equals("appeal") ? line.verbAt(appeal.first) : null;
        boolean goesOn = verb != null
                && line.marker(verb.first() - 1) == Relation.AND
                && line.marker(verb.last() + 1) == Relation.FOR;
        for (Draft call : goesOn ? drafts : List.<Draft>of()) {
            boolean same = call.kind == Kind.CALL
                    && call.status.isDone()
                    && call.participants.size() == 2
                    && call.first < appeal.first
                    && call.participants.get(0).state() != null
                    && call.participants
                            .get(0)
                            .state()
                            .equals(appeal.participants.get(0).state());
            if (same) {
                Participant called = call.participants.get(1);
                appeal.participants.removeIf(p -> p.role() == Participant.Role.RECIPIENT);
                appeal.add(called.as(Participant.Role.RECIPIENT));
            }
        }
    }

    /** "Byasabwe na X", "abisabwe na X": asked for by X, and done. */
    private static boolean isAskedFor(Line line, Draft draft) {
        VerbGroup verb = draft.subtype.equals("appeal") ? line.verbAt(draft.first) : null;
        return verb != null && verb.passive() && (verb.agreement() == THINGS || verb.object() == THINGS);
    }

    /** "Yahamagaye Y kuri telefone, amwizeza inkunga", called Y and assured him of help: what was said in the call. */
    private static boolean isSaidInCall(Line line, Draft draft, List<Draft> drafts) {
        boolean says = draft.kind == Kind.STATEMENT || draft.kind == Kind.AID && draft.status == Status.PLANNED;
        VerbGroup verb = says ? line.verbAt(draft.first) : null;
        return verb != null
                && verb.object() == PERSON
                && drafts.stream()
                        .anyMatch(c -> c.kind == Kind.CALL
                                && c.status.isDone()
                                && c.first < draft.first
                                && c.states().containsAll(draft.states()));
    }

    /** "Mbere yo gusubira iwabo", before going home: when something else was, no state named to which somebody goes. */
    private static boolean isGoingHome(Line line, EventLexicon lexicon, Draft draft) {
        VerbGroup verb = draft.kind == Kind.VISIT && draft.frame == Frame.VISIT ? line.verbAt(draft.first) : null;
        boolean when = verb != null
                && verb.mood() == VerbGroup.Mood.INFINITIVE
                && verb.first() > 1
                && lexicon.sequels.contains(line.tokens.get(verb.first() - 2).norm());
        int from = verb != null && when ? verb.last() + 1 : line.tokens.size();
        for (int t = from; t < line.tokens.size() && !line.isComma(t); t++) {
            int token = t;
            if (line.verbAt(t) != null) {
                return true;
            }
            if (line.actors.stream().anyMatch(a -> a.first() == token)
                    || line.spans.stream().anyMatch(s -> s.first() == token)) {
                return false;
            }
        }
        return when;
    }
}
