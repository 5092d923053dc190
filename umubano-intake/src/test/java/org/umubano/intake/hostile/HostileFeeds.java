package org.umubano.intake.hostile;

import static org.umubano.intake.hostile.Hostile.read;
import static org.umubano.intake.hostile.Hostile.rejected;
import static org.umubano.intake.hostile.Hostile.survived;
import static org.umubano.intake.hostile.Hostile.utf8;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Hostile feeds. */
final class HostileFeeds {

    private static final String WORDS = "The minister met his counterpart in Kigali.";

    private HostileFeeds() {}

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title>" + items + "</channel></rss>";
    }

    private static String item(String inside) {
        return rss("<item><title>A</title><description>" + WORDS + "</description>" + inside + "</item>");
    }

    private static String doctype(String subset) {
        return "<?xml version=\"1.0\"?>" + subset
                + "<rss version=\"2.0\"><channel><item><title>&a;</title><description>&a;</description></item></channel></rss>";
    }

    static List<Hostile> all() {
        List<Hostile> out = new ArrayList<>();
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        out.add(rejected("billion-laughs.xml", "DOCTYPE", doctype(laughs + "<!ENTITY a \"&a29;\">]>")));
        out.add(rejected(
                "quadratic.xml",
                "DOCTYPE",
                doctype("<!DOCTYPE r [<!ENTITY a \"" + "x".repeat(100_000) + "\">]>")
                        .replace("&a;</description>", "&a;".repeat(50_000) + "</description>")));
        out.add(rejected(
                "external-file.xml", "DOCTYPE", doctype("<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")));
        out.add(rejected(
                "external-web.xml",
                "DOCTYPE",
                doctype("<!DOCTYPE r [<!ENTITY a SYSTEM \"http://169.254.169.254/\">]>")));
        out.add(rejected(
                "external-subset.xml", "DOCTYPE", doctype("<!DOCTYPE rss SYSTEM \"http://127.0.0.1/x.dtd\">")));
        out.add(
                rejected(
                        "netscape-doctype.xml",
                        "DOCTYPE",
                        doctype(
                                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">")));
        out.add(rejected(
                "parameter-entity.xml",
                "DOCTYPE",
                doctype("<!DOCTYPE r [<!ENTITY % p SYSTEM \"file:///dev/zero\">%p;]>")));
        out.add(rejected("doctype-lower-case.xml", "DOCTYPE", doctype("<!doctype r [<!ENTITY a 'b'>]>")));
        out.add(rejected(
                "doctype-after-comment.xml",
                "DOCTYPE",
                doctype("<!-- " + "x".repeat(50_000) + " --><!DOCTYPE r [<!ENTITY a 'b'>]>")));
        out.add(rejected(
                "doctype-far-away.xml",
                "",
                doctype("<!-- " + "x".repeat(150_000) + " --><!DOCTYPE r [<!ENTITY a 'b'>]>")));
        out.add(rejected(
                "doctype-utf16.xml",
                "DOCTYPE",
                () -> ("\uFEFF" + doctype("<!DOCTYPE r [<!ENTITY a 'b'>]>")).getBytes(StandardCharsets.UTF_16BE)));
        out.add(rejected(
                "recursive-entity.xml", "DOCTYPE", doctype("<!DOCTYPE r [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>")));
        out.add(rejected("unfinished-doctype.xml", "", "<?xml version='1.0'?><!DOCTYPE rss ["));
        out.add(read(
                "xinclude.xml",
                item("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>")));
        out.add(read(
                "stylesheet.xml",
                item("").replace("<rss", "<?xml-stylesheet href=\"http://127.0.0.1/x.xsl\" type=\"text/xsl\"?><rss")));
        out.add(survived("nested.xml", () -> utf8(item("<a>".repeat(90_000) + "</a>".repeat(90_000)))));
        out.add(survived(
                "nested-namespaces.xml", () -> utf8(item("<a xmlns='u'>".repeat(50_000) + "</a>".repeat(50_000)))));
        out.add(rejected("nested-unclosed.xml", "damaged", () -> utf8(rss("<item>".repeat(100_000)))));
        out.add(rejected("too-many-tags.xml", "too many tags", () -> utf8(rss("<item/>".repeat(300_000)))));
        out.add(rejected(
                "too-large.xml",
                "too large",
                () -> utf8(rss("<item><title>" + "x".repeat(9_000_000) + "</title></item>"))));
        out.add(survived("many-attributes.xml", () -> {
            StringBuilder tag = new StringBuilder("<a");
            for (int i = 0; i < 60_000; i++) {
                tag.append(" a").append(i).append("='1'");
            }
            return utf8(item(tag + "/>"));
        }));
        out.add(read("entities-of-html.xml", item("").replace("Kigali", "&nbsp;&eacute;&bogus;& Kigali &#xD800;&#0;")));
        out.add(read("nul-and-controls.xml", item("").replace("Kigali", "Ki\u0000\u0001\u0008gali\uFFFE")));
        out.add(read("bidi.xml", item("").replace("Kigali", "\u202Eilagik\u202C")));
        out.add(read(
                "script-in-content.xml", item("").replace("Kigali", "&lt;script&gt;alert(1)&lt;/script&gt;Kigali")));
        out.add(read("link-script.xml", item("<link>javascript:alert(1)</link>")));
        out.add(read("link-file.xml", item("<link>file:///etc/passwd</link>")));
        out.add(read("link-spaces.xml", item("<link> http://a.example/a b\n</link>")));
        out.add(read("dates.xml", item("<pubDate>Feb 31 99999 25:99:99 XXX</pubDate>")));
        out.add(read("guid-long.xml", item("<guid>" + "g".repeat(500_000) + "</guid>")));
        out.add(new Hostile(
                "guids-equal.xml",
                () -> utf8(rss(("<item><guid>g</guid><title>A</title><description>" + WORDS + "</description></item>")
                        .repeat(500))),
                500,
                500,
                "-"));
        out.add(rejected("items-empty.xml", "without items", () -> utf8(rss("<item/>".repeat(1000)))));
        out.add(rejected("no-items.xml", "without items", rss("")));
        out.add(rejected(
                "item-without-text.xml",
                "no text in the feed",
                rss("<item><title>A</title><link>http://a.example/</link></item>")));
        out.add(read(
                "content-nested.xml",
                item("<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'><![CDATA["
                        + "<div>".repeat(100_000) + WORDS + "]]></content:encoded>")));
        out.add(survived(
                "content-huge.xml",
                () -> utf8(item("<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'><![CDATA["
                        + "<i>".repeat(1_500_000) + "]]></content:encoded>"))));
        out.add(rejected("cdata-unclosed.xml", "damaged", rss("<item><title><![CDATA[ x")));
        out.add(rejected("cut.xml", "damaged", item("").substring(0, 120)));
        out.add(rejected("two-roots.xml", "damaged", item("") + "<x/>"));
        out.add(rejected("duplicate-attribute.xml", "damaged", item("<a b='1' b='2'/>")));
        out.add(rejected("unknown-prefix.xml", "damaged", item("<a:b/>")));
        out.add(rejected(
                "sitemap.xml",
                "no RSS or Atom",
                "<?xml version='1.0'?><urlset><url><loc>http://a.example/</loc></url></urlset>"));
        out.add(rejected("soap.xml", "no RSS or Atom", "<?xml version='1.0'?><a/>"));
        out.add(read("xml-1.1.xml", item("").replace("version=\"1.0\"?", "version=\"1.1\"?")));
        out.add(read("charset-lie.xml", item("").replace("version=\"1.0\"?", "version=\"1.0\" encoding=\"UTF-16\"?")));
        out.add(read(
                "charset-unknown.xml", item("").replace("version=\"1.0\"?", "version=\"1.0\" encoding=\"x-none\"?")));
        out.add(read(
                "atom-base.xml",
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='file:///'><title>T</title><entry><id>1</id><title>A</title><link href='etc/passwd'/><content type='text'>"
                        + WORDS + "</content></entry></feed>"));
        return out;
    }
}
