package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.text.Table;

/**
 * "Attended the summit in Yerevan": where a gathering that was held is told of one state alone that went there, the state in
 * which it was held is the other side. "The next ASEAN summit will be held in Kuala Lumpur": so is the host of a gathering of
 * an organisation away from its seat.
 */
public final class SummitHosts {

    /** Organisations and the states of their seats, as "EU BEL". */
    private static final Set<String> SEATS = seats();

    /** Those at whose gatherings a host is told alone. */
    private static final Set<String> LOOSE = Set.of("UN", "G7", "G20");

    private SummitHosts() {}

    private static Set<String> seats() {
        Set<String> out = new HashSet<>();
        for (Table.Row row : Table.load("world/body_seats.tsv").rows()) {
            out.add(row.get("code") + " " + row.get("state"));
        }
        return Set.copyOf(out);
    }

    /** Lets the state in which a gathering was take part in it, where one state alone did, or a body met away from its seat. */
    public static void add(List<Draft> drafts) {
        for (Draft summit : drafts) {
            Place place = summit.place;
            String host = place == null ? null : place.state();
            if (place == null
                    || host == null
                    || summit.kind != Kind.SUMMIT
                    || summit.states().contains(host)) {
                continue;
            }
            boolean one =
                    summit.states().size() == 1 && summit.states().stream().allMatch(Countries::has);
            boolean there = place.city() != null && !summit.states().isEmpty() && isNoSeat(summit, host);
            boolean held = summit.status.isDone() && (one || there);
            if (Countries.has(host) && (held || isAway(summit, host))) {
                summit.add(Participant.state(Participant.Role.ACTOR, host));
                summit.trace.merge("participants", "where it was held", (a, b) -> a + ", " + b);
            }
        }
    }

    /**
     * "Angola will host the summit of the African Union and the EU": the host of a summit with the organisations that meet, or with
     * the one whose summit was told of before, "Russia will host the next summit".
     */
    static List<Participant> withBody(List<Participant> hosts, Kind kind, Cast cast, Discourse discourse) {
        boolean byStates =
                kind == Kind.SUMMIT && !hosts.isEmpty() && hosts.stream().allMatch(p -> discourse.isCountry(p.state()));
        if (!byStates) {
            return hosts;
        }
        Set<String> bodies = new LinkedHashSet<>();
        for (Participant p : cast.with(Relation.OF, Relation.BETWEEN, Relation.AND)) {
            if (Cast.isBody(p) && p.name() == null && Countries.isOrganisation(String.valueOf(p.state()))) {
                bodies.add(String.valueOf(p.state()));
            }
        }
        Line line = discourse.here();
        for (Line.Actor actor : line == null || !discourse.isAgreeing() ? List.<Line.Actor>of() : line.actors) {
            String state = actor.mention().state();
            if (actor.mention().offices().isEmpty() && state != null && Countries.isOrganisation(state)) {
                bodies.add(state); // "izakira inama ihuza A na B", will host a summit that joins A and B
            }
        }
        String told = discourse.body();
        boolean same = told != null
                && !LOOSE.contains(told)
                && discourse.acts().statesOf(Kind.SUMMIT).stream().anyMatch(p -> told.equals(p.state()));
        if (bodies.size() < 2) {
            bodies.clear(); // "hosted the 17th summit of La Francophonie"
        }
        if (bodies.isEmpty() && same) {
            bodies.add(told);
        }
        List<Participant> out = new ArrayList<>(hosts);
        bodies.forEach(b -> out.add(Participant.state(Participant.Role.ACTOR, b)));
        return out;
    }

    /** Whether only organisations meet, none of them at its seat, and it is not over yet; or others with them, and it goes on. */
    private static boolean isAway(Draft summit, String host) {
        boolean bodies = summit.people().isEmpty() && summit.states().stream().allMatch(Countries::isOrganisation);
        return (summit.status == Status.PLANNED && bodies || summit.status == Status.ONGOING)
                && !summit.states().isEmpty()
                && isNoSeat(summit, host);
    }

    private static boolean isNoSeat(Draft summit, String host) {
        return summit.states().stream().noneMatch(s -> SEATS.contains(s + " " + host));
    }
}
