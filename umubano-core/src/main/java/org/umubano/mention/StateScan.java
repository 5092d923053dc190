package org.umubano.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.umubano.text.Segmenter;
import org.umubano.text.WordScan;

/**
 * Tells of most texts that name no state, nor anybody who stands for one, that this is so, before anything is read of them.
 * It errs on one side only: where it says no, {@link MentionReader} finds no actor with a state.
 *
 * <p>It looks for the longest words of all phrases that give a state, beside another word of their phrase, and for names that
 * {@link Officials} can know. A place gives a state only to an office or body named in its line ("mayor of"), and so
 * does a seat of government after a preposition. The home state of a language's press needs no look of its own: it is taken
 * for granted only where some state is named.
 */
final class StateScan {

    static final int ANY_CASE = 1;
    static final int CAPITAL = 2;
    static final int UPPER = 4;

    /** How many words on a surname may stand after a given name. */
    private static final int NAME = 5;
    /** How many words on a place may belong to an office. */
    private static final int TITLE = 60;
    /** How many words after a capitalised one a name may go on: "bin", "von der". */
    private static final int PARTICLES = 3;

    /** The letters of the article of an Arabic name, which stands in lower case: "al-". */
    static final int ARTICLE = 2;

    private final WordScan words;
    private final List<Word> meanings;
    private final List<String> prepositions;
    private final Set<String> stops;
    private final Set<String> ands;
    private final Segmenter segmenter;

    StateScan(
            WordScan words,
            List<Word> meanings,
            List<String> prepositions,
            Set<String> stops,
            Set<String> ands,
            Segmenter segmenter) {
        this.words = words;
        this.meanings = meanings;
        this.prepositions = prepositions;
        this.stops = stops;
        this.ands = ands;
        this.segmenter = segmenter;
    }

    /** What a word may be part of. */
    static final class Word {
        final List<Part> states = new ArrayList<>(1);
        final List<Part> seats = new ArrayList<>(0);
        final List<Part> places = new ArrayList<>(0);
        boolean isTitle;
        /** Whether it is a surname that the table of officials has. */
        boolean isSurname;
        /** Whether it is a common word, which is no name by itself. */
        boolean isCommon;
        /** Of a given name, the initials of the surnames that go with it. */
        int initials;
    }

    /**
     * A word of a phrase, told by another one beside it.
     *
     * @param cases the cases that the phrase asks for, or laxer ones
     * @param beside the word before or after it, empty where the phrase has one word
     * @param isLast whether it ends the phrase
     */
    record Part(int cases, String beside, boolean isAfter, boolean isLast) {

        boolean fits(WordScan.Cursor word, boolean isCapital) {
            boolean cased = (cases & ANY_CASE) != 0
                    || (cases & CAPITAL) != 0 && isCapital
                    || (cases & UPPER) != 0 && isCapital && word.isUpper();
            return cased && (beside.isEmpty() || (isAfter ? word.isAfter(beside) : word.isBefore(beside)));
        }
    }

    static int initial(char c) {
        return c >= 'a' && c <= 'z' ? 1 << (c - 'a') : -1;
    }

    /** Whether a text may name a state. */
    boolean mayName(String text) {
        return first(text, 0) >= 0;
    }

    /** Where the first word stands by which the text from the beginning of a line on may name a state; -1 for nowhere. */
    int first(String text, int from) {
        WordScan.Cursor word = words.over(text, from);
        int initials = 0;
        int left = 0;
        int title = 0;
        boolean isTown = false;
        boolean afterInitial = false;
        int sinceCapital = PARTICLES + 1;
        while (word.next()) {
            char first = word.first();
            int value = word.value();
            boolean isCapital = !(first >= 'a' && first <= 'z') && Character.isUpperCase(first);
            if (title > 0) {
                title = word.isOnNewLine() || isCapital && opensSentence(word) ? 0 : title - 1;
            }
            isTown &= !word.isOnNewLine();
            if (value != 0) {
                Word meaning = meanings.get(value - 1);
                if (gives(meaning, word, isCapital, title > 0, sinceCapital <= PARTICLES)
                        || isTown && meaning.isTitle) {
                    return word.start();
                }
                isTown |= any(meaning.places, word, isCapital); // "mu Erbil, leta", the government there
                title = meaning.isTitle ? TITLE : title;
                if (isCapital && meaning.initials != 0) {
                    if (afterInitial || left > 0 && (initials & initial(Character.toLowerCase(first))) != 0) {
                        return word.start();
                    }
                    initials = left > 0 ? initials | meaning.initials : meaning.initials;
                    left = NAME + 1;
                }
            }
            if (isCapital && left > 0 && left <= NAME && (initials & initial(Character.toLowerCase(first))) != 0) {
                return word.start();
            }
            afterInitial = word.length() == 1;
            sinceCapital = isCapital ? 1 : sinceCapital + 1;
            left--;
        }
        return -1;
    }

    /** Whether a sentence ends before a word with a capital for certain; titles do not go on over its end. */
    private boolean opensSentence(WordScan.Cursor word) {
        String last = word.lastOfSentence();
        return last.length() > 1 && !segmenter.isAbbreviation(last);
    }

    private boolean gives(
            Word meaning, WordScan.Cursor word, boolean isCapital, boolean isTitled, boolean afterCapital) {
        if (isCapital && meaning.isSurname && (!meaning.isCommon || afterCapital) && !goesOn(word)) {
            return true;
        }
        return any(meaning.states, word, isCapital)
                || isTitled && any(meaning.places, word, isCapital)
                || mayAct(meaning.seats, word, isCapital) && (isTitled || !isAfterPreposition(word))
                || any(meaning.seats, word, isCapital) && (isTitled || isAfterAnd(word));
    }

    /** Whether a name goes on after a word: that word then is not its last. */
    private boolean goesOn(WordScan.Cursor word) {
        String next = word.nextOfName();
        return !next.isEmpty() && !stops.contains(next);
    }

    /** Whether a seat of government may stand for it: before a word in lower case, "and" or a possessive. */
    private boolean mayAct(List<Part> seats, WordScan.Cursor word, boolean isCapital) {
        for (int i = 0; i < seats.size(); i++) {
            if (seats.get(i).fits(word, isCapital)
                    && (!seats.get(i).isLast() || word.isBeforeSmall() || ands.contains(word.nextOfName()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<Part> parts, WordScan.Cursor word, boolean isCapital) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).fits(word, isCapital)) {
                return true;
            }
        }
        return false;
    }

    /** "Byatangajwe na Village Urugwiro": the agent of a verb. */
    private boolean isAfterAnd(WordScan.Cursor word) {
        for (String and : ands) {
            if (word.isAfter(and)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterPreposition(WordScan.Cursor word) {
        for (int i = 0; i < prepositions.size(); i++) {
            if (word.isRightAfter(prepositions.get(i))) {
                return true;
            }
        }
        return false;
    }
}
