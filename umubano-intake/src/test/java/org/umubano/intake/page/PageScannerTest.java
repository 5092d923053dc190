package org.umubano.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scanner reads it reads as the full parser does. */
class PageScannerTest {

    private static final String HEAD = "<!doctype html><html lang=en><head><title>T</title></head><body>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one<p>two<div>three</div>four",
                "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>",
                "<dl><dt>a<dd>b<dt>c</dl>",
                "<p>a <b>b <i>c</p><p>d</p>",
                "<a href=x>a<a href=y>b</a>",
                "<table><tr><td>a<td>b<tr><th>c</table>d",
                "<table><caption>x</caption><col><tbody><tr><td><table><tr><td>in</table></table>",
                "<h1>a<h2>b</h2>",
                "<svg viewBox='0 0 1 1'><title>Icon</title><path d=M0/><g><circle/></g></svg>text",
                "<noscript><p>a<div>b</p></noscript>c",
                "<script>if (a</p>/) { x('<p>') }</script><style>a > b{}</style>z",
                "<script><!-- x --></script>y",
                "<textarea>\n<p>no tag</textarea>x",
                "<pre>\r\n a  b</pre>",
                "<select><optgroup><option>a<option>b</select>",
                "<main><div>x</main>y",
                "<p>a</p></p>b</br>c",
                "<my-tag>a<o:p>b</o:p></my-tag>",
                "<form><p>a<form>b</form>c</form>",
                "<button>a</button><object>b<param></object>",
                "a &amp; b &copy c &#8217; &#x41; &bogus; &notit; d",
                "1 < 2 <3 <!-- c --> <!bogus> <?x?> </ x> e",
                "<p class=a class=b id='c' hidden =x y\"z=1 / >t",
                "a</body> \n</html>\n b",
            })
    void isScanned(String body) {
        assertThat(BothWays.isScanned(HEAD + body)).isTrue();
        assertThat(BothWays.isScanned(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b><p>a</b>b</p>",
                "<table>text<tr><td>a</table>",
                "<template><p>a</template>",
                "<script>a",
                "<script><!-- <script> </script> --></script>",
                "<p",
                "<p title=\"x",
                "a\u0000b",
                "<!-- a",
                "a</>b",
                "<svg><p>a",
                "<select><p>a</select>",
            })
    void isLeftToTheParser(String body) {
        assertThat(BothWays.isScanned(HEAD + body)).isFalse();
    }

    @Test
    void soupIsReadAlike() {
        int scanned = 0;
        for (long seed = 0; seed < 3000; seed++) {
            scanned += BothWays.isScanned(Soup.of(seed)) ? 1 : 0;
        }
        assertThat(scanned).isGreaterThan(600);
    }

    @Test
    void changedPagesAreReadAlike() {
        SplittableRandom random = new SplittableRandom(1);
        String signs = "<>/=\"'&; \n!-ap";
        for (int i = 0; i < 2000; i++) {
            StringBuilder page = new StringBuilder(Soup.of(i % 50));
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(page.length());
                switch (random.nextInt(3)) {
                    case 0 -> page.deleteCharAt(at);
                    case 1 -> page.insert(at, signs.charAt(random.nextInt(signs.length())));
                    default -> page.delete(at, Math.min(page.length(), at + random.nextInt(40)));
                }
            }
            BothWays.isScanned(page.toString());
        }
    }

    @Test
    void deepPagesAreLeftToTheParser() {
        assertThat(PageScanner.read(HEAD + "<div>".repeat(100_000))).isNull();
        assertThat(PageScanner.read(HEAD + "<b>".repeat(100_000))).isNull();
        assertThat(PageScanner.read(HEAD + "<p " + "a ".repeat(100_000) + ">")).isNull();
    }
}
