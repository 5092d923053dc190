package org.umubano.claim;

import java.util.List;
import org.umubano.event.EventMention;

/**
 * A sentence that is to be held against articles, as it was read.
 *
 * @param text the sentence
 * @param language in which it was read
 * @param mentions the acts that were read in it
 */
public record Question(String text, String language, List<EventMention> mentions) {

    private static final String STOPS = ".!?…";

    public Question {
        mentions = List.copyOf(mentions);
    }

    /** The text with a stop at its end: without one a line may be taken for a headline or the place and day of a report. */
    public static String closed(String text) {
        String out = text.strip();
        int end = out.length();
        while (end > 0 && !Character.isLetterOrDigit(out.charAt(end - 1)) && STOPS.indexOf(out.charAt(end - 1)) < 0) {
            end--;
        }
        return end > 0 && Character.isLetterOrDigit(out.charAt(end - 1)) ? out + "." : out;
    }
}
