package org.umubano.coding.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Place;
import org.umubano.mention.SpanMention;
import org.umubano.text.Table;

/**
 * What the records say in the same way whatever the language of the article: the names of governments, where gatherings with
 * a name are held, what instruments are about. Immutable once loaded.
 */
public final class WorldNames {

    /** The records name states in English. */
    private static final String STATES = "lang/en/states.tsv";

    /** The English names of the states by their codes. */
    private final Map<String, String> states = new HashMap<>();

    /** Where the gatherings with a name are held, by their codes. */
    private final Map<String, Place> venues = new HashMap<>();

    /** The topics of instruments that tell it by their name alone. */
    private final Map<String, String> topicsOfInstruments = new HashMap<>();

    WorldNames() {
        for (Table.Row row : Table.load("world/gatherings.tsv").rows()) {
            if (!row.get("state").isEmpty()) {
                venues.put(
                        row.get("code"),
                        new Place(row.get("city").isEmpty() ? null : row.get("city"), row.get("state")));
            }
        }
        for (Table.Row row : Table.load("world/instrument_codes.tsv").rows()) {
            if (!row.get("topic").isEmpty()) {
                topicsOfInstruments.put(row.get("instrument"), row.get("topic"));
            }
        }
        Table.load(STATES)
                .rows()
                .forEach(row -> states.put(row.get("code"), row.list("names").get(0)));
    }

    /** Where a gathering with a name is held, or null. */
    @Nullable
    public Place venue(SpanMention mention) {
        return mention.type() == SpanMention.Type.GATHERING ? venues.get(String.valueOf(mention.code())) : null;
    }

    /** What an instrument is about by its name alone, a loan or an extradition treaty, or null. */
    @Nullable
    public String topicOf(String instrument) {
        return topicsOfInstruments.get(instrument);
    }

    /** The name that the record gives the government of a state, or null for organisations. */
    @Nullable
    public String government(String state) {
        String name = states.get(state);
        return name == null ? null : "Government of " + name;
    }

    /** The name that the record gives the governments of two states together, or null for organisations. */
    @Nullable
    public String governments(List<String> two) {
        String a = states.get(two.get(0));
        String b = states.get(two.get(1));
        return a == null || b == null ? null : "Governments of " + a + " and " + b;
    }

    /** The name that the record gives the office of the head of a state, or null for organisations. */
    @Nullable
    public String presidency(String state) {
        String name = states.get(state);
        return name == null ? null : "Office of the President of " + name;
    }
}
