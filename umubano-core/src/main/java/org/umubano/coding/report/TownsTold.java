package org.umubano.coding.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * The town that a sentence gives an act elsewhere than behind its verb, of whichever state it is: at the head of the sentence,
 * "In Dubai, Kagame met ...", <i>I Dubai kandi Perezida Kagame yabonanye na</i>; and behind a verb that tells where it took
 * place, "talks that were held in Doha", <i>ibiganiro byabereye i Mpondwe</i>.
 */
final class TownsTold {

    private final Set<String> towns;
    private final Set<String> takesPlace;

    TownsTold(Set<String> towns, Set<String> takesPlace) {
        this.towns = towns;
        this.takesPlace = takesPlace;
    }

    /** The town of an act that has no place yet, or null. */
    @Nullable
    Place of(Draft draft) {
        boolean gathering = draft.kind == Kind.MEETING || draft.kind == Kind.SUMMIT;
        boolean placed = gathering || draft.kind == Kind.AGREEMENT && !draft.subtype.equals("in-force");
        if (!placed || draft.line.quoted[draft.first]) {
            return null;
        }
        boolean open = draft.status == Status.PLANNED || draft.status == Status.ONGOING;
        if (!draft.status.isDone() && !(gathering && open)) {
            return null;
        }
        Place held = held(draft);
        return held != null || !draft.status.isDone() ? held : leading(draft);
    }

    /** "In Dubai, Kagame met ...": the town that opens the sentence, where nobody is told of who said that he did. */
    private @Nullable Place leading(Draft draft) {
        for (Line.Span span : draft.line.spans) {
            boolean opens = span.first() <= 1 && span.last() < draft.first && span.relation() == Relation.IN;
            if (opens && isTown(span)) {
                return isTold(draft.line, span.last() + 1, draft.first) ? null : place(span);
            }
        }
        return null;
    }

    private static boolean isTold(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            if (line.marker(t) == Relation.THAT) {
                return true;
            }
        }
        return false;
    }

    /** "Talks held in Doha": the one town behind a verb of taking place that is the first verb behind the act. */
    private @Nullable Place held(Draft draft) {
        VerbGroup taking = taking(draft);
        if (taking == null) {
            return null;
        }
        Place out = null;
        for (Line.Span span : draft.line.spans) {
            boolean behind = span.first() > taking.last() && span.relation() == Relation.IN && isTown(span);
            if (behind && noVerb(draft.line, taking.last() + 1, span.first())) {
                if (out != null) {
                    return null;
                }
                out = place(span);
            }
        }
        return out;
    }

    private @Nullable VerbGroup taking(Draft draft) {
        for (VerbGroup verb : draft.line.verbs) {
            if (verb.last() >= draft.first && verb.first() > draft.first) {
                return takesPlace.contains(verb.lemma()) ? verb : null;
            }
        }
        return null;
    }

    private static boolean noVerb(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            if (line.verbAt(t) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean isTown(Line.Span span) {
        SpanMention m = span.mention();
        String name = m.name();
        return m.type() == SpanMention.Type.PLACE && name != null && m.code() != null && towns.contains(name);
    }

    private static Place place(Line.Span span) {
        return new Place(span.mention().name(), span.mention().code());
    }
}
