package org.umubano.intake.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.umubano.text.Table;

/** What the names of elements, classes and ids tell of what an element holds. */
final class Markup {

    /** What an element is, by its names. */
    enum Role {
        LEFT,
        UNLIKELY,
        NONE,
        LIKELY
    }

    private static final Set<String> LEFT_TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "form",
            "button",
            "select",
            "input",
            "textarea",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "picture",
            "img",
            "menu",
            "dialog",
            "head",
            "footer",
            "map",
            "math",
            "applet",
            "frameset",
            "noframes",
            "label",
            "title");

    private static final Set<String> LEFT_ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "menu",
            "menubar",
            "dialog",
            "alert",
            "form");

    private static final Map<String, Role> WORDS = words();

    private Markup() {}

    private static Map<String, Role> words() {
        Map<String, Role> out = new HashMap<>();
        for (Table.Row row : Table.load("org/umubano/intake/page/markup.tsv").rows()) {
            out.put(row.get("word"), Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(out);
    }

    /** Whether an element is never part of an article. */
    static boolean isLeft(Element e) {
        String tag = e.normalName();
        if (LEFT_TAGS.contains(tag)) {
            return true;
        }
        if (tag.equals("body") || tag.equals("article") || tag.equals("main") || tag.equals("html")) {
            return false;
        }
        return e.hasAttr("hidden")
                || e.attr("aria-hidden").equalsIgnoreCase("true")
                || isInvisible(e.attr("style"))
                || LEFT_ROLES.contains(e.attr("role").toLowerCase(Locale.ROOT))
                || (role(e) == Role.LEFT && !e.attr("itemprop").equals("articleBody"));
    }

    private static boolean isInvisible(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** By class and id. Where both good and bad words stand, the good ones show that it is the article's frame. */
    static Role role(Element e) {
        Set<Role> found = new HashSet<>();
        collect(e.className(), found);
        collect(e.id(), found);
        if (found.contains(Role.LIKELY)) {
            return found.contains(Role.LEFT) ? Role.UNLIKELY : Role.LIKELY;
        }
        return found.contains(Role.LEFT) ? Role.LEFT : found.contains(Role.UNLIKELY) ? Role.UNLIKELY : Role.NONE;
    }

    private static void collect(String names, Set<Role> found) {
        int from = 0;
        for (int i = 0; i <= names.length() && i < 400; i++) {
            boolean isEnd = i == names.length() || !Character.isLetterOrDigit(names.charAt(i));
            boolean isHump = !isEnd
                    && i > from
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (isEnd || isHump) {
                Role role = WORDS.get(names.substring(from, i).toLowerCase(Locale.ROOT));
                if (role != null) {
                    found.add(role);
                }
                from = isEnd ? i + 1 : i;
            }
        }
    }
}
