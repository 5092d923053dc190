package org.umubano.eval.bench;

import java.util.List;
import java.util.SplittableRandom;
import org.umubano.article.Article;

/**
 * An article as a page of a news site, with what stands around it there: some 100 kB of which the article is a few. The
 * amounts are the medians of 1,032 saved pages (see the README): a quarter scripts, a tenth styles, half tags with some 930
 * attributes, 120 links, 24 {@code <meta>}, 14 pictures. One page in eight has what jsoup alone reads (formatting across
 * paragraphs), which is the share that was found. The same article gives the same page.
 */
public final class NewsPage {

    /** The share of real pages that only a full parser reads: 130 of 1,032. */
    private static final double ODD = 0.126;

    private static final List<String> WORDS = List.of(
            ("latest market weather football city council school health morning evening report family young great open week "
                            + "price road bank music film people water story live photo world home business sport culture")
                    .split(" "));

    private final Article article;
    private final SplittableRandom random;
    private final StringBuilder out = new StringBuilder(1 << 17);

    private NewsPage(Article article) {
        this.article = article;
        this.random = new SplittableRandom(article.id().hashCode());
    }

    public static String of(Article article) {
        NewsPage page = new NewsPage(article);
        page.head();
        page.above();
        page.story();
        page.below();
        return page.out.toString();
    }

    private void head() {
        out.append("<!DOCTYPE html>\n<html lang=\"en\" prefix=\"og: https://ogp.me/ns#\" class=\"no-js\">\n<head>\n")
                .append(
                        "<meta charset=\"utf-8\">\n<title>News of the day</title>\n<meta property=\"article:published_time\" "
                                + "content=\"" + article.published() + "T08:00:00Z\">\n");
        for (int i = 0; i < 22; i++) {
            out.append("<meta ").append(i % 2 == 0 ? "property=\"og:" : "name=\"twitter:");
            out.append(word())
                    .append(i)
                    .append("\" content=\"")
                    .append(words(6))
                    .append("\" />\n");
        }
        for (int i = 0; i < 16; i++) {
            out.append("<link rel=\"")
                    .append(i % 3 == 0 ? "preconnect" : "stylesheet")
                    .append("\" href=\"https://cdn");
            out.append(i)
                    .append(".outlet.example/assets/css/")
                    .append(code(20))
                    .append(".css?ver=")
                    .append(code(6));
            out.append("\" media=\"all\" crossorigin=\"anonymous\">\n");
        }
        style(7000);
        script(2500, "window.config = ");
        script(8000, "window.dataLayer = ");
        data();
        for (int i = 0; i < 8; i++) {
            outsideScript(i);
        }
        out.append("</head>\n");
    }

    private void style(int length) {
        out.append("<style id=\"inline-css\">\n");
        for (int end = out.length() + length; out.length() < end; ) {
            out.append(".c-").append(code(6)).append(" > .c-").append(word()).append("{display:flex;margin:0 auto ");
            out.append(random.nextInt(40)).append("px;color:#").append(code(3)).append(";padding:1rem}\n");
        }
        out.append("</style>\n");
    }

    private void script(int length, String begin) {
        out.append("<script>\n").append(begin).append("{");
        for (int end = out.length() + length; out.length() < end; ) {
            out.append('"').append(word()).append(code(3)).append("\":{\"id\":").append(random.nextInt(99999));
            out.append(",\"path\":\"\\/")
                    .append(word())
                    .append("\\/")
                    .append(code(12))
                    .append("\",\"on\":true},");
        }
        out.append("\"end\":0};\nfor (var i = 0; i < 3 && window.config; i++) { window.track(i); }\n</script>\n");
    }

    private void outsideScript(int i) {
        out.append("<script async defer src=\"https://cdn.outlet.example/js/")
                .append(code(16))
                .append(".min.js?v=");
        out.append(i).append("\" id=\"js-").append(word()).append(i).append("\"></script>\n");
    }

    private void data() {
        if (random.nextBoolean()) {
            out.append(
                    "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
                            + "\"datePublished\":\"" + article.published()
                            + "T08:00:00Z\",\"image\":[\"https://cdn.outlet.example/i/"
                            + code(20)
                            + ".jpg\"],\"publisher\":{\"@type\":\"Organization\",\"logo\":{\"@type\":\"ImageObject\","
                            + "\"url\":\"https://cdn.outlet.example/l/" + code(20) + ".png\"}}}</script>\n");
        }
    }

    private void above() {
        out.append("<body class=\"post single single-post theme-")
                .append(word())
                .append("\" data-page=\"")
                .append(code(8));
        out.append("\">\n<!-- header: made by " + code(40)
                + " -->\n<header class=\"site-header\" id=\"top\"><div class=\"wrap wrap--wide\">\n"
                + "<a class=\"logo\" href=\"/\" aria-label=\"Home\">");
        icon(500);
        out.append("</a>\n<form class=\"search\" action=\"/search\" method=\"get\"><input type=\"search\" name=\"q\" "
                + "placeholder=\"Search\"><button type=\"submit\" class=\"btn\"><span>Search</span></button></form>\n"
                + "<nav class=\"menu menu--main\" role=\"navigation\"><ul class=\"menu__list\">\n");
        for (int i = 0; i < 38; i++) {
            out.append("<li class=\"menu__item menu-item-")
                    .append(i)
                    .append("\" id=\"menu-item-")
                    .append(1000 + i);
            out.append("\"><a class=\"menu__link\" href=\"https://outlet.example/section/")
                    .append(word())
                    .append(i);
            out.append("/\" data-track=\"nav-")
                    .append(i)
                    .append("\" data-section=\"")
                    .append(code(10))
                    .append("\">\n            <span>")
                    .append(words(2))
                    .append("</span></a></li>\n");
        }
        out.append("</ul></nav></div></header>\n");
        script(3500, "window.ads = ");
    }

    private void story() {
        out.append(
                "<div class=\"layout\"><main class=\"layout__main\" id=\"main\">\n<article class=\"post type-post\" id=\"post-");
        out.append(random.nextInt(99999))
                .append("\">\n<header class=\"post__header\"><h1 class=\"post__title\">News of the day")
                .append("</h1>\n<div class=\"share\">");
        for (int i = 0; i < 5; i++) {
            out.append("<a class=\"share__link\" rel=\"nofollow noopener\" href=\"https://share.example/?u=");
            out.append(code(30)).append("&amp;n=").append(i).append("\" target=\"_blank\">");
            icon(450);
            out.append("</a>");
        }
        out.append("</div></header>\n<figure class=\"post__figure\">");
        picture(1200);
        out.append("<figcaption>")
                .append(words(8))
                .append("</figcaption></figure>\n<div class=\"post__body entry-content\">\n");
        boolean isOdd = random.nextDouble() < ODD;
        int number = 0;
        for (String paragraph : article.text().split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                paragraph(paragraph, isOdd && number == 1);
                if (number++ % 4 == 3) {
                    advertisement(number);
                }
            }
        }
        out.append("</div>\n</article>\n");
    }

    private void paragraph(String text, boolean isOdd) {
        String coded = text.replace("&", "&amp;").replace("<", "&lt;");
        int space = coded.indexOf(' ', coded.length() / 2);
        if (isOdd) {
            out.append("<b><p class=\"odd\">").append(coded).append("</b></p>\n");
        } else if (space > 0 && random.nextInt(3) == 0) {
            out.append("<p>").append(coded, 0, space).append(" <strong>");
            int next = coded.indexOf(' ', space + 1);
            int end = next < 0 ? coded.length() : next;
            out.append(coded, space + 1, end)
                    .append("</strong>&nbsp;")
                    .append(coded.substring(Math.min(coded.length(), end + 1)));
            out.append("</p>\n");
        } else {
            out.append("<p>").append(coded.replace("’", "&rsquo;")).append("</p>\n");
        }
    }

    private void advertisement(int number) {
        out.append("<!-- /1762/outlet/").append(code(80)).append(" -->\n<div class=\"ad ad--inline\" id=\"div-gpt-ad-");
        out.append(number)
                .append("-0\" style=\"min-width:300px;min-height:250px\"><script>googletag.cmd.push(function(){"
                        + "googletag.display('div-gpt-ad-" + number + "-0');});</script></div>\n");
    }

    private void icon(int length) {
        out.append(
                "<svg class=\"icon\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" xmlns=\"http://www.w3.org/2000/svg\">"
                        + "<title>Icon</title><path fill=\"currentColor\" d=\"M");
        for (int end = out.length() + length; out.length() < end; ) {
            out.append(random.nextInt(24))
                    .append('.')
                    .append(random.nextInt(100))
                    .append(random.nextBoolean() ? 'c' : ' ');
        }
        out.append("z\"/></svg>");
    }

    private void picture(int width) {
        out.append("<img class=\"lazy\" loading=\"lazy\" decoding=\"async\" width=\"")
                .append(width)
                .append("\" height=\"800\" " + "alt=\"")
                .append(words(5))
                .append("\" src=\"https://cdn.outlet.example/images/")
                .append(code(24));
        out.append(".jpg\" srcset=\"");
        for (int w = 300; w <= 1500; w += 400) {
            out.append("https://cdn.outlet.example/images/")
                    .append(code(24))
                    .append('-')
                    .append(w)
                    .append(".jpg ")
                    .append(w);
            out.append("w, ");
        }
        out.append("\" sizes=\"(max-width: 600px) 100vw, 800px\">");
    }

    private void below() {
        out.append("<section class=\"related-posts\"><h2>More</h2>\n");
        for (int i = 0; i < 16; i++) {
            card(i);
        }
        out.append(
                "</section>\n<section class=\"comments\" id=\"comments\"><h2>Comments</h2><ol class=\"comment-list\">\n");
        for (int i = 0; i < 8; i++) {
            out.append("<li class=\"comment\" id=\"comment-")
                    .append(i)
                    .append("\"><div class=\"comment__meta\"><span>Reader ");
            out.append(i)
                    .append("</span></div><div class=\"comment__text\"><p>")
                    .append(words(45))
                    .append("</p>\n                <div class=\"comment__foot\" data-id=\"")
                    .append(code(12))
                    .append("\"><span class=\"comment__votes\"><em>0</em></span></div></div></li>\n            ");
        }
        out.append("</ol></section></main>\n<aside class=\"sidebar\"><ul class=\"latest\">\n");
        for (int i = 0; i < 20; i++) {
            out.append("<li class=\"latest__item\"><a href=\"https://outlet.example/news/")
                    .append(code(30))
                    .append("/\" class=\"" + "latest__link\" data-story=\"" + code(24) + "\" data-pos=\"")
                    .append(i)
                    .append("\">")
                    .append(words(7))
                    .append("</a></li>\n");
        }
        out.append("</ul></aside></div>\n<footer class=\"site-footer\"><div class=\"wrap\"><ul>\n");
        for (int i = 0; i < 28; i++) {
            out.append("<li><a href=\"/")
                    .append(word())
                    .append(i)
                    .append("\" class=\"site-footer__link\">")
                    .append(words(2));
            out.append("</a></li>\n");
        }
        out.append("</ul><p>&copy; All rights reserved</p></div></footer>\n");
        script(7500, "window.state = ");
        for (int i = 0; i < 8; i++) {
            outsideScript(8 + i);
        }
        out.append("<!-- ").append(code(250)).append(" -->\n</body>\n</html>\n");
    }

    private void card(int i) {
        out.append("<div class=\"card card--small col-")
                .append(i % 4)
                .append("\"><div class=\"card__media\"><a href=\"https://" + "outlet.example/news/")
                .append(code(30))
                .append("/\" class=\"card__link\" tabindex=\"-1\">");
        picture(400);
        out.append(
                "</a></div>\n<div class=\"card__body\"><h3 class=\"card__title\"><a href=\"https://outlet.example/news/");
        out.append(code(30))
                .append("/\">")
                .append(words(9))
                .append("</a></h3><div class=\"card__foot\"><span class=\"card__tag\">");
        out.append(word())
                .append("</span></div></div>\n            <div class=\"card__text\"><div class=\"card__inner\">\n"
                        + "                <p class=\"card__excerpt\">")
                .append(words(22))
                .append(" &hellip;</p>\n" + "                <div class=\"card__data\" data-json=\"{&quot;id&quot;:")
                .append(random.nextInt(9999));
        out.append(",&quot;path&quot;:&quot;/")
                .append(code(24))
                .append("&quot;}\" data-layout=\"teaser\" data-pos=\"")
                .append(i)
                .append("\"><span class=\"card__more\"><i class=\"icon icon--more\"></i></span></div>\n"
                        + "            </div></div>\n        </div>\n");
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.toString();
    }

    private String code(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abcdef0123456789".charAt(random.nextInt(16)));
        }
        return text.toString();
    }
}
