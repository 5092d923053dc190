package org.umubano.dossier;

import java.util.Set;
import java.util.stream.Collectors;
import org.umubano.text.Table;

/** Codes of the record that stand for organisations of states ({@code world/states.tsv}). */
public final class Organisations {

    private static final Set<String> CODES = Table.load("world/states.tsv").rows().stream()
            .filter(r -> r.get("kind").equals("organisation"))
            .map(r -> r.get("code"))
            .collect(Collectors.toUnmodifiableSet());

    private Organisations() {}

    public static boolean exists(String code) {
        return CODES.contains(code);
    }
}
