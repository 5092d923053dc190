package org.umubano.intake.page;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private static final Words WORDS = Words.load();

    private static final Role[] ROLES = Role.values();

    private final Tree tree;
    private final byte[] roles;
    private final byte[] left;

    Markup(Tree tree) {
        this.tree = tree;
        this.roles = new byte[tree.size()];
        this.left = new byte[tree.size()];
    }

    /** Whether an element is never part of an article. */
    boolean isLeft(int element) {
        if (left[element] == 0) {
            left[element] = (byte) (findLeft(element) ? 1 : 2);
        }
        return left[element] == 1;
    }

    private boolean findLeft(int element) {
        int number = tree.number(element);
        if ((Names.flags(number) & Names.LEFT) != 0) {
            return true;
        }
        boolean isFrame =
                number == Names.BODY || number == Names.ARTICLE || number == Names.MAIN || number == Names.HTML;
        if (isFrame || tree.from(element) == tree.to(element)) {
            return false;
        }
        return tree.has(element, Attribute.HIDDEN)
                || tree.value(element, Attribute.ARIA_HIDDEN).equalsIgnoreCase("true")
                || isInvisible(tree.value(element, Attribute.STYLE))
                || LEFT_ROLES.contains(tree.value(element, Attribute.ROLE).toLowerCase(Locale.ROOT))
                || (role(element) == Role.LEFT
                        && !tree.value(element, Attribute.ITEMPROP).equals("articleBody"));
    }

    private static boolean isInvisible(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** By class and id. Where both good and bad words stand, the good ones show that it is the article's frame. */
    Role role(int element) {
        if (roles[element] == 0) {
            roles[element] = (byte) (1 + findRole(element).ordinal());
        }
        return ROLES[roles[element] - 1];
    }

    private Role findRole(int element) {
        int found =
                WORDS.in(tree.value(element, Attribute.CLASS).strip()) | WORDS.in(tree.value(element, Attribute.ID));
        boolean isLeft = (found & 1 << Role.LEFT.ordinal()) != 0;
        if ((found & 1 << Role.LIKELY.ordinal()) != 0) {
            return isLeft ? Role.UNLIKELY : Role.LIKELY;
        }
        return isLeft ? Role.LEFT : (found & 1 << Role.UNLIKELY.ordinal()) != 0 ? Role.UNLIKELY : Role.NONE;
    }

    /** The words of the table, found without cutting them out. */
    private static final class Words {

        private static final int SLOTS = 1024;
        private static final int LONGEST_NAMES = 400;

        private final @Nullable String[] words = new String[SLOTS];
        private final @Nullable Role[] found = new Role[SLOTS];

        static Words load() {
            Words out = new Words();
            for (Table.Row row :
                    Table.load("org/umubano/intake/page/markup.tsv").rows()) {
                String word = row.get("word");
                int slot = out.slot(word, 0, word.length());
                out.words[slot] = word;
                out.found[slot] = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
            }
            return out;
        }

        /** The slot of a word, or a free one. */
        private int slot(String s, int from, int to) {
            int hash = 0;
            for (int i = from; i < to; i++) {
                char c = s.charAt(i);
                hash = hash * 31 + (c >= 'A' && c <= 'Z' ? c | 0x20 : c);
            }
            int slot = (hash ^ hash >>> 10) & SLOTS - 1;
            while (words[slot] != null && !isWord(words[slot], s, from, to)) {
                slot = slot + 1 & SLOTS - 1;
            }
            return slot;
        }

        private static boolean isWord(String word, String s, int from, int to) {
            return word.length() == to - from && s.regionMatches(true, from, word, 0, to - from);
        }

        /** A bit for each role of which a word stands among these names. */
        int in(String names) {
            int out = 0;
            int from = 0;
            for (int i = 0; i <= names.length() && i < LONGEST_NAMES; i++) {
                boolean isEnd = i == names.length() || !Character.isLetterOrDigit(names.charAt(i));
                boolean isHump = !isEnd
                        && i > from
                        && Character.isUpperCase(names.charAt(i))
                        && Character.isLowerCase(names.charAt(i - 1));
                if (isEnd || isHump) {
                    Role role = i > from ? found[slot(names, from, i)] : null;
                    out |= role == null ? 0 : 1 << role.ordinal();
                    from = isEnd ? i + 1 : i;
                }
            }
            return out;
        }
    }
}
