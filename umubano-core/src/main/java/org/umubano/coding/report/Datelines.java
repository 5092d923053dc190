package org.umubano.coding.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.Settings;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;
import org.umubano.text.Token;

/**
 * From where a report was sent, "DOHA, Sept 15 - ...", and the words that point to a place by what it is: "here", "in the
 * Qatari capital". By the rows {@code here}, {@code capital} and {@code buildings} of the table
 * {@code language}.
 */
final class Datelines {

    /** The place of a dateline and the sentence that it opens. */
    record Dateline(Place place, Line line) {}

    /** The last sentence that may open with a dateline: the first after a headline and a kicker. */
    private static final int LAST = 2;

    /** How many tokens may stand before the dash: "ANKARA (Reuters), 12 December 2024 -". */
    private static final int REACH = 9;

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "--");

    private final Set<String> here;
    private final Set<String> capital;
    private final Set<String> buildings;

    Datelines(String language) {
        Settings settings = Settings.of(language);
        this.here = settings.words("here");
        this.capital = settings.words("capital");
        this.buildings = settings.words("buildings");
    }

    /** The dateline of an article, or null. */
    @Nullable
    Dateline of(List<Line> lines) {
        for (int i = 0; i < Math.min(LAST + 1, lines.size()); i++) {
            Line line = lines.get(i);
            for (Line.Span span : line.spans) {
                SpanMention m = span.mention();
                boolean opens = m.type() == SpanMention.Type.PLACE && m.code() != null && m.name() != null;
                if (opens && span.first() == 0 && dashFollows(line, span.last() + 1)) {
                    return new Dateline(new Place(m.name(), m.code()), line);
                }
            }
        }
        return null;
    }

    private static boolean dashFollows(Line line, int from) {
        for (int t = from; t < Math.min(from + REACH, line.tokens.size()); t++) {
            Token token = line.tokens.get(t);
            if (DASHES.contains(token.form()) || t == from && token.form().equals(":")) {
                return true;
            }
            if (line.verbAt(t) != null) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether an act was done where the report was sent from: it is told in the sentence of the dateline or in the headline,
     * no other town is given, and the state of the dateline takes part or the sentence says "here".
     */
    boolean isAt(Draft draft, @Nullable Place place, Dateline dateline) {
        boolean lead = draft.line.number <= dateline.line().number || draft.also.contains(dateline.line());
        boolean open = place == null
                || place.city() == null
                        && Objects.equals(place.state(), dateline.place().state());
        boolean done = draft.status.isDone() && draft.status != Status.PAST || draft.status == Status.ONGOING;
        boolean placed = switch (draft.kind) {
            case MEETING, AGREEMENT, SUMMIT, VISIT, ACCREDITATION -> true;
            case DISPUTE -> draft.subtype.equals("mediation");
            case RELATIONS ->
                !draft.subtype.startsWith("border")
                        && (draft.frame == Frame.STATES
                                || draft.participants.stream().allMatch(Cast::isState));
            default -> false;
        };
        String state = String.valueOf(dateline.place().state());
        boolean host = draft.announcedBy != null && state.equals(draft.announcedBy.state());
        boolean ours = host || draft.states().contains(state);
        return lead && open && done && placed && (ours || saysHere(dateline.line()));
    }

    /** Whether one of the words of a name is that of a building or grounds: "Presidential Complex". */
    boolean isBuilding(String name) {
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ') {
                if (buildings.contains(Folding.fold(name.substring(from, i)))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private boolean saysHere(Line line) {
        return line.tokens.stream().anyMatch(t -> here.contains(t.norm()));
    }

    /** The state in whose capital an act is told to be done: "signed it in the Qatari capital"; null for none. */
    @Nullable
    String inCapital(Draft draft) {
        Line line = draft.line;
        for (Line.Actor actor : line.actors) {
            int at = actor.last() + 1;
            boolean named = at < line.tokens.size()
                    && actor.first() > draft.first
                    && capital.contains(line.tokens.get(at).norm())
                    && actor.relation() == Relation.IN
                    && !line.quoted[at]
                    && line.noVerbBetween(draft.last + 1, actor.first());
            if (named) {
                return actor.mention().state();
            }
        }
        return null;
    }

    /** Whether a line speaks of the capital of a state: "in the Qatari capital", or "in the capital" where one is meant. */
    boolean namesCapital(Line line, String state) {
        for (int t = 1; t < line.tokens.size(); t++) {
            if (!capital.contains(line.tokens.get(t).norm())) {
                continue;
            }
            int before = t - 1;
            for (Line.Actor actor : line.actors) {
                if (actor.last() == before) {
                    return state.equals(actor.mention().state());
                }
            }
            return true;
        }
        return false;
    }
}
