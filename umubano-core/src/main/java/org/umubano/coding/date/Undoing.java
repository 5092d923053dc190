package org.umubano.coding.date;

import java.util.List;
import java.util.Set;
import org.umubano.coding.story.Draft;

/** Acts of which one undoes the other: between them lies time, also where one sentence tells both. */
final class Undoing {

    private static final List<Set<String>> PAIRS = List.of(
            Set.of("severed", "restored"),
            Set.of("downgraded", "upgraded"),
            Set.of("border-closed", "border-opened"),
            Set.of("sanctions", "sanctions-lifted"),
            Set.of("counter-measures", "sanctions-lifted"),
            Set.of("opened", "closed"));

    private Undoing() {}

    /** "Five months after it broke off relations the two restored them". */
    static boolean is(Draft a, Draft b) {
        return a.kind == b.kind
                && !a.subtype.equals(b.subtype)
                && PAIRS.stream().anyMatch(p -> p.contains(a.subtype) && p.contains(b.subtype));
    }
}
