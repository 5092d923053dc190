package org.umubano.coding.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.text.Table;

/** Whatever the triggers of a language make has its codes: an article with another would not be coded at all. */
class PloverCodesTest {

    /** Made into others before an event is. */
    private static final Set<String> TURNED = Set.of("accreditation/to-lead");

    @ParameterizedTest
    @ValueSource(strings = {"en", "rw"})
    void everyTriggerHasItsCodes(String language) {
        List<String> known = Table.load("world/codes.tsv").rows().stream()
                .map(r -> r.get("kind") + "/" + r.get("subtype"))
                .toList();
        List<String> without = Table.load("lang/" + language + "/triggers.tsv").rows().stream()
                .filter(r -> !r.get("kind").isEmpty() && !r.get("kind").equals("none"))
                .filter(r -> !known.contains(r.get("kind") + "/" + r.get("subtype"))
                        && !TURNED.contains(r.get("kind") + "/" + r.get("subtype")))
                .map(r -> r.where() + " " + r.get("kind") + "/" + r.get("subtype"))
                .toList();

        assertThat(without).isEmpty();
    }
}
