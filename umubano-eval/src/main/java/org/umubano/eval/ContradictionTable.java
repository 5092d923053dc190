package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.umubano.app.cli.GoldReader;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.claim.Verdict;
import org.umubano.coding.Coder;
import org.umubano.event.CodedArticle;
import org.umubano.text.Table;

/**
 * Writes the table of every contradiction that is reported over some sets, each with a person's reading of it (real, or
 * false and why) from {@code sets/contradictions.tsv}. What nobody has read yet says so.
 *
 * <pre>java -cp ... org.umubano.eval.ContradictionTable FOLDER... &gt; docs/contradictions.md</pre>
 */
public final class ContradictionTable {

    private static final String UNREAD = "not read yet";

    private final Map<String, String> readings = new HashMap<>();
    private final PrintStream out;
    private int rows;
    private int real;
    private int unread;

    private ContradictionTable(PrintStream out) {
        this.out = out;
        for (Table.Row row : Table.load("sets/contradictions.tsv").rows()) {
            readings.put(row.get("field") + "|" + row.get("values"), row.get("reading"));
        }
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        ContradictionTable table = new ContradictionTable(out);
        out.println("# Every contradiction that is reported");
        out.println();
        out.println("Made by `org.umubano.eval.ContradictionTable`; the readings are a person's, from");
        out.println(
                "`umubano-eval/src/main/resources/sets/contradictions.tsv`. What is known anyway (the calendar, gatherings,");
        out.println("regions) stands in italics.");
        out.println();
        out.println("| event | field | values, with their articles | reading |");
        out.println("|---|---|---|---|");
        Coder coder = Coder.load();
        for (String arg : args) {
            table.set(Path.of(arg), coder);
        }
        out.println();
        out.println(table.rows + " reported: " + table.real + " real, " + (table.rows - table.real - table.unread)
                + " false" + (table.unread == 0 ? "" : ", " + table.unread + " not read") + ".");
    }

    private void set(Path folder, Coder coder) {
        GoldReader reader = new GoldReader(folder, Set.of());
        reader.read();
        List<CodedArticle> coded = reader.articles().stream().map(coder::code).toList();
        for (Event event : new Linker().link(coded)) {
            for (Claim claim : event.disagreements()) {
                if (claim.verdict() == Verdict.CONTRADICTS) {
                    row(event, claim);
                }
            }
        }
    }

    private void row(Event event, Claim claim) {
        String values = claim.values().stream().map(ContradictionTable::value).collect(Collectors.joining("; "));
        String reading = readings.getOrDefault(claim.field() + "|" + values, UNREAD);
        rows++;
        unread += reading.equals(UNREAD) ? 1 : 0;
        real += reading.startsWith("real") ? 1 : 0;
        out.println("| " + event.kind().code() + " " + event.subtype() + ", " + event.from() + ", "
                + String.join(" ", event.dyads()) + " | " + claim.field() + " | " + values + " | " + reading + " |");
    }

    private static String value(Claim.Value v) {
        return v.known() != null
                ? "*" + v.value() + " (" + v.known() + ")*"
                : v.value() + " (" + String.join(", ", v.articles()) + ")";
    }
}
