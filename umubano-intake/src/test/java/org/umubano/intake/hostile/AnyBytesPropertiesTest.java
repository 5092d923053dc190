package org.umubano.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.umubano.article.PartialDate;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.intake.feed.FeedException;
import org.umubano.intake.feed.FeedReader;
import org.umubano.intake.page.PageReader;
import org.umubano.intake.page.PublicationDate;
import org.umubano.intake.warc.Archive;

/** Whatever the bytes are, the readers end with articles or reasons, never with an exception. */
class AnyBytesPropertiesTest {

    private static final int TRIES = 200;

    private static List<Item> read(byte[] bytes) {
        List<Item> out = new ArrayList<>();
        new ArticleSource(new ByteArrayInputStream(bytes)).read(List.of("-"), out::add);
        assertThat(out).isNotEmpty();
        return out;
    }

    /** Pieces of HTML, XML and JSON in any order. */
    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "<html>",
                        "<p>",
                        "</p>",
                        "<div class='",
                        "'>",
                        "<script type=application/ld+json>",
                        "</script>",
                        "{\"@type\":\"Article\",",
                        "\"headline\":",
                        "[",
                        "]",
                        "}",
                        "\"",
                        "<rss>",
                        "<channel>",
                        "<item>",
                        "</item>",
                        "<link>",
                        "<![CDATA[",
                        "]]>",
                        "&#x",
                        ";",
                        "&",
                        "<meta charset=",
                        "utf-16",
                        "\u0000",
                        "\uD800",
                        "\u202E",
                        "words of a text, ",
                        "<!--",
                        "<time datetime=",
                        "2025-05-27",
                        "<br>",
                        "\n",
                        "WARC/1.0\r\n",
                        "Content-Length: 5\r\n",
                        "\r\n",
                        "---\n",
                        "[a](",
                        "**",
                        "<feed xmlns='http://www.w3.org/2005/Atom'>",
                        "<entry>",
                        "</entry></feed>")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = TRIES)
    void anythingIsReadOrRejected(@ForAll @Size(max = 300) byte[] bytes) {
        read(bytes);
    }

    @Property(tries = TRIES)
    void markupInAnyOrderIsReadOrRejected(@ForAll("pieces") String text) throws IOException {
        byte[] bytes = Hostile.utf8(text);
        read(bytes);
        PageReader.read(bytes, null, "https://a.example/1").text();
        try {
            FeedReader.read(bytes, null, null)
                    .items()
                    .forEach(i -> assertThat(i.key()).isNotNull());
        } catch (FeedException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 60)
    void anArchiveWithChangedBytesGivesItsOtherPages(
            @ForAll @IntRange(min = 0, max = 10_000) int at, @ForAll byte value, @ForAll boolean isPacked) {
        Archive archive = new Archive();
        for (int i = 0; i < 5; i++) {
            archive.page("https://a.example/" + i, "<html><p>The minister of number " + i + " came.</p></html>");
        }
        byte[] bytes = isPacked ? archive.packed() : archive.plain();
        byte[] changed = Arrays.copyOf(bytes, bytes.length);
        changed[at % bytes.length] = value;
        long pages = read(changed).stream().filter(i -> i instanceof Item.Taken).count();
        boolean isFirst = at % bytes.length < 200;
        assertThat(pages).isGreaterThanOrEqualTo(isFirst ? 0 : 3);
    }

    @Property(tries = 1000)
    void anyDateIsReadOrNot(
            @ForAll String any,
            @ForAll @IntRange(min = 0, max = 12_000) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        PublicationDate.parse(any);
        PartialDate date = PublicationDate.parse(year + "-" + month + "-" + day);
        assertThat(date == null || (date.year() == year && date.month() == month && date.day() == day))
                .isTrue();
    }
}
