package org.umubano.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.umubano.text.Segmenter;
import org.umubano.text.WordScan;

/**
 * Tells of most texts that name no state, nor anybody who stands for one, that this is so, before anything is read of them.
 * It errs on one side only: where it says no, {@link MentionReader} finds no actor with a state.
 *
 * <p>It looks for the longest words of all phrases that give a state, beside another word of their phrase, and for names that
 * {@link Officials} can know. A place gives a state only to an office or body named before it in its line ("mayor of"), and so
 * does a seat of government after a preposition. The home state of a language's press needs no look of its own: it is taken
 * for granted only where some state is named.
 */
final class StateScan {

    private static final int ANY_CASE = 1;
    private static final int CAPITAL = 2;
    private static final int UPPER = 4;

    /** How many words on a surname may stand after a given name. */
    private static final int NAME = 5;
    /** How many words on a place may belong to an office. */
    private static final int TITLE = 60;
    /** How many words after a capitalised one a name may go on: "bin", "von der". */
    private static final int PARTICLES = 3;

    /** The letters of the article of an Arabic name, which stands in lower case: "al-". */
    private static final int ARTICLE = 2;

    private final WordScan words;
    private final List<Word> meanings;
    private final List<String> prepositions;
    private final Set<String> stops;
    private final Set<String> ands;
    private final Segmenter segmenter;

    private StateScan(
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
    private static final class Word {
        private final List<Part> states = new ArrayList<>(1);
        private final List<Part> seats = new ArrayList<>(0);
        private final List<Part> places = new ArrayList<>(0);
        private boolean isTitle;
        /** Whether it is a surname that the table of officials has. */
        private boolean isSurname;
        /** Whether it is a common word, which is no name by itself. */
        private boolean isCommon;
        /** Of a given name, the initials of the surnames that go with it. */
        private int initials;
    }

    /**
     * A word of a phrase, told by another one beside it.
     *
     * @param cases the cases that the phrase asks for, or laxer ones
     * @param beside the word before or after it, empty where the phrase has one word
     * @param isLast whether it ends the phrase
     */
    private record Part(int cases, String beside, boolean isAfter, boolean isLast) {

        boolean fits(WordScan.Cursor word, boolean isCapital) {
            boolean cased = (cases & ANY_CASE) != 0
                    || (cases & CAPITAL) != 0 && isCapital
                    || (cases & UPPER) != 0 && isCapital && word.isUpper();
            return cased && (beside.isEmpty() || (isAfter ? word.isAfter(beside) : word.isBefore(beside)));
        }
    }

    /** Gathers the words. */
    static final class Builder {
        private final Map<String, Integer> values = new HashMap<>();
        private final List<Word> meanings = new ArrayList<>();
        private final Set<String> prepositions = new HashSet<>();
        /** Words that begin a phrase of what can be no part of a name. */
        private final Set<String> stops = new HashSet<>();
        /** Words that end a phrase which is no preposition. */
        private final Set<String> ends = new HashSet<>();

        private final Set<String> common = new HashSet<>();
        private final Set<String> ands = new HashSet<>();

        /** A phrase as it stands in the tables. */
        void add(String form, Entry entry) {
            List<String> parts = parts(form);
            if (parts.isEmpty()) {
                return;
            }
            boolean one = parts.size() == 1;
            if (!one || (NameReader.HARMLESS & Unit.bits(entry.role())) == 0) {
                stops.add(WordScan.firstWord(form));
            }
            switch (entry.role()) {
                case STATE, DEMONYM, PEOPLE, ORGANISATION -> word(parts).states.add(part(form, parts));
                case SEAT -> word(parts).seats.add(part(form, parts));
                case PLACE -> word(parts).places.add(part(form, parts));
                case OFFICE, PLURAL, BODY -> {
                    word(parts).isTitle = true;
                    if (entry.always() != null) {
                        word(parts).states.add(part(form, parts)); // the pope is of one state only
                    }
                }
                case GATHERING, REGION -> {
                    // they give places, no actors
                }
                case PREPOSITION -> {
                    if (one && parts.get(0).equals(form)) {
                        prepositions.add(form);
                    }
                }
                case AND -> {
                    ends.add(WordScan.firstWord(parts.get(parts.size() - 1)));
                    ands.add(WordScan.firstWord(form));
                }
                case REFERENCE -> {
                    word(parts).isTitle |= entry.code().equals("COUNTERPART");
                    if (one) {
                        common.add(WordScan.firstWord(form));
                    }
                }
                case OPENER, TOPIC -> {
                    if (one) {
                        common.add(WordScan.firstWord(form));
                    }
                }
                default -> {
                    if (entry.state() != null) {
                        word(parts).states.add(part(form, parts));
                    }
                }
            }
            if (!one && entry.role() != Role.PREPOSITION) {
                ends.add(WordScan.firstWord(parts.get(parts.size() - 1)));
            }
        }

        /**
         * The words of a piece of a phrase that matter here, folded.
         *
         * @param longest the first of its longest words
         * @param length the letters of that one as it stands in the tables
         */
        record Words(String first, String longest, int length, String last) {

            static Words of(String piece) {
                List<String> parts = parts(piece);
                if (parts.isEmpty()) {
                    return new Words("", "", 0, "");
                }
                String longest = parts.get(Builder.longest(parts));
                return new Words(
                        WordScan.firstWord(parts.get(0)),
                        WordScan.firstWord(longest),
                        longest.length(),
                        WordScan.firstWord(parts.get(parts.size() - 1)));
            }
        }

        /** The phrase of an office, of an office's holders or of a body: a portfolio and what stands before and after it. */
        void addTitle(Words before, Words portfolio, Words after) {
            Words longest = portfolio.length > before.length ? portfolio : before;
            longest = after.length > longest.length ? after : longest;
            word(longest.longest).isTitle = true;
            stops.add(before.first.isEmpty() ? portfolio.first : before.first);
            ends.add(after.last.isEmpty() ? portfolio.last : after.last);
        }

        private static List<String> parts(String form) {
            List<String> out = new ArrayList<>();
            int from = 0;
            for (int i = 0; i <= form.length(); i++) {
                if (i == form.length() || !WordScan.isPart(form.charAt(i))) {
                    if (i > from) {
                        out.add(form.substring(from, i));
                    }
                    from = i + 1;
                }
            }
            return out;
        }

        /** The longest word of a phrase: where the phrase stands, that stands too, and it is seldom a word like "the". */
        private static int longest(List<String> parts) {
            int best = 0;
            for (int i = 1; i < parts.size(); i++) {
                best = parts.get(i).length() > parts.get(best).length() ? i : best;
            }
            return best;
        }

        private Word word(List<String> parts) {
            return word(WordScan.firstWord(parts.get(longest(parts))));
        }

        private Word word(String folded) {
            Integer at = values.get(folded);
            if (at == null) {
                meanings.add(new Word());
                at = meanings.size();
                values.put(folded, at);
            }
            return meanings.get(at - 1);
        }

        private static Part part(String form, List<String> parts) {
            int at = longest(parts);
            String word = parts.get(at);
            int cases = word.equals(form) ? caseOf(word) : Math.min(caseOf(word), CAPITAL);
            if (parts.size() == 1) {
                return new Part(cases, "", false, true);
            }
            return new Part(cases, WordScan.firstWord(parts.get(at > 0 ? at - 1 : 1)), at > 0, at == parts.size() - 1);
        }

        /** The case that {@link WordDictionary} asks for, or a laxer one. */
        private static int caseOf(String word) {
            if (WordDictionary.isUpper(word)) {
                return UPPER;
            }
            return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? CAPITAL : ANY_CASE;
        }

        StateScan build(Segmenter segmenter) {
            for (Officials.Term term : Officials.world().all()) {
                official(term);
            }
            common.forEach(c -> {
                if (values.containsKey(c)) {
                    word(c).isCommon = true;
                }
            });
            return new StateScan(
                    new WordScan(values, word -> isSoughtSmall(meanings.get(values.getOrDefault(word, 1) - 1))),
                    List.copyOf(meanings),
                    prepositions.stream()
                            .filter(p -> !ends.contains(p))
                            .sorted()
                            .toList(),
                    Set.copyOf(stops),
                    Set.copyOf(ands),
                    segmenter);
        }

        private static boolean isSoughtSmall(Word word) {
            return word.isTitle
                    || Stream.of(word.states, word.seats, word.places)
                            .flatMap(List::stream)
                            .anyMatch(p -> (p.cases & ANY_CASE) != 0);
        }

        /** Surnames, and whatever means somebody alone, are sought as such; before more of a name, any of them only before a word that begins like another. */
        private void official(Officials.Term term) {
            List<String> full = NameMatch.words(term.name());
            String given = full.get(0);
            int initials = 0;
            for (String word : term.words()) {
                initials |= initial(word.charAt(0));
            }
            for (String word : term.words()) {
                Word meaning = word(WordScan.firstWord(word));
                meaning.initials |= initials;
                meaning.isSurname |=
                        !word.equals(given) || full.size() < 2 || term.alone().contains(word);
                if (word.indexOf('-') == ARTICLE) {
                    word(WordScan.firstWord(word.substring(ARTICLE + 1))).isSurname = true; // "met al-Jubeir"
                }
            }
        }
    }

    private static int initial(char c) {
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
        boolean afterInitial = false;
        int sinceCapital = PARTICLES + 1;
        while (word.next()) {
            char first = word.first();
            int value = word.value();
            boolean isCapital = !(first >= 'a' && first <= 'z') && Character.isUpperCase(first);
            if (title > 0) {
                title = word.isOnNewLine() || isCapital && opensSentence(word) ? 0 : title - 1;
            }
            if (value != 0) {
                Word meaning = meanings.get(value - 1);
                if (gives(meaning, word, isCapital, title > 0, sinceCapital <= PARTICLES)) {
                    return word.start();
                }
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
