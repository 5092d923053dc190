package org.umubano.coreference;

import java.util.HashMap;
import java.util.Map;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.text.Table;

/**
 * The lines of acts of {@code world/acts.tsv}: subtypes that can be one act told at different stages ("to be signed",
 * "signed"), and how far apart two reports of one act may date it.
 */
public final class Acts {

    /**
     * One line of acts.
     *
     * @param name of the line within its kind: trip, treaty, border-closed ...
     * @param once whether a dyad does this once only
     * @param gapDay days between two dates known to the day that one act may bear
     * @param gapCoarse days between two dates of which one is only a month or a year
     * @param lookBack days before its article within which an undated act lies
     * @param lookAhead days after its article within which an undated plan lies
     * @param directed whether it matters which state acts on which
     * @param rarity what it adds to a score that such an act is rare between two states
     */
    public record Act(
            Kind kind,
            String name,
            boolean once,
            int gapDay,
            int gapCoarse,
            int lookBack,
            int lookAhead,
            float rarity,
            boolean directed) {}

    private static final String OTHERS = "*";

    private final Map<String, Act> acts = new HashMap<>();

    private Acts(Table table) {
        for (Table.Row row : table.rows()) {
            Kind kind = Kind.ofCode(row.get("kind"));
            acts.put(
                    key(kind, row.get("subtype")),
                    new Act(
                            kind,
                            row.get("line"),
                            row.get("once").equals("yes"),
                            row.number("gap_day"),
                            row.number("gap_coarse"),
                            row.number("look_back"),
                            row.number("look_ahead"),
                            Float.parseFloat(row.get("rarity")),
                            row.get("directed").equals("yes")));
        }
    }

    /** The table that ships. */
    public static Acts load() {
        return new Acts(Table.load("world/acts.tsv"));
    }

    /** The line of acts to which a mention belongs; an unknown subtype belongs to its kind's general line. */
    public Act of(EventMention mention) {
        Act act = acts.get(key(mention.kind(), mention.subtype()));
        if (act == null) {
            act = acts.get(key(mention.kind(), OTHERS));
        }
        return act != null ? act : new Act(mention.kind(), mention.kind().code(), false, 2, 31, 30, 120, 0, false);
    }

    private static String key(Kind kind, String subtype) {
        return kind.code() + ' ' + subtype;
    }
}
