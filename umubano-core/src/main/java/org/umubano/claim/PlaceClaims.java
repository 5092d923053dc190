package org.umubano.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Names;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.event.Place;

/** Where an event is: a city lies in its state; the cities of a journey may be several. */
final class PlaceClaims {

    private PlaceClaims() {}

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
            return named && isAtOnePlace(a) && isAtOnePlace(b) ? Relation.CONTRADICTS : Relation.DIFFERS;
        }
        if (p.city() == null || q.city() == null) {
            return p.city() == null && q.city() == null ? Relation.EQUAL : Relation.REFINES;
        }
        if (Names.same(Names.words(p.city()), Names.words(q.city()))) {
            return Relation.EQUAL;
        }
        // Two spellings of one city begin alike; what begins alike is not said to be another.
        boolean alike = Names.fold(p.city()).charAt(0) == Names.fold(q.city()).charAt(0);
        return isAtOnePlace(a) && isAtOnePlace(b) && !alike ? Relation.CONTRADICTS : Relation.DIFFERS;
    }

    private static boolean isAtOnePlace(List<Said> said) {
        return switch (said.get(0).mention().kind()) {
            case MEETING, SUMMIT -> true;
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
