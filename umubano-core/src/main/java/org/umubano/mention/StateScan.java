package org.umubano.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.umubano.text.WordScan;

/**
 * Tells of most texts that name no state, nor anybody who stands for one, that this is so, before anything is read of them.
 * It errs on one side only: where it says no, {@link MentionReader} finds no actor with a state.
 *
 * <p>It looks for the longest words of all phrases that give a state, and for names that {@link Officials} can know. The home
 * state of a language's press needs no look of its own: it is taken for granted only where some state is named.
 */
final class StateScan {

    private static final int ANY_CASE = 1;
    private static final int CAPITAL = 2;
    private static final int UPPER = 4;
    /** Bits above are the initials of the surnames that go with a given name. */
    private static final int INITIALS = 3;

    /** How many words on a surname may stand after a given name. */
    private static final int NAME = 5;

    private final WordScan words;

    private StateScan(WordScan words) {
        this.words = words;
    }

    /** Gathers the words. */
    static final class Builder {
        private final Map<String, Integer> values = new HashMap<>();

        /** A phrase as it stands in the tables. */
        void add(String form, Entry entry) {
            boolean gives = entry.state() != null
                    || switch (entry.role()) {
                        case STATE, DEMONYM, PEOPLE, SEAT, REGION, ORGANISATION -> true;
                        default -> false;
                    };
            if (gives) {
                String word = longestWord(form);
                put(WordScan.firstWord(word), word.equals(form) ? caseOf(word) : Math.min(caseOf(word), CAPITAL));
            }
        }

        /** The longest word of a form: where the form stands, that stands too, and it is seldom a word like "the". */
        private static String longestWord(String form) {
            String best = "";
            int from = 0;
            for (int i = 0; i <= form.length(); i++) {
                if (i == form.length() || !Character.isLetterOrDigit(form.charAt(i))) {
                    if (i - from > best.length()) {
                        best = form.substring(from, i);
                    }
                    from = i + 1;
                }
            }
            return best;
        }

        /** The case that {@link WordDictionary} asks for, or a laxer one. */
        private static int caseOf(String word) {
            if (WordDictionary.isUpper(word)) {
                return UPPER;
            }
            return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? CAPITAL : ANY_CASE;
        }

        private void put(String word, int value) {
            if (!word.isEmpty()) {
                values.merge(word, value, (a, b) -> a | b);
            }
        }

        StateScan build() {
            for (Officials.Term term : Officials.world().all()) {
                official(term);
            }
            return new StateScan(new WordScan(values));
        }

        /** Surnames are sought as such, a given name only before a word that begins like a surname. */
        private void official(Officials.Term term) {
            List<String> full = NameMatch.words(term.name());
            String given = full.get(0);
            int initials = 0;
            for (String word : term.words()) {
                if (!word.equals(given) || full.size() < 2) {
                    put(WordScan.firstWord(word), CAPITAL);
                    put(WordScan.firstWord(longestWord(word)), CAPITAL); // "al-Jubeir"
                }
                initials |= initial(word.charAt(0));
            }
            put(WordScan.firstWord(given), initials);
        }
    }

    private static int initial(char c) {
        return c >= 'a' && c <= 'z' ? 1 << (c - 'a' + INITIALS) : -1 << INITIALS;
    }

    /** Whether a text may name a state. */
    boolean mayName(String text) {
        WordScan.Cursor word = words.over(text);
        int initials = 0;
        int left = 0;
        boolean afterInitial = false;
        while (word.next()) {
            char first = word.first();
            int value = word.value();
            boolean isCapital = !(first >= 'a' && first <= 'z') && Character.isUpperCase(first);
            if (value != 0) {
                if ((value & ANY_CASE) != 0
                        || (value & CAPITAL) != 0 && isCapital
                        || (value & UPPER) != 0 && isCapital && word.isUpper()) {
                    return true;
                }
            }
            if (isCapital) {
                boolean isGiven = value >>> INITIALS != 0;
                if (left > 0 && (initials & initial(Character.toLowerCase(first))) != 0 || isGiven && afterInitial) {
                    return true;
                }
                if (isGiven) {
                    initials = left > 0 ? initials | value : value;
                    left = NAME + 1;
                }
            }
            afterInitial = word.length() == 1;
            left--;
        }
        return false;
    }
}
