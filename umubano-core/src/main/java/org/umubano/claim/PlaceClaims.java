package org.umubano.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Names;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.text.Table;

/** Where an event is: a city lies in its state, a hall in its city; the cities of a journey may be several. */
final class PlaceClaims {

    private static final Set<String> TOWNS = Set.of("capital", "city", "town", "border post");
    private static final Set<String> HALLS = Set.of("venue", "airport", "memorial");
    /** Days between articles that hardly tell of one act where neither dates it. */
    private static final int LONG_APART = 60;

    private static final String SEAT = "seat of government";

    /** Kinds of places by name; the names are one for all languages. */
    private static final Map<String, String> KINDS = kinds();

    private PlaceClaims() {}

    private static Map<String, String> kinds() {
        Map<String, String> out = new HashMap<>();
        for (Table.Row row : Table.load("lang/en/places.tsv").rows()) {
            out.put(row.get("name"), row.get("kind"));
        }
        return Map.copyOf(out);
    }

    /** {@code Astana, KAZ}, {@code KAZ}, or null. */
    static @Nullable String value(EventMention m) {
        Place place = m.place();
        if (place == null || (place.city() == null && place.state() == null)) {
            return null;
        }
        if (place.city() == null) {
            return place.state();
        }
        return place.state() == null ? place.city() : place.city() + ", " + place.state();
    }

    static Relation compare(List<Said> a, List<Said> b) {
        Place p = a.get(0).mention().place();
        Place q = b.get(0).mention().place();
        if (p == null || q == null) {
            return Relation.REFINES;
        }
        if (p.state() != null && q.state() != null && !p.state().equals(q.state())) {
            // A state alone may be where the thing is about; a city is where it was.
            boolean named = p.city() != null || q.city() != null;
            // A mission is in the one or in the other of two states: two articles that differ mean two missions.
            boolean isMission = a.get(0).mention().kind() == Kind.MISSION;
            return named && !isMission && areOneAct(a, b) && isOfIt(a) && isOfIt(b)
                    ? Relation.CONTRADICTS
                    : Relation.DIFFERS;
        }
        if (p.city() == null || q.city() == null) {
            return p.city() == null && q.city() == null ? Relation.EQUAL : Relation.REFINES;
        }
        if (Names.same(Names.words(p.city()), Names.words(q.city()))) {
            return Relation.EQUAL;
        }
        if (mayHold(p.city(), q.city()) || mayHold(q.city(), p.city())) {
            return Relation.REFINES;
        }
        // Two spellings of one city begin alike; what begins alike is not said to be another.
        boolean alike = Names.fold(p.city()).charAt(0) == Names.fold(q.city()).charAt(0);
        return areOneAct(a, b) && !alike ? Relation.CONTRADICTS : Relation.DIFFERS;
    }

    /** Two places of which neither may lie in the other, and that are no two spellings of one. */
    static boolean areApart(Place p, Place q) {
        if (p.state() != null && q.state() != null && !p.state().equals(q.state())) {
            return true;
        }
        return p.city() != null
                && q.city() != null
                && !Names.same(Names.words(p.city()), Names.words(q.city()))
                && !mayHold(p.city(), q.city())
                && !mayHold(q.city(), p.city())
                && Names.fold(p.city()).charAt(0) != Names.fold(q.city()).charAt(0);
    }

    /** A state alone says where it was only if it takes part: else it may be what was talked about. */
    private static boolean isOfIt(List<Said> said) {
        return said.stream().anyMatch(s -> {
            Place place = s.mention().place();
            return place != null
                    && (place.city() != null
                            || s.mention().participants().stream()
                                    .anyMatch(
                                            p -> p.state() != null && p.state().equals(place.state())));
        });
    }

    /** Acts of one place each, that are not told of two days or in articles of two times: two acts have two places. */
    private static boolean areOneAct(List<Said> a, List<Said> b) {
        return isAtOnePlace(a)
                && isAtOnePlace(b)
                && a.stream().anyMatch(x -> b.stream().anyMatch(y -> isOfOneDay(x, y)));
    }

    private static boolean isOfOneDay(Said x, Said y) {
        PartialDate p = x.mention().from();
        PartialDate q = y.mention().from();
        if (p != null && q != null) {
            return p.contains(q) || q.contains(p);
        }
        PartialDate s = x.published();
        PartialDate t = y.published();
        return s == null
                || t == null
                || Math.abs(s.first().toEpochDay() - t.first().toEpochDay()) <= LONG_APART;
    }

    /** Whether the one may lie in the other, of the same state: a palace in the capital, a town in its district. */
    private static boolean mayHold(String wide, String narrow) {
        String outer = KINDS.getOrDefault(wide, "city");
        String inner = KINDS.getOrDefault(narrow, "city");
        if (inner.equals(SEAT)) {
            return outer.equals("capital");
        }
        boolean isTown = TOWNS.contains(inner);
        boolean isHall = HALLS.contains(inner);
        boolean isHallOutside = HALLS.contains(outer) || outer.equals(SEAT);
        return isHall && !isHallOutside || isTown && !TOWNS.contains(outer) && !isHallOutside;
    }

    private static boolean isAtOnePlace(List<Said> said) {
        return switch (said.get(0).mention().kind()) {
            case MEETING, SUMMIT -> said.stream().noneMatch(Said::isDoubtful);
            case MISSION -> said.stream().noneMatch(s -> isAtHome(s.mention()));
            default -> false;
        };
    }

    /** A mission lies abroad: a place in the state that opens it is where that was said. */
    private static boolean isAtHome(EventMention m) {
        Place place = m.place();
        return place != null
                && m.participants().stream()
                        .anyMatch(p -> p.role() == Participant.Role.ACTOR
                                && p.state() != null
                                && p.state().equals(place.state()));
    }

    /** The place that most origins hold, with its city where one of them names it. */
    static @Nullable Place best(@Nullable Claim claim, Reports reports) {
        if (claim == null) {
            return null;
        }
        String decided = DecidedClaims.of(claim);
        if (decided != null) {
            return DecidedClaims.place(decided);
        }
        Place best = null;
        int most = -1;
        for (Claim.Value v : claim.values()) {
            Place place = place(v.value(), reports);
            if (place == null) {
                continue;
            }
            int support = 0;
            for (Claim.Value w : claim.values()) {
                Place other = place(w.value(), reports);
                if (w == v || (other != null && other.city() == null && same(other.state(), place.state()))) {
                    support += w.origins();
                }
            }
            if (support > most) {
                most = support;
                best = place;
            }
        }
        return best;
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }

    private static @Nullable Place place(String value, Reports reports) {
        for (Said s : reports.say(PlaceClaims::value)) {
            if (s.value().equals(value)) {
                return s.mention().place();
            }
        }
        return null;
    }
}
