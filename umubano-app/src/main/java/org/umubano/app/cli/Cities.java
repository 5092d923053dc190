package org.umubano.app.cli;

import java.util.List;
import java.util.stream.Stream;
import org.umubano.text.Table;

/** Places inside states as people write them, by the tables of both languages. */
final class Cities {

    /** A place by its English name, and the code of its state. */
    record City(String name, String state) {}

    private Cities() {}

    /** The places that are written so, in whatever case; none where the tables know none. */
    static List<City> named(String typed) {
        return Stream.of("en", "rw")
                .flatMap(language -> Table.load("lang/" + language + "/places.tsv").rows().stream())
                .filter(row -> Stream.concat(
                                Stream.of(row.get("name")),
                                Stream.of(row.get("forms").split(";")))
                        .anyMatch(form -> States.folded(form).equals(States.folded(typed))))
                .map(row -> new City(row.get("name"), row.get("state")))
                .distinct()
                .toList();
    }
}
