package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.language.Detection;

/** Says which texts were read as the language that was asked for and are plainly in another. */
final class OtherLanguage {

    /** From this confidence on a text is plainly in a language. */
    private static final double PLAIN = 0.9;

    private final String asked;
    private final Map<String, Integer> texts = new TreeMap<>();
    private String first = "";

    OtherLanguage(String asked) {
        this.asked = asked;
    }

    /** @param found what the text looks like */
    void see(String where, Detection found) {
        boolean isKnown = !found.language().equals("und");
        if (isKnown && !found.language().equals(asked) && found.confidence() >= PLAIN) {
            texts.merge(found.language(), 1, Integer::sum);
            first = first.isEmpty() ? where : first;
        }
    }

    void tell(Console console) {
        if (texts.isEmpty()) {
            return;
        }
        List<String> counts = new ArrayList<>();
        texts.forEach((code, n) -> counts.add(n + " in " + LanguageNames.of(code)));
        console.say("read as " + LanguageNames.of(asked)
                + ", as --input-lang asks, though plainly in another language: " + String.join(", ", counts)
                + ", first " + first + "; without that option the language is detected");
    }
}
