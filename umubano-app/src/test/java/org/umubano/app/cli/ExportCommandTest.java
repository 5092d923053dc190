package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.app.export.ParquetFileTest;
import org.umubano.json.JsonObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every export is read back by a parser that is not ours. */
class ExportCommandTest {

    @TempDir
    static Path folder;

    private static String demo;
    private static List<JsonObject> events;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = ExportCommandTest.class.getResourceAsStream("/demo/articles.jsonl")) {
            demo = folder.resolve("demo.jsonl").toString();
            Files.write(Path.of(demo), in.readAllBytes());
        }
        events = Ran.command("events", demo).lines().stream()
                .map(JsonObject::parse)
                .toList();
    }

    private static String exported(String format, String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "export";
        args[1] = "--format";
        args[2] = format;
        System.arraycopy(more, 0, args, 3, more.length);
        args[more.length + 3] = demo;
        Ran ran = Ran.command(args);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }

    private static List<NamedCsvRecord> csv(String text) {
        try (CsvReader<NamedCsvRecord> in = CsvReader.builder().ofNamedCsvRecord(text)) {
            return in.stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String[]> tabs(String text) {
        return text.lines().map(l -> l.split("\t", -1)).toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void eventsCsv() {
        List<NamedCsvRecord> rows = csv(exported("events.csv"));
        assertThat(rows).hasSameSizeAs(events).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            JsonObject event = events.get(i);
            assertThat(row.getFieldCount()).isEqualTo(39);
            assertThat(Double.parseDouble(row.getField("confidence"))).isBetween(0.0, 1.0);
            assertThat(row.getField("event_id")).isEqualTo(event.string("id"));
            assertThat(row.getField("from")).isEqualTo(event.stringOrNull("from") == null ? "" : event.string("from"));
            if (!row.getField("from").isEmpty()) {
                assertThat(LocalDate.parse(row.getField("from_first")))
                        .isBeforeOrEqualTo(LocalDate.parse(row.getField("from_last")));
                assertThat(row.getField("from_precision")).isIn("day", "month", "year");
            }
            assertThat(Integer.parseInt(row.getField("reports"))).isEqualTo(event.number("reports"));
        }
        assertThat(csv(exported("events.csv", "RWA-KAZ")))
                .isNotEmpty()
                .allMatch(r -> r.getField("dyads").contains("KAZ-RWA"));
    }

    @Test
    void eventsCsvHasLengthsAndFigures() {
        Map<String, NamedCsvRecord> rows = new HashMap<>();
        csv(exported("events.csv")).forEach(r -> rows.put(r.getField("event_id"), r));
        NamedCsvRecord visit = rows.get("4608f30200147c70");
        assertThat(visit.getField("duration")).isEqualTo("P2D");
        assertThat(visit.getField("duration_days")).isEqualTo("2");
        assertThat(visit.getField("quantities")).isEmpty();
        assertThat(rows.get("d2274914dc491d8b").getField("quantities")).isEqualTo("agreement: 18");
    }

    @Test
    void eventsCsvSpellsEachNameInOneWay() {
        assertThat(exported("events.csv"))
                .contains("Recep Tayyip Erdoğan/HOS/TUR")
                .doesNotContain("Recep Tayyip Erdogan/");
    }

    @Test
    void claimsCsv() {
        List<NamedCsvRecord> rows = csv(exported("claims.csv"));
        assertThat(rows).isNotEmpty().allMatch(r -> r.getFieldCount() == 16);
        assertThat(rows.stream().map(r -> r.getField("event_id")).distinct()).hasSize(events.size());
        assertThat(rows)
                .filteredOn(r -> r.getField("verdict").equals("contradicts"))
                .isNotEmpty();
        assertThat(rows)
                .filteredOn(r -> !r.getField("article").isEmpty())
                .allMatch(r -> Integer.parseInt(r.getField("start")) < Integer.parseInt(r.getField("end")));
    }

    @Test
    void excelHasAByteOrderMarkAndNoFormulas() {
        assertThat(exported("claims.csv", "--excel")).startsWith("\uFEFFevent_id,");
        assertThat(exported("events.csv")).startsWith("event_id,");
    }

    @Test
    void jsonLinesAreThoseOfEvents() {
        assertThat(exported("jsonl")).isEqualTo(Ran.command("events", demo).out());
    }

    @Test
    void plover() {
        JsonNode records = json(exported("plover"));
        assertThat(records.size()).isEqualTo((int) events.stream()
                .filter(e -> e.objectOrNull("plover") != null && e.stringOrNull("from") != null)
                .count());
        for (JsonNode r : records) {
            assertThat(r.has("id") && r.has("date") && r.has("event") && r.has("actor"))
                    .isTrue();
            assertThat(r.get("event_scale").isNumber() && r.get("quad_code").isInt())
                    .isTrue();
        }
    }

    @Test
    void polecat() {
        List<String[]> rows = tabs(exported("polecat"));
        assertThat(rows).hasSizeGreaterThan(5).allMatch(r -> r.length == 40);
        assertThat(rows.get(0))
                .startsWith("Event ID", "Event Date", "Event Type")
                .endsWith("Language", "Version");
        for (String[] row : rows.subList(1, rows.size())) {
            LocalDate.parse(row[1]);
            Double.parseDouble(row[4]);
            assertThat(row[5]).isIn("1", "2", "3", "4");
            assertThat(row).doesNotContain("").doesNotContain("null");
        }
        assertThat(rows).anyMatch(r -> r[8].equals("RWA") && r[9].equals("517"));
    }

    @Test
    void gdeltAndItsMentions() {
        List<String[]> rows = tabs(exported("gdelt"));
        assertThat(rows).hasSizeGreaterThan(5).allMatch(r -> r.length == 61);
        for (String[] row : rows) {
            assertThat(Long.parseLong(row[0])).isBetween(0L, 1L << 53);
            assertThat(row[1]).hasSize(8).startsWith(row[2]).startsWith(row[3]);
            assertThat(Double.parseDouble(row[4])).isBetween(1900.0, 2100.0);
            assertThat(row[26]).startsWith(row[28]);
            Double.parseDouble(row[30]);
        }
        assertThat(rows).anyMatch(r -> r[53].equals("KZ"));
        List<String[]> mentions = tabs(exported("gdelt-mentions"));
        assertThat(mentions).hasSizeGreaterThanOrEqualTo(rows.size()).allMatch(r -> r.length == 16);
        assertThat(mentions.stream().map(r -> r[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(r -> r[0]).toList());
    }

    @Test
    void icews() {
        List<String[]> rows = tabs(exported("icews"));
        assertThat(rows).hasSizeGreaterThan(5).allMatch(r -> r.length == 20);
        for (String[] row : rows.subList(1, rows.size())) {
            LocalDate.parse(row[1]);
            assertThat(row[6]).matches("[0-2][0-9]{2,3}");
        }
    }

    @Test
    void parquetHasTheCellsOfTheTablesWithTheirTypes() throws IOException {
        for (String table : List.of("events", "claims")) {
            Path file = folder.resolve(table + ".parquet");
            assertThat(Ran.command("export", "--format", table + ".parquet", "-o", file.toString(), demo)
                            .code())
                    .isZero();
            List<Map<String, Object>> rows = ParquetFileTest.read(file);
            List<NamedCsvRecord> expected = csv(exported(table + ".csv"));
            assertThat(rows).hasSameSizeAs(expected).isNotEmpty();
            for (int i = 0; i < rows.size(); i++) {
                for (Map.Entry<String, String> cell :
                        expected.get(i).getFieldsAsMap().entrySet()) {
                    Object value = rows.get(i).get(cell.getKey());
                    if (value instanceof Double number) {
                        assertThat(number).isEqualTo(Double.parseDouble(cell.getValue()));
                    } else {
                        assertThat(value == null ? "" : value.toString()).isEqualTo(cell.getValue());
                    }
                }
            }
        }
        Map<String, Object> first = ParquetFileTest.read(folder.resolve("events.parquet")).stream()
                .filter(r -> r.containsKey("from_first") && r.containsKey("goldstein"))
                .findFirst()
                .orElseThrow();
        assertThat(first.get("reports")).isInstanceOf(Integer.class);
        assertThat(first.get("goldstein")).isInstanceOf(Double.class);
        assertThat(first.get("from_first")).isInstanceOf(LocalDate.class);
        assertThat(first.get("cameo")).isInstanceOf(String.class);
    }

    @Test
    void shortNamesOfFormats() {
        assertThat(exported("CSV")).isEqualTo(exported("events.csv"));
    }

    @Test
    void anUnknownFormatIsNamed() {
        Ran ran = Ran.command("export", "--format", "spss", demo);
        assertThat(ran.code()).isEqualTo(Outcome.USAGE);
        assertThat(ran.err()).contains("spss").contains("polecat");
    }

    /** What a program of Python prints; the test ends here where there is none, or one without a library. */
    private static String python(String... command) throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            Assumptions.abort("no Python here");
            return "";
        }
        String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor(30, TimeUnit.SECONDS)).isTrue();
        Assumptions.assumeFalse(out.contains("ModuleNotFoundError"), out);
        assertThat(python.exitValue()).as(out).isZero();
        return out;
    }

    @Test
    void pythonReadsTheTables() throws Exception {
        Path table = folder.resolve("python.csv");
        Ran.command("export", "--format", "events.csv", "-o", table.toString(), demo);
        assertThat(python("python3", "../examples/load.py", table.toString()))
                .startsWith(events.size() + " events")
                .contains("KAZ-RWA");
    }

    @Test
    void pandasGroupsTheTableWhereItIsThere() throws Exception {
        Path table = folder.resolve("pandas.csv");
        Ran.command("export", "--format", "events.csv", "-o", table.toString(), demo);
        String script = """
                import sys
                sys.path.insert(0, "../examples")
                from load import frame
                events = frame(sys.argv[1])
                pairs = events.assign(dyad=events.dyads.str.split("; ")).explode("dyad")
                pairs = pairs[pairs.from_precision.isin(["day", "month"])]
                print(pairs.groupby(["dyad", pairs.from_first.dt.to_period("M"), "kind"]).size().to_string())
                print("days", events.duration_days.dropna().tolist())
                """;
        assertThat(python("python3", "-c", script, table.toString()))
                .containsPattern("2025-05 +agreement +2")
                .contains("days [2, 2]");
    }

    @Test
    void pythonReadsParquetWhereItCan() throws Exception {
        Path table = folder.resolve("python.parquet");
        Ran.command("export", "--format", "events.parquet", "-o", table.toString(), demo);
        assertThat(python("python3", "../examples/load.py", table.toString()))
                .startsWith(events.size() + " events")
                .contains("KAZ-RWA");
    }

    @Test
    void rReadsTheTableWhereItIsThere() throws Exception {
        Path table = folder.resolve("r.csv");
        Ran.command("export", "--format", "events.csv", "-o", table.toString(), demo);
        assertThat(python("Rscript", "--vanilla", "../examples/load.R", table.toString()))
                .contains(events.size() + " obs. of  39 variables")
                .containsPattern("from_first +: Date")
                .contains("KAZ-RWA");
    }
}
