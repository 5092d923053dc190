package org.umubano.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of {@code lang/} or {@code world/}: tab-separated, UTF-8, the first line names the columns, lines that begin
 * with {@code #} are remarks, an empty cell is unknown, several values of one cell are parted by {@code "; "}.
 *
 * <pre>{@code
 * for (Table.Row row : Table.load("lang/en/months.tsv").rows()) {
 *     months.put(row.get("form"), row.number("month"));
 * }
 * }</pre>
 */
public record Table(String name, List<Row> rows) {

    /** One line of a table. */
    public static final class Row {
        private final String table;
        private final int line;
        private final Map<String, Integer> columns;
        private final String[] cells;

        Row(String table, int line, Map<String, Integer> columns, String[] cells) {
            this.table = table;
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /** The cell of a column, or the empty string where the line is shorter. */
        public String get(String column) {
            Integer i = columns.get(column);
            if (i == null) {
                throw new IllegalArgumentException(where() + " has no column " + column + ", only " + columns.keySet());
            }
            return i < cells.length ? cells[i] : "";
        }

        /** The values of a cell with several. */
        public List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            int end = cell.indexOf(';');
            if (end < 0) {
                return List.of(cell);
            }
            List<String> out = new ArrayList<>();
            int from = 0;
            while (from < cell.length()) {
                String part = cell.substring(from, end).strip();
                if (!part.isEmpty()) {
                    out.add(part);
                }
                from = end + 1;
                int next = cell.indexOf(';', from);
                end = next < 0 ? cell.length() : next;
            }
            return out;
        }

        /** The cell of a column as a number. */
        public int number(String column) {
            return Integer.parseInt(get(column));
        }

        /** File and line, for traces and messages: {@code lang/en/months.tsv:7}. */
        public String where() {
            return table + ":" + line;
        }

        @Override
        public String toString() {
            return where() + Arrays.toString(cells);
        }
    }

    /**
     * Loads a table from the class path.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    public static Table load(String name) {
        try (InputStream in = Table.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + name + " on the class path");
            }
            return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Whether there is a table of that name: a language may do without some. */
    public static boolean exists(String name) {
        return Table.class.getClassLoader().getResource(name) != null;
    }

    static Table read(String name, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            String[] cells = split(line);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i], i);
                }
            } else {
                rows.add(new Row(name, number, columns, cells));
            }
        }
        return new Table(name, List.copyOf(rows));
    }

    private static String[] split(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab).strip());
            from = tab + 1;
        }
        cells.add(line.substring(from).strip());
        return cells.toArray(new String[0]);
    }
}
