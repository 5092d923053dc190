package org.umubano.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Tables of articles, as spreadsheets and scripts write them; made-up texts. */
class TableFormatTest {

    private static final String TABLE = "id,title,text,date,source\r\n"
            + "1,Talks in Nairobi,\"Kenya and Uganda met, and said \"\"we agree\"\".\r\nThey meet again.\",2025-06-04,The Sample\r\n"
            + "k-2,,Kenya na Uganda.,,\r\n";

    @TempDir
    Path folder;

    private List<Item> read(String name, byte[] bytes) throws IOException {
        List<Item> out = new ArrayList<>();
        Path file = Files.write(folder.resolve(name), bytes);
        new ArticleSource(InputStream.nullInputStream()).read(List.of(file.toString()), out::add);
        return out;
    }

    private List<Item> read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(Item item) {
        String what = item instanceof Item.Rejected rejected
                ? rejected.reason()
                : item instanceof Item.Remark remark ? remark.text() : "taken";
        return item.where().substring(item.where().lastIndexOf('/') + 1) + ": " + what;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void eachRowIsAnArticle(String charset) throws IOException {
        List<Item> items = read("a.csv", TABLE.getBytes(Charset.forName(charset)));
        assertThat(items).hasSize(2).allMatch(i -> i instanceof Item.Taken);
        Article first = ((Item.Taken) items.get(0)).article();
        assertThat(first.text())
                .isEqualTo("Talks in Nairobi\n\nKenya and Uganda met, and said \"we agree\".\r\nThey meet again.");
        assertThat(first.title()).isEqualTo("Talks in Nairobi");
        assertThat(first.published()).isEqualTo(PartialDate.parse("2025-06-04"));
        assertThat(first.outlet()).isEqualTo("The Sample");
        assertThat(first.id()).isNotEqualTo("1");
        Article second = ((Item.Taken) items.get(1)).article();
        assertThat(second.id()).isEqualTo("k-2");
        assertThat(second.title()).isNull();
        assertThat(items.get(1).where()).endsWith("a.csv:4");
    }

    @ParameterizedTest
    @CsvSource({";, a.csv", "|, a.csv", "'\t', a.tsv", "';', table"})
    void whatPartsTheCellsIsToldByTheHeader(String mark, String name) throws IOException {
        String table = "Headline,Body,Published\nTalks,\"Kenya, Uganda; Rwanda| and Burundi.\",2025-06-04\n";
        String[] quoted = table.split("\"");
        List<Item> items =
                read(name, quoted[0].replace(",", mark) + '"' + quoted[1] + '"' + quoted[2].replace(",", mark));
        assertThat(items).hasSize(1);
        Article article = ((Item.Taken) items.get(0)).article();
        assertThat(article.text()).isEqualTo("Talks\n\nKenya, Uganda; Rwanda| and Burundi.");
        assertThat(article.published()).isEqualTo(PartialDate.parse("2025-06-04"));
    }

    @Test
    void aBrokenRowCostsItselfAlone() throws IOException {
        List<Item> items = read(
                "a.csv",
                "title,text,date\n\nOne,Kenya, in Nairobi,2025-05-28\nTwo,Kenya.,28/05/2025\nThree,,\nFour,\"Kenya,2025\n");
        assertThat(items)
                .extracting(TableFormatTest::said)
                .containsExactly(
                        "a.csv:3: has 4 cells under 3 columns; put texts that hold what parts the cells in quotation marks",
                        "a.csv:4: date \"28/05/2025\" is no date (yyyy-MM-dd); left out",
                        "a.csv:4: taken",
                        "a.csv:5: has no text in its column \"text\"",
                        "a.csv:6: has a quotation mark that is never closed; the rest of the file is lost");
    }

    @Test
    void onlyATableOfTextsIsOne() throws IOException {
        assertThat(read("a.csv", "event_id,kind\nx,visit\n"))
                .extracting(TableFormatTest::said)
                .containsExactly(
                        "a.csv: is a table without a column of texts; call that column \"maintext\" or \"text\"");
        String prose = "Text, talks and a visit\n\nKenya and Uganda met.\n";
        assertThat(((Item.Taken) read("a.txt", prose).get(0)).article().text()).isEqualTo(prose);
    }

    @Test
    void ofAFolderTablesOfTextsAreRead() throws IOException {
        read("a.csv", TABLE);
        read("b.csv", "event_id,kind\nx,visit\n");
        List<Item> items = new ArrayList<>();
        new ArticleSource(InputStream.nullInputStream()).read(List.of(folder.toString()), items::add);
        assertThat(items).hasSize(3);
        assertThat(said(items.get(0))).contains("passed over b.csv");
    }
}
