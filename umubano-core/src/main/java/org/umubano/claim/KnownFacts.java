package org.umubano.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Names;
import org.umubano.text.Table;

/**
 * What is known without any article: when and where great gatherings were ({@code world/gatherings.tsv}), and to which
 * regions a state is counted ({@code world/regions.tsv}).
 */
public final class KnownFacts {

    /**
     * One edition of a gathering.
     *
     * @param code COP29, UNGA79, CHOGM2022 ...
     * @param city null for one that met by video
     */
    public record Gathering(
            String code,
            String name,
            PartialDate from,
            PartialDate to,
            @Nullable String city,
            @Nullable String state) {}

    private final Map<String, List<Gathering>> gatherings = new HashMap<>();
    /** By an edition those that share a name with it, itself among them. */
    private final Map<Gathering, Set<Gathering>> alike = new HashMap<>();

    private final Map<String, Set<String>> regions = new TreeMap<>();

    private KnownFacts() {
        for (Table.Row row : Table.load("world/gatherings.tsv").rows()) {
            if (row.get("from").isEmpty()) {
                continue; // the kind, not one edition
            }
            Gathering gathering = new Gathering(
                    row.get("code"),
                    row.get("name"),
                    PartialDate.parse(row.get("from")),
                    PartialDate.parse(row.get("to")),
                    blank(row.get("city")),
                    blank(row.get("state")));
            List<String> names = new ArrayList<>(row.list("forms"));
            names.add(gathering.code());
            names.forEach(n ->
                    gatherings.computeIfAbsent(key(n), k -> new ArrayList<>()).add(gathering));
        }
        for (List<Gathering> editions : gatherings.values()) {
            editions.forEach(
                    g -> alike.computeIfAbsent(g, k -> new LinkedHashSet<>()).addAll(editions));
        }
        for (Table.Row row : Table.load("world/regions.tsv").rows()) {
            regions.put(row.get("state"), new LinkedHashSet<>(row.list("regions")));
        }
    }

    /** The tables that ship. */
    public static KnownFacts load() {
        return new KnownFacts();
    }

    /**
     * The editions of a gathering that a name may mean: one for "COP29" or "the COP 29 summit", two for "the BRICS summit in
     * Johannesburg"; none for any other name.
     */
    public List<Gathering> gatherings(String name) {
        List<String> words = Names.words(name);
        int most = Math.min(words.size(), 10);
        for (int length = most; length > 0; length--) {
            for (int i = 0; i + length <= words.size(); i++) {
                List<Gathering> some = gatherings.get(String.join(" ", words.subList(i, i + length)));
                if (some != null) {
                    // One of two in one city is as often named for the other.
                    return some.stream()
                            .flatMap(g -> alike.getOrDefault(g, Set.of()).stream())
                            .distinct()
                            .sorted(Comparator.comparing(Gathering::from))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** The regions to which a state is counted; empty for an unknown state. */
    public Set<String> regions(String state) {
        return regions.getOrDefault(state, Set.of());
    }

    /** The region to which the United Nations count a state, or null. */
    public @Nullable String region(String state) {
        Set<String> all = regions(state);
        return all.isEmpty() ? null : all.iterator().next();
    }

    private static String key(String name) {
        return String.join(" ", Names.words(name));
    }

    private static @Nullable String blank(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
