package org.umubano.intake.page;

import java.util.List;
import java.util.SplittableRandom;

/** Makes up pages of all kinds of tags: mostly well nested, with end tags left out, doubled and misplaced. */
final class Soup {

    private static final List<String> TAGS =
            List.of(("div p span a b i em strong ul ol li h1 h2 h3 table tr td th tbody thead "
                            + "tfoot caption colgroup col br hr img input form button select option optgroup textarea script style "
                            + "title meta link noscript svg path article section main header footer nav aside figure figcaption time "
                            + "dl dt dd pre label object iframe blockquote address small u font code center details summary dialog "
                            + "search custom-tag o:p head body html main video source picture embed legend fieldset font tt base "
                            + "template ruby rt math image frameset plaintext desc g text foreignobject title abbr cite wbr area map")
                    .split(" "));

    private static final List<String> COMMON =
            List.of("div p span a b i ul li h2 rows br img article section em strong".split(" "));

    private static final List<String> TEXTS = List.of(
            "word ",
            "  \n",
            "A sentence of some length, with commas, that stands for a paragraph of an article on a page. ",
            "a &amp; b",
            "&nbsp;",
            "it&rsquo;s &copy 2025 &notit; &#8217;&#x2019;&#128;&bogus;&",
            "1 < 2 <3",
            "<!-- comment -->",
            "<!-->",
            "<!doctype html>",
            "</ bogus>",
            "<?php echo 1 ?>",
            "\r\n",
            "\u00E9t\u00E9\u2028",
            "27 May 2025",
            "\t");

    private static final List<String> ATTRIBUTES = List.of(
            " class=\"entry-content main\"",
            " class=nav-bar",
            " id='post-1'",
            " hidden",
            " style=\"display: none\"",
            " itemprop=articleBody",
            " itemprop=\"datePublished\" datetime='2025-05-27'",
            " itemprop=author",
            " role=navigation",
            " rel=author",
            " href=\"/a?b=1&amp;c=2&copy=3\"",
            " property=\"article:published_time\" content=\"2025-05-27T08:00:00Z\"",
            " name=author content='Somebody'",
            " type=application/ld+json",
            " type=hidden",
            " data-x=\"a > b 'c'\"",
            " CLASS=\"meta-date\" class=second",
            " =odd",
            " a\"b=c",
            " /",
            " x = y",
            " lang=rw");

    private final SplittableRandom random;
    private final StringBuilder out = new StringBuilder();

    private Soup(long seed) {
        random = new SplittableRandom(seed);
    }

    static String of(long seed) {
        Soup soup = new Soup(seed);
        soup.page();
        return soup.out.toString();
    }

    private void page() {
        if (random.nextInt(4) > 0) {
            out.append(
                    random.nextInt(5) > 0
                            ? "<!DOCTYPE html>"
                            : "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"x\">");
        }
        if (random.nextInt(3) > 0) {
            out.append("<html lang=en><head><title>A title | Outlet</title><meta charset=utf-8></head>\n<body>");
        }
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            element(0);
        }
        if (random.nextBoolean()) {
            out.append("</body>\n</html>\n");
        }
        if (random.nextInt(6) == 0) {
            element(5);
        }
    }

    private void element(int depth) {
        String tag = random.nextInt(9) > 0 ? pick(COMMON) : pick(TAGS);
        if (tag.equals("rows")) {
            table(depth);
            return;
        }
        if (tag.equals("script") && random.nextInt(3) > 0) {
            out.append("<script>if (1 < 2 && \"<p>\") { x(); }</script>");
            return;
        }
        out.append('<').append(random.nextInt(20) == 0 ? tag.toUpperCase(java.util.Locale.ROOT) : tag);
        for (int i = random.nextInt(8) - 5; i > 0; i--) {
            out.append(pick(ATTRIBUTES));
        }
        out.append(random.nextInt(12) == 0 ? "/>" : ">");
        for (int i = depth > 7 ? 0 : random.nextInt(5); i > 0; i--) {
            if (random.nextInt(5) < 2) {
                out.append(pick(TEXTS));
            } else {
                element(depth + 1);
            }
        }
        if (random.nextInt(60) == 0) {
            out.append("</").append(pick(COMMON)).append('>');
        }
        if (random.nextInt("a b i em strong".contains(tag) ? 60 : 12) > 0) {
            out.append("</").append(tag).append('>');
        }
    }

    /** A table as tables are, some of whose ends are left out. */
    private void table(int depth) {
        out.append(pick(List.of(
                "<table>",
                "<table>\n<tbody>",
                "<table><caption>Caption</caption>",
                "<table><colgroup><col></colgroup>")));
        for (int row = random.nextInt(3); row >= 0; row--) {
            out.append(pick(List.of("<tr>", "<tr>\n", "<tr class=date>", "")));
            for (int cell = random.nextInt(3); cell >= 0; cell--) {
                String tag = pick(List.of("td", "td", "th"));
                out.append('<').append(tag).append('>');
                if (depth < 6) {
                    element(depth + 2);
                }
                out.append(random.nextInt(3) > 0 ? "</" + tag + ">\n" : "");
            }
            out.append(pick(List.of("</tr>", "</tr>\n", "", "</tbody>")));
        }
        out.append(pick(List.of("</table>", "</tbody></table>", "</table>")));
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
