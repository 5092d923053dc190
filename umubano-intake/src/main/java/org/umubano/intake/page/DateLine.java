package org.umubano.intake.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The line that dates the article in the words of its language. It is given to the text where no metadata date the page,
 * so that the reader of times finds it there.
 */
final class DateLine {

    private static final int LONGEST = 80;

    private DateLine() {}

    /** The first short line with a year that the markup calls a date: in the article, else before it. */
    static @Nullable String of(Document document, Element main) {
        for (Element root : new Element[] {main, document.body()}) {
            for (Element e : root.select(
                    "time, [class*=date], [class*=Date], [id*=date], [class*=time], [class*=publish], [class*=meta]")) {
                String line = Cleaning.line(e.text());
                if (line.length() <= LONGEST && hasYear(line)) {
                    return line;
                }
            }
        }
        return null;
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
