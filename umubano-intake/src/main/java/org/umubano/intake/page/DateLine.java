package org.umubano.intake.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The line that dates the article in the words of its language. It is given to the text where no metadata date the page,
 * so that the reader of times finds it there.
 */
final class DateLine {

    private static final int LONGEST = 80;
    private static final String[] CLASSES = {"date", "time", "publish", "meta"};

    private DateLine() {}

    /** The first short line with a year that the markup calls a date: in the article, else before it. */
    static @Nullable String of(Tree tree, int main) {
        for (int root : new int[] {main, tree.body()}) {
            for (int n = root; n < tree.end(root); n++) {
                if (tree.isElement(n) && isDate(tree, n)) {
                    String line = Cleaning.line(TreeText.of(tree, n));
                    if (line.length() <= LONGEST && hasYear(line)) {
                        return line;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isDate(Tree tree, int element) {
        if (tree.number(element) == Names.TIME) {
            return true;
        }
        if (tree.from(element) == tree.to(element)) {
            return false;
        }
        String names = tree.value(element, Attribute.CLASS).toLowerCase(Locale.ROOT);
        for (String name : CLASSES) {
            if (names.contains(name)) {
                return true;
            }
        }
        return tree.value(element, Attribute.ID).toLowerCase(Locale.ROOT).contains("date");
    }

    private static boolean hasYear(String line) {
        int digits = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                digits++;
            } else {
                if (digits == 4 && (line.startsWith("19", i - 4) || line.startsWith("20", i - 4))) {
                    return true;
                }
                digits = 0;
            }
        }
        return false;
    }
}
