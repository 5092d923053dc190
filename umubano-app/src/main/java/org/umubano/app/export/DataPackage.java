package org.umubano.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.text.Table;

/**
 * A Frictionless data package, zipped: {@code datapackage.json} with a schema of the columns, size and SHA-256 of each
 * file, beside {@code events.csv}, {@code claims.csv} and {@code events.jsonl}.
 */
public final class DataPackage implements Exporter {

    /** The earliest moment that a ZIP can hold; no clock is read. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> file : files(events, reports).entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(MOMENT);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
        return 0;
    }

    /** The files of the package by name, the description first. */
    static Map<String, byte[]> files(List<Event> events, Map<String, ArticleReport> reports) throws IOException {
        Sheet eventSheet = new EventSheet();
        Sheet claimSheet = new ClaimSheet();
        byte[] table = bytes(new CsvTable(eventSheet, false), events, reports);
        byte[] claims = bytes(new CsvTable(claimSheet, false), events, reports);
        byte[] lines = bytes(new JsonLines(), events, reports);
        Doc about = new Doc()
                .with("profile", "data-package")
                .with("name", "umubano-events")
                .with("title", "Relations between states: events, claims and their sources")
                .with(
                        "resources",
                        List.of(
                                table(eventSheet, table).with("profile", "tabular-data-resource"),
                                table(claimSheet, claims).with("profile", "tabular-data-resource"),
                                resource("events-lines", "events.jsonl", "jsonl", lines)));
        ByteArrayOutputStream description = new ByteArrayOutputStream();
        Doc.write(about, description);
        Map<String, byte[]> out = new LinkedHashMap<>();
        out.put("datapackage.json", description.toByteArray());
        out.put("events.csv", table);
        out.put("claims.csv", claims);
        out.put("events.jsonl", lines);
        return out;
    }

    private static byte[] bytes(Exporter exporter, List<Event> events, Map<String, ArticleReport> reports)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(events, reports, out);
        return out.toByteArray();
    }

    private static Doc resource(String name, String path, String format, byte[] content) {
        return new Doc()
                .with("name", name)
                .with("path", path)
                .with("format", format)
                .with("encoding", "utf-8")
                .with("bytes", content.length)
                .with("hash", "sha256:" + sha256(content));
    }

    private static Doc table(Sheet sheet, byte[] content) {
        String name = sheet.name();
        List<Doc> fields = new ArrayList<>();
        Map<String, String> texts = texts(name);
        sheet.columns()
                .forEach(c -> fields.add(new Doc()
                        .with("name", c.name())
                        .with("type", type(c))
                        .with("description", texts.getOrDefault(c.name(), ""))));
        Doc schema = new Doc().with("fields", fields).with("missingValues", List.of(""));
        if (name.equals("events")) {
            schema.with("primaryKey", "event_id");
        } else {
            schema.with(
                    "foreignKeys",
                    List.of(new Doc()
                            .with("fields", "event_id")
                            .with(
                                    "reference",
                                    new Doc().with("resource", "events").with("fields", "event_id"))));
        }
        return resource(name, name + ".csv", "csv", content).with("schema", schema);
    }

    /** What the columns of a sheet hold. */
    static Map<String, String> texts(String sheet) {
        Map<String, String> out = new LinkedHashMap<>();
        for (Table.Row row : Table.load("export/columns.tsv").rows()) {
            if (row.get("sheet").equals(sheet)) {
                out.put(row.get("column"), row.get("text"));
            }
        }
        return out;
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case DATE -> "date";
        };
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
