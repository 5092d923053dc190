package org.umubano.coreference;

import org.umubano.event.Kind;

/** What the towns and states where two event mentions take place say. */
final class PlaceScore {

    private final Telling telling;

    PlaceScore(Telling telling) {
        this.telling = telling;
    }

    float score(Node a, Node b) {
        if (a.city != 0 && b.city != 0) {
            if (a.city == b.city) {
                return telling.say("place", a.act.kind() == Kind.COOPERATION ? 0.2f : 0.45f, "the same city");
            }
            if (isDistant(a)) {
                return 0;
            }
            return a.placeState == b.placeState || a.placeState == 0 || b.placeState == 0
                    ? telling.say("place", citiesOfOneState(a), "two cities of one state")
                    : telling.say("place", citiesOfTwoStates(a.act.kind()), "two cities of two states");
        }
        if (a.placeState != 0 && b.placeState != 0 && !(isDistant(a) && a.placeState != b.placeState)) {
            return a.placeState == b.placeState
                    ? telling.say("place", 0.25f, "the same state")
                    : telling.say("place", twoStates(a.act.kind()), "two states");
        }
        return 0;
    }

    private static float citiesOfOneState(Node n) {
        return switch (n.act.kind()) {
            case VISIT -> Parts.isTrip(n) ? 0.3f : -1.55f;
            case AGREEMENT -> -0.5f;
            default -> 0.1f;
        };
    }

    private static float citiesOfTwoStates(Kind kind) {
        return switch (kind) {
            case VISIT -> -2f;
            case AGREEMENT -> -0.5f;
            default -> -1f;
        };
    }

    private static float twoStates(Kind kind) {
        return switch (kind) {
            case VISIT -> -2.2f;
            case FORCE -> -0.6f;
            default -> -1.2f;
        };
    }

    /** What one state does to another from afar is told with the capital of either. */
    private static boolean isDistant(Node n) {
        return n.act.kind() == Kind.STATEMENT
                || n.act.kind() == Kind.RELATIONS && !n.act.name().startsWith("border");
    }
}
