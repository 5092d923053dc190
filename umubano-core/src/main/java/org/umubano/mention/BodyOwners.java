package org.umubano.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose a body of state or a group of people is: "y'u Rwanda", "of both countries", "in Nairobi". */
final class BodyOwners {

    /** Offices of those whom a capital sends or who rule from it: delegates, the government, the army. */
    private static final Set<String> OF_CAPITALS = Set.of("GOV", "ENV", "ARMY");

    private final Lexicon lexicon;

    BodyOwners(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whose a body or group is by the words behind it, and where these end. */
    record Owner(@Nullable String state, boolean own, ActorMention.@Nullable Reference reference, int end) {}

    Owner of(List<Unit> units, int from, int end, Entry entry, @Nullable String state) {
        boolean own = BodyReader.is(units, from - 1, Role.REFERENCE);
        if (BodyReader.is(units, end, Role.GENITIVE)) {
            return genitive(units, end, entry, new Owner(state, own, null, end));
        }
        if (BodyReader.is(units, end, Role.OWN)) {
            return new Owner(state, true, null, end + 1);
        }
        return state == null && BodyReader.is(units, end, Role.STATE) && BodyReader.is(units, end - 1, Role.GENITIVE)
                ? new Owner(BodyReader.stateOf(units.get(end)), own, null, end + 1)
                : new Owner(state, own, null, end);
    }

    /** Whose it is by what stands in the genitive. */
    private Owner genitive(List<Unit> units, int at, Entry entry, Owner known) {
        int j = at + 1;
        while (BodyReader.is(units, j, Role.ARTICLE)) {
            j++;
        }
        String state = known.state;
        Entry both = BodyReader.is(units, j, Role.REFERENCE) ? units.get(j).get(Role.REFERENCE) : null;
        if (BodyReader.is(units, j, Role.STATE) && state == null) {
            return new Owner(BodyReader.stateOf(units.get(j)), known.own, null, j + 1);
        }
        if (both != null && both.code().equals("BOTH_STATES")) {
            return new Owner(state, known.own, ActorMention.Reference.BOTH_STATES, j + 1);
        }
        if (state == null && isGovernedFrom(units, j, entry)) {
            return new Owner(BodyReader.stateOf(units.get(j)), known.own, null, j + 1);
        }
        if (state == null && isOfTown(units, j, entry)) {
            return new Owner(BodyReader.stateOf(units.get(j + 1)), known.own, null, j + 2);
        }
        return BodyReader.is(units, j, Role.REFERENCE) && isStateReference(units.get(j))
                ? new Owner(state, true, null, j + 1)
                : known;
    }

    /** The state of the capital behind a preposition; null for none. */
    static @Nullable String seatBehind(List<Unit> units, int end) {
        boolean seat = BodyReader.is(units, end, Role.PREPOSITION) && BodyReader.is(units, end + 1, Role.SEAT);
        return seat ? BodyReader.stateOf(units.get(end + 1)) : null;
    }

    /** "Intumwa za Kinshasa", "ubutegetsi bwa Kyiv": delegates and those who rule from a capital are of its state. */
    boolean isGovernedFrom(List<Unit> units, int at, Entry who) {
        return lexicon.hasAugments() && BodyReader.is(units, at, Role.SEAT) && OF_CAPITALS.contains(who.code());
    }

    /** "Abaturage b'i Bamako": people of a town are of its state. */
    private boolean isOfTown(List<Unit> units, int at, Entry who) {
        return lexicon.hasAugments()
                && who.code().equals("CIV")
                && BodyReader.is(units, at, Role.PREPOSITION)
                && BodyReader.is(units, at + 1, Role.SEAT);
    }

    private static boolean isStateReference(Unit unit) {
        Entry entry = unit.get(Role.REFERENCE);
        return entry != null && entry.code().equals("STATE");
    }
}
