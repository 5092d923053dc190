package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Place;
import org.umubano.language.Settings;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/** The town that the sentence of an act gives it: behind its trigger, where something was said, or the one that it names at all. */
final class TownsInSentence {

    /** How far behind the verb the town of a mission may stand: "opened its first embassy in". */
    private static final int MISSION = 6;

    /** Tokens between a verb of saying and the place behind it: "told a briefing of the ruling party in Dodoma". */
    private static final int SAYING = 8;

    private final TownTable table;
    private final Datelines datelines;
    private final Set<String> takesPlace;

    /** The word that stands before towns, and not before states; empty where there is none. */
    private final String townSign;

    TownsInSentence(TownTable table, Datelines datelines, Settings settings) {
        this.table = table;
        this.datelines = datelines;
        this.townSign = settings.word("town-sign");
        this.takesPlace = settings.words("takes-place");
    }

    /** "Opened its embassy in Kigali after it had opened its own in Brasilia": the town right behind the trigger. */
    @Nullable
    Place ofMission(Draft draft) {
        for (Line.Span span : draft.line.spans) {
            SpanMention m = span.mention();
            String name = m.name();
            boolean behind = span.first() > draft.first && span.first() - draft.last <= MISSION;
            if (behind && span.relation() == Relation.IN && name != null && table.isSeat(name) && m.code() != null) {
                return new Place(name, m.code());
            }
        }
        return null;
    }

    /** "Signed the deal at a ceremony in Kigali": the one town of the sentence, where its state takes part. */
    @Nullable
    Place ofSentence(Draft draft) {
        boolean placed = switch (draft.kind) {
            case MEETING, AGREEMENT, ACCREDITATION, SUMMIT ->
                draft.status.isDone() && !draft.subtype.equals("in-force");
            default -> false;
        };
        Place out = null;
        for (Line.Span span : placed ? draft.line.spans : List.<Line.Span>of()) {
            SpanMention m = span.mention();
            String name = m.name();
            String state = m.code();
            if (m.type() != SpanMention.Type.PLACE || name == null || state == null || !table.isSeat(name)) {
                continue;
            }
            boolean ours = span.relation() == Relation.IN
                    && span.first() > draft.first
                    && draft.states().contains(state)
                    && !draft.line.quoted[span.first()]
                    && isOfAct(draft, span);
            if (!ours || out != null && !name.equals(out.city())) {
                return null;
            }
            out = new Place(name, state);
        }
        return out;
    }

    /** Whether the last verb before a town is that of the act or tells that it took place: "in a ceremony held in". */
    private boolean isOfAct(Draft draft, Line.Span span) {
        VerbGroup last = null;
        for (VerbGroup verb : draft.line.verbs) {
            last = verb.isFinite() && verb.last() < span.first() ? verb : last;
        }
        return last == null || last.first() <= draft.last || takesPlace.contains(last.lemma());
    }

    /** The towns of a state that the sentence of an act names and may have had it done in, each once. */
    List<String> of(Draft draft, String state, @Nullable Line sent) {
        List<String> here = new ArrayList<>();
        for (Line.Span span : draft.line.spans) {
            String name = span.mention().name();
            boolean dateline = draft.kind == Kind.FORCE && draft.line == sent && span.first() == 0;
            if (span.mention().type() == SpanMention.Type.PLACE
                    && !dateline
                    && state.equals(span.mention().code())
                    && name != null
                    && table.isTown(name)
                    && !here.contains(name)
                    && !isOfThing(draft, span)
                    && !doesSomething(draft.line, span)) {
                here.add(name);
            }
        }
        return here;
    }

    /** "Agreed to build a line that will reach Mombasa": a town that a verb behind the act leads to is of what was agreed. */
    private boolean isOfThing(Draft draft, Line.Span span) {
        boolean paper = draft.kind == Kind.AGREEMENT || draft.kind == Kind.MEETING;
        return paper && span.first() > draft.last && !isOfAct(draft, span);
    }

    /** Where something was said: "told a briefing in Dodoma that ...", "in Kigali, the spokesperson ...". */
    @Nullable
    Place spoken(Draft draft) {
        Line line = draft.line;
        for (Line.Span span : line.spans) {
            SpanMention m = span.mention();
            String name = m.name();
            boolean town = m.type() == SpanMention.Type.PLACE
                    && span.relation() == Relation.IN
                    && !line.quoted[span.first()]
                    && name != null
                    && (table.isTown(name)
                            || table.isVenue(name)
                            || m.rule().equals("head") && !datelines.isBuilding(name));
            if (town && isBesideSaying(line, draft, span) && name != null) {
                return new Place(name, m.code());
            }
        }
        return null;
    }

    /** Whether no word that opens a clause stands between a place and the verb of saying. */
    private static boolean isBesideSaying(Line line, Draft draft, Line.Span span) {
        int from = Math.min(span.last(), draft.last);
        int to = Math.max(span.first(), draft.first);
        for (int t = from + 1; t < to; t++) {
            Relation marker = line.marker(t);
            if (marker != null && marker.opensClause()) {
                return false;
            }
        }
        return span.last() < draft.first || span.first() - draft.last <= SAYING;
    }

    /** "Muri Singapore", in Singapore: the state, where no line of the act has the word that stands before towns. */
    boolean isWholeState(Place place, Draft draft) {
        if (townSign.isEmpty() || !table.isNamedLikeState(place)) {
            return false;
        }
        for (Line.Span span : draft.line.spans) {
            boolean town = Objects.equals(span.mention().name(), place.city())
                    && span.first() > 0
                    && draft.line.tokens.get(span.first() - 1).norm().equals(townSign);
            if (town) {
                return false;
            }
        }
        return true;
    }

    /** "Kampala yavuze ko", Kampala said that: a capital that a verb has as its subject is a government, and not where. */
    private boolean doesSomething(Line line, Line.Span span) {
        boolean placed = span.relation().isOblique() && span.relation() != Relation.ACCORD;
        VerbGroup next = townSign.isEmpty() || placed ? null : line.verbAt(span.last() + 1);
        return next != null && !next.relative();
    }
}
