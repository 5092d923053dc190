package org.umubano.event;

import java.util.HashSet;
import java.util.Set;
import org.umubano.text.Table;

/**
 * Which codes are those of states of the world rather than of organisations of states: the lines of {@code
 * world/states.tsv} with three letters that are no organisation. Both stand in the same field of a participant, and only a
 * state has territory, a home and another side.
 */
public final class Countries {

    private static final Set<String> CODES = codes(false);
    private static final Set<String> ORGANISATIONS = codes(true);

    private Countries() {}

    /** Whether a code is of a state of the world. */
    public static boolean has(String code) {
        return CODES.contains(code);
    }

    /** Whether a code is of an organisation of states. */
    public static boolean isOrganisation(String code) {
        return ORGANISATIONS.contains(code);
    }

    private static Set<String> codes(boolean organisations) {
        Set<String> out = new HashSet<>();
        for (Table.Row row : Table.load("world/states.tsv").rows()) {
            boolean organisation = row.get("kind").equals("organisation");
            if (organisation == organisations
                    && (organisation || row.get("code").length() == 3)) {
                out.add(row.get("code"));
            }
        }
        return Set.copyOf(out);
    }
}
