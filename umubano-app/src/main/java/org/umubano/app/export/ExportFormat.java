package org.umubano.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.umubano.store.Change;

/** The formats by name. */
public final class ExportFormat {

    /**
     * What an export may know beside the events.
     *
     * @param isExcel tables with a byte order mark and neutralised formulas
     * @param changes what became of the events so far, the earliest first; empty without a store
     * @param language in which people read what an event is called
     */
    public record Setting(boolean isExcel, List<Change> changes, String language) {
        public Setting {
            changes = List.copyOf(changes);
        }

        /** In English. */
        public Setting(boolean isExcel, List<Change> changes) {
            this(isExcel, changes, "en");
        }
    }

    private static final Map<String, Function<Setting, Exporter>> FORMATS = formats();

    /** What people type for a format that has a longer name. */
    private static final Map<String, String> SHORT = Map.of(
            "csv",
            "events.csv",
            "parquet",
            "events.parquet",
            "ics",
            "ical",
            "json",
            "jsonl",
            "bib",
            "bibtex",
            "rdf",
            "nquads");

    private ExportFormat() {}

    /** The name of a format by what somebody typed: its name in whatever case, or a short form of it. */
    public static String named(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(lower, lower);
    }

    private static Map<String, Function<Setting, Exporter>> formats() {
        Map<String, Function<Setting, Exporter>> out = new LinkedHashMap<>();
        out.put("events.csv", s -> new CsvTable(new EventSheet(), s.isExcel()));
        out.put("claims.csv", s -> new CsvTable(new ClaimSheet(), s.isExcel()));
        out.put("events.parquet", s -> new ParquetTable(new EventSheet()));
        out.put("claims.parquet", s -> new ParquetTable(new ClaimSheet()));
        out.put("jsonl", s -> new JsonLines());
        out.put("plover", s -> new PloverJson());
        out.put("polecat", s -> new Polecat());
        out.put("gdelt", s -> new Gdelt());
        out.put("gdelt-mentions", s -> new GdeltMentions());
        out.put("icews", s -> new Icews());
        out.put("ical", s -> new Calendar(s.changes(), s.language()));
        out.put("atom", s -> new AtomChanges(s.changes(), s.language()));
        out.put("graphml", s -> new GraphMl());
        out.put("bibtex", s -> new BibTex());
        out.put("csl", s -> new CslJson());
        out.put("jsonld", s -> new JsonLd());
        out.put("nquads", s -> new NQuads());
        out.put("datapackage", s -> new DataPackage());
        return out;
    }

    /** Whether a format is of bytes that no person reads. */
    public static boolean isBinary(String name) {
        return name.endsWith(".parquet") || name.equals("datapackage");
    }

    /** The names by which formats are asked for. */
    public static List<String> names() {
        return List.copyOf(FORMATS.keySet());
    }

    /** @throws IllegalArgumentException where there is no such format; the message lists those that are */
    public static Exporter of(String name, Setting setting) {
        Function<Setting, Exporter> maker = FORMATS.get(name);
        if (maker == null) {
            throw new IllegalArgumentException(
                    "there is no format '" + name + "'; there are " + String.join(", ", FORMATS.keySet()));
        }
        return maker.apply(setting);
    }
}
