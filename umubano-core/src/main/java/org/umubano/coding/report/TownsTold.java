package org.umubano.coding.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.Settings;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * The town that a sentence gives an act elsewhere than behind its verb, of whichever state it is: at the head of the sentence,
 * "In Dubai, Kagame met ...", <i>I Dubai kandi Perezida Kagame yabonanye na</i>; and behind a verb that tells where it took
 * place, "talks that were held in Doha", <i>ibiganiro byabereye i Mpondwe</i>.
 */
final class TownsTold {

    /** Words of a sentence among which the one for the occasion stands. */
    private static final int OPENING = 4;

    /** Letters by which two verbs are one with and without what is joined to its stem. */
    private static final int STEM = 4;

    private final TownTable table;
    private final Set<String> takesPlace;

    private final Set<String> ceremonies;
    private final Set<String> talks;

    TownsTold(TownTable table, Settings settings) {
        this.table = table;
        this.takesPlace = settings.words("takes-place");
        this.ceremonies = settings.words("occasions");
        this.talks = settings.words("talks");
    }

    /** The town of an act that has no place yet, or null. */
    @Nullable
    Place of(Draft draft, List<Line> lines) {
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
        held = held != null || !draft.status.isDone() ? held : leading(draft);
        return held == null ? next(draft, lines) : held;
    }

    /** "The ceremony took place in Mombasa": the town of a sentence right behind that says where. */
    private @Nullable Place next(Draft draft, List<Line> lines) {
        for (Line line : lines) {
            if (line.number == draft.line.number + 1) {
                return opens(line, draft.kind == Kind.AGREEMENT ? ceremonies : talks)
                                && !line.verbs.isEmpty()
                                && takesPlace.contains(line.verbs.get(0).lemma())
                        ? town(line, line.verbs.get(0))
                        : null;
            }
        }
        return null;
    }

    private static boolean opens(Line line, Set<String> words) {
        int end = line.verbs.isEmpty() ? 0 : Math.min(OPENING, line.verbs.get(0).first());
        for (int t = 0; t < end; t++) {
            if (words.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
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

    /** "Talks held in Doha", "a treaty that was signed in Doha": the town behind the first verb behind the act, if that says where. */
    private @Nullable Place held(Draft draft) {
        VerbGroup taking = taking(draft);
        return taking == null ? null : town(draft.line, taking);
    }

    /** The one town behind a verb, before any other. */
    private @Nullable Place town(Line line, VerbGroup taking) {
        Place out = null;
        for (Line.Span span : line.spans) {
            boolean behind = span.first() > taking.last() && span.relation() == Relation.IN && isTown(span);
            if (behind && noVerb(line, taking.last() + 1, span.first())) {
                if (out != null) {
                    return null;
                }
                out = place(span);
            }
        }
        return out;
    }

    private @Nullable VerbGroup taking(Draft draft) {
        VerbGroup own = draft.line.verbAt(draft.first);
        for (VerbGroup verb : draft.line.verbs) {
            if (verb.last() >= draft.first && verb.first() > draft.first) {
                boolean isSame = own != null && verb.passive() && isOfStem(own.lemma(), verb.lemma());
                return isSame || takesPlace.contains(verb.lemma()) ? verb : null;
            }
        }
        return null;
    }

    /** <i>Sinyana</i>, <i>sinyirwa</i>: forms of one stem. */
    private static boolean isOfStem(String a, String b) {
        return a.length() >= STEM && b.startsWith(a.substring(0, STEM));
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
        return m.type() == SpanMention.Type.PLACE && name != null && m.code() != null && table.isTown(name);
    }

    private static Place place(Line.Span span) {
        return new Place(span.mention().name(), span.mention().code());
    }
}
