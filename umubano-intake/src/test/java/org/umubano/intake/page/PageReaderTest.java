package org.umubano.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.PartialDate;

class PageReaderTest {

    private static final String ONE =
            "The foreign ministers of Rwanda and Kenya met in Kigali on Monday, officials said.";
    private static final String TWO =
            "They agreed to open a new border post, to share flight data, and to meet again in Nairobi in March.";

    private static Page read(String html) {
        return PageReader.read(html.getBytes(StandardCharsets.UTF_8), null, "https://www.news.example/world/42?x=1");
    }

    @Test
    void metadataForMachinesComesFirst() {
        Page page = read("""
                <!DOCTYPE html><html lang="en-GB"><head><title>Ministers meet | The Example</title>
                <link rel="canonical" href="https://news.example/world/42">
                <meta property="og:site_name" content="Wrong name">
                <meta property="article:published_time" content="2020-01-01T00:00:00Z">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
                {"@type":["NewsArticle"],"headline":"Ministers meet in Kigali","datePublished":"2025-05-27T23:30:00-05:00",
                "author":[{"@type":"Person","name":"A. Writer"},{"name":"B. Writer"}],"publisher":{"name":"The Example"}}]}</script>
                </head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Ministers meet in Kigali</h1>
                <figure><img src="a.jpg"><figcaption>The ministers, in a picture by the agency.</figcaption></figure>
                <p>%s</p><div class="share-buttons">Share this on everything, please, now.</div><p>%s</p>
                <p><a href="/other">Read also: another story that has nothing to do with this one</a></p>
                <p>Source: <a href="https://other.example">The Other</a></p></article>
                <aside><p>Most read: a very long text about football, which is of no interest here, but long.</p></aside>
                <footer>Copyright The Example, all rights reserved, and so on and so forth.</footer></body></html>
                """.formatted(ONE, TWO));
        assertThat(page.title()).isEqualTo("Ministers meet in Kigali");
        assertThat(page.outlet()).isEqualTo("The Example");
        assertThat(page.byline()).isEqualTo("A. Writer, B. Writer");
        assertThat(page.published()).isEqualTo(PartialDate.parse("2025-05-27"));
        assertThat(page.language()).isEqualTo("en-GB");
        assertThat(page.address()).isEqualTo("https://news.example/world/42");
        assertThat(page.paragraphs()).containsExactly(ONE, TWO, "Source: The Other");
        assertThat(page.text()).startsWith("Ministers meet in Kigali\n\n" + ONE);
    }

    @Test
    void withoutMarkupTheDensityOfParagraphsFindsTheArticle() {
        String links = "<li><a href='/a'>A link to another story that is quite long</a></li>".repeat(30);
        Page page = read(
                "<html><body><div id='top'><ul>" + links + "</ul></div><div id='x1'><div class='meta'>27 May 2025</div>"
                        + "<h1>Abaminisitiri bahuye</h1><div><p>" + ONE + "</p><p>" + TWO + "</p></div></div>"
                        + "<div class='comments'><p>" + TWO
                        + " I do not believe it, and I say so, every day.</p></div></body></html>");
        assertThat(page.title()).isEqualTo("Abaminisitiri bahuye");
        assertThat(page.published()).isNull();
        // No metadata has a date: the line that dates the page is given to the reader of times.
        assertThat(page.paragraphs()).containsExactly("27 May 2025", ONE, TWO);
    }

    @Test
    void linesPartedByBreaksAreParagraphs() {
        Page page = read("<body><div class=content>" + ONE + "<br><br/>\n" + TWO + "<br>Kigali, Rwanda</div></body>");
        assertThat(page.paragraphs()).containsExactly(ONE, TWO + "\nKigali, Rwanda");
    }

    @Test
    void aPageIsNotBelievedWhenItGivesAnotherSitesAddress() {
        String html =
                "<head><link rel=canonical href='https://bank.example/login'></head><body><p>" + ONE + "</p></body>";
        assertThat(read(html).address()).isEqualTo("https://www.news.example/world/42?x=1");
        String front =
                "<head><link rel=canonical href='https://www.news.example/'></head><body><p>" + ONE + "</p></body>";
        assertThat(read(front).address()).isEqualTo("https://www.news.example/world/42?x=1");
    }

    @Test
    void damagedMetadataIsAsGoodAsNone() {
        Page page = read("<head><script type='application/ld+json'>{\"@type\": [[[{</script>"
                + "<meta name=date content='yesterday'><meta property='og:title' content='T - Site'>"
                + "<meta property='og:site_name' content='Site'></head><body><article><p>" + ONE
                + "</p><time datetime='2025-05-27'>then</time></article></body>");
        assertThat(page.title()).isEqualTo("T");
        assertThat(page.published()).isEqualTo(PartialDate.parse("2025-05-27"));
    }

    @Test
    void theTextInTheMetadataServesWhereThePageHasNone() {
        Page page = read(
                "<head><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"T\",\"articleBody\":\""
                        + ONE + "\\n\\n" + TWO + "\"}</script></head><body><div id=app></div></body>");
        assertThat(page.paragraphs()).containsExactly(ONE, TWO);
    }

    @Test
    void scriptsAndHiddenTextAreNoText() {
        Page page = read(
                "<body><article><p>" + ONE
                        + "<script>alert('x')</script></p><p style='display: none'>Hidden words here,"
                        + " many of them, to mislead.</p><p hidden>More of them.</p><p>a\u202Eb\u0000c&#xD800;d</p></article></body>");
        assertThat(page.paragraphs().get(0)).isEqualTo(ONE);
        assertThat(page.text()).doesNotContain("alert", "Hidden", "More of", "\u202E", "\u0000");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,,''",
        "UTF-8,utf-8,''",
        "windows-1252,,''",
        "windows-1252,iso-8859-1,''",
        "UTF-16LE,,BOM",
        "UTF-16BE,,BOM",
        "windows-1251,windows-1251,''",
        "windows-1251,,META",
        "UTF-8,windows-1251,''",
    })
    void charsetsComeFromTheMarkTheHeaderOrTheMeta(String charset, String header, String hint) {
        String words = charset.equals("windows-1251") ? "Министр прибыл" : "Minisitiri w’Ububanyi";
        String meta = hint.equals("META")
                ? "<meta http-equiv=Content-Type content=\"text/html; charset=" + charset + "\">"
                : "";
        String html = (hint.equals("BOM") ? "\uFEFF" : "") + "<html><head>" + meta + "</head><body><p>" + words
                + "</p></body></html>";
        Page page = PageReader.read(html.getBytes(Charset.forName(charset)), header, null);
        assertThat(page.paragraphs()).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "2025-05-27, 2025-05-27",
                "2025-05-27T23:00:00+09:00, 2025-05-27",
                "2025/5/7 10:00, 2025-05-07",
                "20250527, 2025-05-27",
                "20250527T101010Z, 2025-05-27",
                "'Tue, 27 May 2025 08:00:00 GMT', 2025-05-27",
                "27 May 25 08:00 +0200, 2025-05-27",
                "2025-05, 2025-05",
                "2025, 2025",
                "2025-13-01, null",
                "2025-02-30, null",
                "yesterday, null",
                "'', null",
                "1748340000, null",
                "0001-01-01T00:00:00, null",
                "9999-12-31, null",
                "27-May-2025, 2025-05-27",
                "2025-05-, null",
                "20255-05-27, null",
                "Tue 27 2025, null",
            })
    void datesAreReadAsMachinesWriteThem(String written, String date) {
        assertThat(PublicationDate.parse(written)).isEqualTo(date == null ? null : PartialDate.parse(date));
    }
}
