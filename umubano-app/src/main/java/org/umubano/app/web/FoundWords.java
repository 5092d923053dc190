package org.umubano.app.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.EventMention;
import org.umubano.text.Folding;

/** The sentence by which a search has found an event, and the words in it that were searched for. */
public final class FoundWords {

    /** Shorter words are marked only where they stand as they were asked for. */
    private static final int LEAST = 4;

    private FoundWords() {}

    /** The mention whose sentence fits best: the one that the search names, else the first with the most of the words. */
    static EventMention mention(Event event, @Nullable String id, String query) {
        EventMention best = event.mentions().get(0);
        int most = -1;
        for (EventMention m : event.mentions()) {
            if (m.id().equals(id)) {
                return m;
            }
            int words = in(m.evidence().text(), query).size();
            if (words > most) {
                most = words;
                best = m;
            }
        }
        return best;
    }

    /** The words of a sentence that were searched for, as they stand there; those that begin with a longer one, too. */
    public static List<String> in(String sentence, String query) {
        Set<String> wanted = TextIndex.words(query);
        return TextIndex.runs(sentence).stream()
                .filter(word -> isWanted(Folding.fold(word), wanted))
                .toList();
    }

    private static boolean isWanted(String word, Set<String> wanted) {
        for (String w : wanted) {
            if (word.equals(w) || w.length() >= LEAST && word.startsWith(w)) {
                return true;
            }
        }
        return false;
    }
}
