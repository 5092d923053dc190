package org.umubano.intake.hostile;

import static org.umubano.intake.hostile.Hostile.read;
import static org.umubano.intake.hostile.Hostile.rejected;
import static org.umubano.intake.hostile.Hostile.survived;
import static org.umubano.intake.hostile.Hostile.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Hostile web pages. */
final class HostilePages {

    private static final String WORDS =
            "The minister met his counterpart in Kigali, and both signed an agreement on trade.";

    private HostilePages() {}

    private static String page(String inside) {
        return "<!doctype html><html><head><title>T</title></head><body><article><p>" + WORDS + "</p>" + inside
                + "</article></body></html>";
    }

    private static String head(String inside) {
        return "<!doctype html><html><head><title>T</title>" + inside + "</head><body><article><p>" + WORDS
                + "</p></article></body></html>";
    }

    static List<Hostile> all() {
        List<Hostile> out = new ArrayList<>();
        nested(List.of("div", "b", "a href='x'", "table", "ul><li", "svg", "p><b", "custom-tag"), out);
        out.add(rejected("million-tags.html", "too many tags", () -> utf8("<html>" + "<i>x</i>".repeat(500_000))));
        out.add(rejected("ten-megabytes.html", "too large", () -> utf8("<html><p>" + "word ".repeat(2_200_000))));
        out.add(read("closed-without-open.html", page("</div>".repeat(50_000))));
        out.add(read("script.html", page("<script>document.write('<p>evil')</script><p onclick=alert(1)>Fine.</p>")));
        out.add(read("script-unclosed.html", page("<script>var a = '")));
        out.add(read("comment-unclosed.html", page("<!-- " + "x".repeat(100_000))));
        out.add(read("conditional-comments.html", page("<!--[if IE]><p>Old.</p><![endif]-->".repeat(1000))));
        out.add(read("plaintext.html", page("<plaintext><b>")));
        out.add(read("textarea-unclosed.html", page("<textarea>")));
        out.add(survived("title-unclosed.html", () -> utf8("<html><head><title>" + "t".repeat(100_000))));
        out.add(read("cdata.html", page("<![CDATA[ x ]]>")));
        out.add(read("attribute-of-a-megabyte.html", page("<p title='" + "a".repeat(1_000_000) + "'>Fine.</p>")));
        out.add(survived("hundred-thousand-attributes.html", () -> {
            StringBuilder tag = new StringBuilder("<p");
            for (int i = 0; i < 100_000; i++) {
                tag.append(" a").append(i).append("=1");
            }
            return utf8(page(tag + ">Fine.</p>"));
        }));
        out.add(read("class-of-a-megabyte.html", page("<p class='" + "nav ".repeat(250_000) + "'>Left.</p>")));
        out.add(read("tag-name-of-a-megabyte.html", page("<" + "x".repeat(1_000_000) + ">")));
        out.add(read(
                "entities.html",
                page("<p>" + "&amp;&lt;&#0;&#x110000;&#xD800;&bogus;&#99999999999;".repeat(10_000) + "</p>")));
        out.add(read("entity-without-end.html", page("<p>&" + "a".repeat(200_000) + "</p>")));
        out.add(read("nul.html", page("<p>a\u0000b\u0000c</p>")));
        out.add(read("controls.html", page("<p>\u0001\u0002\u0008\u001b[31mred\u009b</p>")));
        out.add(read("bidi.html", page("<p>\u202Eesrever\u202C \u2066x\u2069 \u200F\u061C</p>")));
        out.add(read("zero-width.html", page("<p>a\u200Bb\u200Cc\u200Dd\uFEFFe\u00ADf</p>")));
        out.add(read("combining.html", page("<p>a" + "\u0301".repeat(100_000) + "</p>")));
        out.add(read(
                "charset-lie-utf8.html",
                () -> head("<meta charset=utf-8>")
                        .replace("his", "\u00E9\u00E8")
                        .getBytes(Charset.forName("windows-1252"))));
        out.add(read("charset-lie-utf16.html", head("<meta charset=utf-16>")));
        out.add(read("charset-utf7.html", head("<meta charset=utf-7>") + "+ADw-script+AD4-"));
        out.add(read("charset-unknown.html", head("<meta charset='x-no\u00a0such'>")));
        out.add(read(
                "charset-empty.html",
                head("<meta charset=''><meta charset><meta http-equiv=content-type content='text/html; charset='>")));
        out.add(read("utf16-with-mark.html", () -> ("\uFEFF" + head("")).getBytes(StandardCharsets.UTF_16LE)));
        out.add(survived("utf16-without-mark.html", () -> head("").getBytes(StandardCharsets.UTF_16LE)));
        out.add(survived("utf32.html", () -> head("").getBytes(Charset.forName("UTF-32"))));
        out.add(read("refresh.html", head("<meta http-equiv=refresh content='0;url=file:///etc/passwd'>")));
        out.add(read("base.html", head("<base href='javascript:alert(1)//'>")));
        out.add(read("canonical-script.html", head("<link rel=canonical href='javascript:alert(1)'>")));
        out.add(read("canonical-data.html", head("<link rel=canonical href='data:text/html,x'>")));
        out.add(read(
                "canonical-long.html",
                head("<link rel=canonical href='https://a.example/" + "x".repeat(500_000) + "'>")));
        out.add(read(
                "canonical-broken.html",
                head("<link rel=canonical href='https://[::1'><meta property=og:url content='http://'>")));
        out.add(read(
                "json-nested.html", head("<script type=application/ld+json>" + "[".repeat(100_000) + "</script>")));
        out.add(read(
                "json-objects-nested.html",
                head("<script type=application/ld+json>" + "{\"@graph\":".repeat(50_000) + "</script>")));
        out.add(read(
                "json-number.html",
                head("<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":" + "9".repeat(100_000)
                        + "}</script>")));
        out.add(
                read(
                        "json-types.html",
                        head(
                                "<script type=application/ld+json>{\"@type\":{\"a\":1},\"headline\":[[]],\"author\":3,\"publisher\":[null],\"datePublished\":{}}</script>")));
        out.add(
                read(
                        "json-article-types.html",
                        head(
                                "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":[[]],\"author\":[3,null,{\"name\":[{}]}],\"publisher\":\"x\",\"datePublished\":{}}</script>")));
        out.add(
                read(
                        "json-surrogate.html",
                        head(
                                "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"\\ud800 \\udc00\\u0000\"}</script>")));
        out.add(read("json-many.html", head("<script type=application/ld+json>{}</script>".repeat(20_000))));
        out.add(read(
                "json-huge.html",
                head("<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\""
                        + "x".repeat(2_000_000) + "\"}</script>")));
        out.add(read(
                "dates.html",
                head("<meta name=date content='" + "9".repeat(100_000)
                        + "'><meta name=pubdate content='2025-99-99'><time datetime='+999999999-01-01'>")));
        out.add(read("many-meta.html", head("<meta property=x content=y>".repeat(20_000))));
        out.add(read(
                "many-articles.html",
                page("</article><article><p>" + WORDS.repeat(3) + "</p>".repeat(2))
                        .replace("</body>", ("<article><p>" + WORDS + "</p></article>").repeat(3000) + "</body>")));
        out.add(rejected("empty.html", "no running text", "<html></html>"));
        out.add(rejected(
                "only-links.html",
                "no running text",
                "<html><body>" + "<li><a href=/x>A link to a story that is somewhere else</a></li>".repeat(2000)));
        out.add(rejected(
                "only-script.html", "no running text", "<html><body><script>" + "x();".repeat(10_000) + "</script>"));
        out.add(rejected(
                "frameset.html", "no running text", "<html><frameset><frame src=a><frame src=b></frameset></html>"));
        out.add(rejected(
                "hidden.html", "no running text", "<html><body><div style='display:none'><p>" + WORDS + "</p></div>"));
        out.add(survived(
                "srcdoc.html",
                () -> utf8(page("<iframe srcdoc='<p>" + "&lt;iframe srcdoc=".repeat(10_000) + "'></iframe>"))));
        out.add(survived("breaks.html", () -> utf8("<html><body>" + (WORDS + "<br>").repeat(20_000))));
        out.add(read("commas.html", page("<p>" + ",".repeat(500_000) + "</p>")));
        out.add(read("space.html", page("<p>" + " \u00A0\t\n".repeat(200_000) + "x</p>")));
        for (int seed = 0; seed < 8; seed++) {
            long s = seed;
            out.add(survived("noise-" + seed + ".html", () -> noise(s)));
        }
        return out;
    }

    /** More kinds of nesting, for the night. */
    static List<Hostile> more() {
        List<Hostile> out = new ArrayList<>();
        nested(
                List.of(
                        "blockquote",
                        "math",
                        "font color=red",
                        "span",
                        "select",
                        "button",
                        "form",
                        "object",
                        "ruby",
                        "template",
                        "h1",
                        "i><a"),
                out);
        return out;
    }

    private static void nested(List<String> tags, List<Hostile> out) {
        for (String tag : tags) {
            String name = tag.replaceAll("[^a-z0-9]", "");
            int times = tag.contains("><") ? 50_000 : 100_000;
            out.add(survived(
                    "nested-" + name + ".html",
                    () -> utf8(
                            "<html><body><p>" + WORDS + "</p>" + ("<" + tag + ">").repeat(times) + WORDS + "</body>")));
        }
    }

    /** Tags, attributes and text in no order. */
    private static byte[] noise(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "<div>",
            "</div>",
            "<p",
            ">",
            "<table>",
            "<tr>",
            "<td",
            " class='",
            "'",
            "<b>",
            "</b>",
            "<a href=",
            "&",
            "&#x",
            ";",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "text ",
            "<svg>",
            "</svg>",
            "<![CDATA[",
            "]]>",
            "\u0000",
            "\uD800",
            "<select>",
            "<form>",
            "<br>",
            "=",
            "\""
        };
        StringBuilder out = new StringBuilder("<html><body>");
        for (int i = 0; i < 60_000; i++) {
            out.append(pieces[random.nextInt(pieces.length)]);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
