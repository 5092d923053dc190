package org.umubano.coding.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Place;
import org.umubano.text.Table;

/** The tables of places as {@link Towns} asks them: which names are of towns, of which state, and which hall stands in which. */
final class TownTable {

    private static final Set<String> TOWNS = Set.of("capital", "city", "town", "border post", "district");

    /** Those that an article which names only one of a state may mean throughout. */
    private static final Set<String> SEATS = Set.of("capital", "city", "town");

    private final Set<String> towns = new HashSet<>();

    /** The states of the seats. */
    private final Map<String, String> states = new HashMap<>();

    /** All states that have a place of a name. */
    private final Map<String, Set<String>> owners = new HashMap<>();

    /** All names of the table that are no towns: provinces, parks, halls. */
    private final Set<String> wider = new HashSet<>();

    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, String> venues = new HashMap<>();
    private final Map<String, String> stateNames = new HashMap<>();

    TownTable(String language) {
        for (Table.Row row : Table.load("lang/" + language + "/places.tsv").rows()) {
            String kind = row.get("kind");
            String name = row.get("name");
            String state = row.get("state");
            (TOWNS.contains(kind) ? towns : wider).add(name);
            owners.computeIfAbsent(name, k -> new HashSet<>()).add(state);
            if (SEATS.contains(kind)) {
                states.putIfAbsent(name, state);
            }
            if (kind.equals("capital")) {
                capitals.putIfAbsent(state, name);
            }
        }
        Table.load("world/venues.tsv").rows().forEach(r -> venues.put(r.get("venue"), r.get("town")));
        Table.load("world/states.tsv").rows().forEach(r -> stateNames.put(r.get("code"), r.get("name")));
    }

    /** Whether a name is that of a town, a border post or a district. */
    boolean isTown(@Nullable String name) {
        return name != null && towns.contains(name);
    }

    /** Whether a name is that of a town that is the seat of something. */
    boolean isSeat(@Nullable String name) {
        return name != null && states.containsKey(name);
    }

    /** Whether a name is only that of a province, a park or a hall. */
    boolean isWider(String name) {
        return wider.contains(name);
    }

    /** The capital of a state; null where the table has none. */
    @Nullable
    String capital(@Nullable String state) {
        return capitals.get(state);
    }

    /** Whether a town is of another state than the place: both were named, and not together. */
    boolean isElsewhere(Place place) {
        Set<String> all = owners.get(String.valueOf(place.city()));
        return all != null && !all.contains(String.valueOf(place.state()));
    }

    /** "Singapore": whether the town of a place has the name of its state. */
    boolean isNamedLikeState(Place place) {
        return Objects.equals(stateNames.get(place.state()), place.city());
    }

    /** "The Astana International Forum" is in the town that it is named after; null for a name that begins with none. */
    @Nullable
    Place ofName(String name) {
        int space = name.indexOf(' ');
        String town = space < 0 ? "" : name.substring(0, space);
        String state = states.get(town);
        return state == null ? null : new Place(town, state);
    }

    /** The town of a hall, also where words stand before its name: "the Akorda palace"; null for none. */
    @Nullable
    String townOf(String hall) {
        for (int from = 0; from >= 0; from = hall.indexOf(' ', from + 1)) {
            String town = venues.get(hall.substring(from).strip());
            if (town != null) {
                return town;
            }
        }
        return null;
    }

    /** Whether a name is that of a hall that the table knows. */
    boolean isVenue(String name) {
        return venues.containsKey(name);
    }
}
