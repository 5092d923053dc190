package org.umubano.coding.report;

import java.util.List;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.text.Table;

/**
 * "Went on to New York for the General Assembly": who travels to the town of an organisation ({@code world/body_towns.tsv}) of which his
 * report speaks is the guest of that organisation, not of the state in which it sits.
 */
public final class BodySeats {

    private static final List<Table.Row> TOWNS =
            Table.load("world/body_towns.tsv").rows();

    /** How many sentences before the visit the organisation may be named. */
    private static final int NEAR = 2;

    private BodySeats() {}

    /** Makes the organisation the host of visits to its town. */
    public static void settle(List<Line> lines, List<Draft> drafts) {
        for (Draft visit : drafts) {
            Place place = visit.place;
            if (visit.kind == Kind.VISIT && place != null) {
                TOWNS.stream()
                        .filter(row -> row.get("town").equals(place.city()))
                        .forEach(row -> settle(lines, visit, row.get("code"), row.get("state")));
            }
        }
    }

    private static void settle(List<Line> lines, Draft visit, String body, String state) {
        boolean plain = !visit.states().contains(body)
                && visit.participants.stream()
                        .filter(p -> state.equals(p.state()))
                        .allMatch(p -> p.role() == Role.RECIPIENT && Cast.isState(p));
        if (plain && lines.stream().anyMatch(l -> isNear(l, visit) && names(l, body))) {
            visit.participants.replaceAll(p -> state.equals(p.state()) ? Participant.state(Role.RECIPIENT, body) : p);
        }
    }

    /** The sentence of the visit, those right before it, and the opening of the report. */
    private static boolean isNear(Line line, Draft visit) {
        int before = visit.line.number - line.number;
        return line.number <= 1 || before >= 0 && before <= NEAR;
    }

    private static boolean names(Line line, String body) {
        return line.actors.stream().anyMatch(a -> body.equals(a.mention().state()));
    }
}
