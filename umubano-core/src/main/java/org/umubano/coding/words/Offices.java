package org.umubano.coding.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the codes of offices ({@code world/offices.tsv}) say of those who hold them. */
public final class Offices {

    private static final Set<String> TRAVELLERS =
            Set.of("HOS", "HOG", "DHOG", "VP", "MFA", "DMFA", "MIN", "MOD", "SG", "LEG", "ENV");

    private Offices() {}

    /** Whether the holder of an office is on a visit where he is abroad. */
    public static boolean isTraveller(@Nullable String office) {
        return office != null && TRAVELLERS.contains(office);
    }
}
