package org.umubano.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first line of a table: what parts its cells, and what its columns hold, by their names. */
final class TableHeader {

    /** What is taken from a table; of several columns of one kind that whose name stands first here. */
    enum Column {
        TEXT("maintext", "text", "body", "content", "full_text", "fulltext", "article_text", "article"),
        TITLE("title", "headline", "heading"),
        DATE("date_publish", "published", "published_at", "publication_date", "date_published", "pubdate", "date"),
        URL("url", "link", "address"),
        OUTLET("source_domain", "outlet", "source", "publisher", "newspaper"),
        AUTHORS("authors", "author", "byline"),
        LANGUAGE("language", "lang"),
        ID("id", "article_id");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    private static final char[] MARKS = {',', ';', '\t', '|'};

    private final char mark;
    private final List<String> names;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private TableHeader(char mark, List<String> names) {
        this.mark = mark;
        this.names = names;
        List<String> plain = names.stream()
                .map(n -> n.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        for (Column column : Column.values()) {
            column.names.stream()
                    .filter(plain::contains)
                    .findFirst()
                    .ifPresent(n -> places.put(column, plain.indexOf(n)));
        }
    }

    /** The header by which most columns are known, of equals that with most cells; null where nothing parts the line. */
    static @Nullable TableHeader of(String line) {
        TableHeader best = null;
        for (char mark : MARKS) {
            TableHeader header = new TableHeader(mark, cells(line, mark));
            boolean isBetter = best == null
                    || header.places.size() > best.places.size()
                    || header.places.size() == best.places.size() && header.width() > best.width();
            best = header.width() > 1 && isBetter ? header : best;
        }
        return best;
    }

    private static List<String> cells(String line, char mark) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        try {
            List<String> cells = new TableRows(new ByteArrayInputStream(bytes), mark, bytes.length + 1).next();
            return cells == null ? List.of() : cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    char mark() {
        return mark;
    }

    int width() {
        return names.size();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Whether no plain text begins so: a text, a second column that is known, and nothing but short names. */
    boolean isSure() {
        return has(Column.TEXT) && places.size() > 1 && names.stream().allMatch(n -> n.length() < 40);
    }

    /** How the table itself calls a column that it has. */
    String name(Column column) {
        Integer place = places.get(column);
        return place == null ? "" : names.get(place).strip();
    }

    /** What a row has there; null where it has nothing. */
    @Nullable
    String cell(List<String> row, Column column) {
        Integer place = places.get(column);
        String cell = place == null || place >= row.size() ? "" : row.get(place);
        return cell.isBlank() ? null : cell.strip();
    }
}
