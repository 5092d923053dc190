package org.umubano.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.intake.page.PublicationDate;

/**
 * Tables (CSV, TSV) whose first line names the columns: one article a row. What parts the cells, a comma, semicolon, tab or
 * bar, is told by that line, what each column holds by its name ({@link TableHeader}). The text of the article is the title,
 * an empty line and the text, as in JSON Lines. A row that is broken is rejected by its line.
 */
final class TableFormat implements Format {

    private static final Set<String> ENDINGS = Set.of(".csv", ".tsv");

    /** None: a folder has tables of much else, see {@link #isOfArticles}. */
    @Override
    public Set<String> endings() {
        return Set.of();
    }

    @Override
    public boolean accepts(String name, byte[] head) {
        if (Binary.reason(head) != null) {
            return false;
        }
        TableHeader header = header(head);
        return header != null && (isNamed(name) || header.isSure());
    }

    /** Whether a file has the name of a table and a column of texts. */
    static boolean isOfArticles(String name, byte[] head) {
        TableHeader header = isNamed(name) && Binary.reason(head) == null ? header(head) : null;
        return header != null && header.has(TableHeader.Column.TEXT);
    }

    private static boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static @Nullable TableHeader header(byte[] head) {
        return TableHeader.of(Charsets.decode(head).lines().findFirst().orElse(""));
    }

    @Override
    public void read(String where, InputStream in, Consumer<Item> sink) throws IOException {
        in.mark(ArticleSource.HEAD);
        byte[] head = in.readNBytes(ArticleSource.HEAD);
        in.reset();
        TableHeader header = header(head);
        if (header == null || !header.has(TableHeader.Column.TEXT)) {
            sink.accept(new Item.Rejected(
                    where, "is a table without a column of texts; call that column \"maintext\" or \"text\""));
            return;
        }
        InputStream bytes = in;
        if (Charsets.isWide(head)) {
            byte[] all = in.readNBytes(JsonLinesFormat.MOST_BYTES);
            if (all.length == JsonLinesFormat.MOST_BYTES) {
                sink.accept(new Item.Rejected(where, "is large and in UTF-16; convert it to UTF-8 first (iconv)"));
                return;
            }
            bytes = new ByteArrayInputStream(Charsets.decode(all).getBytes(StandardCharsets.UTF_8));
        }
        TableRows rows = new TableRows(bytes, header.mark(), JsonLinesFormat.MOST_BYTES);
        rows.next(); // the header
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            if (rows.isBroken() || row.stream().anyMatch(cell -> !cell.isBlank())) {
                sink.accept(item(where + ":" + rows.line(), row, rows, header, sink));
            }
        }
    }

    private static Item item(String at, List<String> row, TableRows rows, TableHeader header, Consumer<Item> sink) {
        if (rows.isCut()) {
            return new Item.Rejected(at, TextFormat.tooLong());
        }
        if (rows.isOpen()) {
            return new Item.Rejected(at, "has a quotation mark that is never closed; the rest of the file is lost");
        }
        int width = header.width();
        if (row.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            return new Item.Rejected(
                    at,
                    "has " + row.size() + " cells under " + width
                            + " columns; put texts that hold what parts the cells in quotation marks");
        }
        return article(at, row, header, sink);
    }

    private static Item article(String at, List<String> row, TableHeader header, Consumer<Item> sink) {
        String main = header.cell(row, TableHeader.Column.TEXT);
        if (main == null) {
            return new Item.Rejected(at, "has no text in its column \"" + header.name(TableHeader.Column.TEXT) + "\"");
        }
        String title = header.cell(row, TableHeader.Column.TITLE);
        String text = title == null || main.startsWith(title) ? main : title + "\n\n" + main;
        if (text.length() > ArticleSource.MOST_CHARACTERS) {
            return new Item.Rejected(at, TextFormat.tooLong());
        }
        String given = header.cell(row, TableHeader.Column.URL);
        String url = given == null ? null : CanonicalAddress.of(given);
        return new Item.Taken(
                at,
                new Article(
                        Article.idOf(id(row, header), url, text),
                        url,
                        header.cell(row, TableHeader.Column.OUTLET),
                        header.cell(row, TableHeader.Column.AUTHORS),
                        title,
                        published(at, row, header, sink),
                        header.cell(row, TableHeader.Column.LANGUAGE),
                        text));
    }

    /** The id that a table gives; a bare number is that of a row, and another table has the same. */
    private static @Nullable String id(List<String> row, TableHeader header) {
        String id = header.cell(row, TableHeader.Column.ID);
        return id == null || id.chars().allMatch(Character::isDigit) ? null : id;
    }

    private static @Nullable PartialDate published(
            String at, List<String> row, TableHeader header, Consumer<Item> sink) {
        String written = header.cell(row, TableHeader.Column.DATE);
        PartialDate date = PublicationDate.parse(written);
        if (written != null && date == null) {
            String name = header.name(TableHeader.Column.DATE);
            sink.accept(new Item.Remark(at, name + " \"" + written + "\" is no date (yyyy-MM-dd); left out"));
        }
        return date;
    }
}
