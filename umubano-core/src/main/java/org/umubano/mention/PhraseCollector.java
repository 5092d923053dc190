package org.umubano.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.text.Segmenter;
import org.umubano.text.Table;
import org.umubano.text.Token;
import org.umubano.text.Word;

/**
 * Collects the phrases of the tables as they are found in a text: in tokens, with and without the augment that a word before
 * takes from a noun, and for the scan that tells early which sentences name a state. {@link Lexicon} reads the tables; how a
 * form is written down is known here alone.
 */
final class PhraseCollector {

    private static final int MIN_STRIPPED = 4;
    private static final Set<Role> STRIPPED = EnumSet.of(
            Role.STATE,
            Role.OFFICE,
            Role.PLURAL,
            Role.BODY,
            Role.GROUP,
            Role.ORGANISATION,
            Role.TOPIC,
            Role.INSTRUMENT,
            Role.PEOPLE,
            Role.REFERENCE,
            Role.HEAD_FIRST,
            Role.PORTFOLIO,
            Role.GATHERING);

    private final Segmenter segmenter;
    private final WordDictionary.Builder<Entry> builder = new WordDictionary.Builder<>();
    private final WordDictionary.Builder<Entry> stripped = new WordDictionary.Builder<>();
    private final StateScanBuilder stateWords = new StateScanBuilder();
    private final Map<String, Piece> pieces = new HashMap<>();
    private String vowels = "";

    PhraseCollector(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Sets the vowels that are augments of nouns, for the forms that are added from here on. */
    void augmentVowels(String augments) {
        vowels = augments;
    }

    /** Adds one form of an entry. */
    void add(String form, Entry entry) {
        stateWords.add(form, entry);
        List<Token> tokens = tokenize(form);
        builder.add(tokens, entry);
        strip(form, entry);
        int last = tokens.size() - 1;
        if (last > 0 && tokens.get(last).norm().equals(".")) {
            builder.add(tokens.subList(0, last), entry);
        }
    }

    /** Adds all forms in a column of a row. */
    void addAll(Table.Row row, String column, Entry entry) {
        for (String form : row.list(column)) {
            add(form, entry);
        }
    }

    /** What stands before or after a portfolio in the phrase of an office, or a portfolio. */
    private record Piece(List<Token> tokens, StateScanBuilder.Words words) {}

    private Piece piece(String text) {
        return new Piece(tokenize(text), StateScanBuilder.Words.of(text));
    }

    /**
     * Adds what a pattern makes of each form, in the place of its star, for an office or a body. There are tens of thousands:
     * where spaces stand beside the star, pattern and forms are cut into tokens apart, once each.
     */
    void addPattern(String pattern, List<String> forms, Entry entry) {
        int star = pattern.indexOf('*');
        String before = pattern.substring(0, star);
        String after = pattern.substring(star + 1);
        boolean joined = (before.isEmpty() || before.endsWith(" "))
                && (after.isEmpty() || after.startsWith(" "))
                && vowels.indexOf(pattern.charAt(0)) < 0
                && pattern.charAt(pattern.length() - 1) != '.'
                && entry.always() == null;
        if (!joined) {
            for (String form : forms) {
                add(pattern.replace("*", form), entry);
            }
            return;
        }
        Piece head = pieces.computeIfAbsent(before, this::piece);
        Piece tail = pieces.computeIfAbsent(after, this::piece);
        WordDictionary.Builder<Entry>.Path path = builder.path().then(head.tokens);
        for (String form : forms) {
            Piece middle = pieces.computeIfAbsent(form, this::piece);
            stateWords.addTitle(head.words, middle.words, tail.words);
            builder.end(path.then(middle.tokens).then(tail.tokens), entry);
        }
    }

    /** Adds a noun without its augment, for where a word before takes it: "mu bucuruzi" of "ubucuruzi". */
    private void strip(String form, Entry entry) {
        boolean noun = form.length() > MIN_STRIPPED
                && vowels.indexOf(Character.toLowerCase(form.charAt(0))) >= 0
                && "aeiou' ".indexOf(form.charAt(1)) < 0
                && !WordDictionary.isUpper(form)
                && STRIPPED.contains(entry.role());
        if (noun) {
            boolean capital = Character.isUpperCase(form.charAt(0));
            String rest = capital ? Character.toUpperCase(form.charAt(1)) + form.substring(2) : form.substring(1);
            stateWords.add(rest, entry);
            stripped.add(tokenize(rest), entry);
        }
    }

    /** The tokens of a phrase; a clitic at its edge ("'s", "w'") is one token, as it is beside its host. */
    List<Token> tokenize(String phrase) {
        List<Token> tokens = new ArrayList<>(segmenter.tokenize(phrase, 0, phrase.length()));
        int last = tokens.size() - 1;
        if (last > 0 && tokens.get(last).norm().equals("'")) {
            merge(phrase, tokens, last - 1);
        } else if (last > 0 && tokens.get(0).norm().equals("'") && tokens.get(1).start() == 1) {
            merge(phrase, tokens, 0);
        }
        return tokens;
    }

    private static void merge(String phrase, List<Token> tokens, int at) {
        int start = tokens.get(at).start();
        Token second = tokens.remove(at + 1);
        String form = phrase.substring(start, second.end());
        tokens.set(at, new Token(start, second.end(), Word.of(form)));
    }

    /** All forms that were added. */
    WordDictionary<Entry> dictionary() {
        return builder.build();
    }

    /** The nouns that were added, without their augment. */
    WordDictionary<Entry> stripped() {
        return stripped.build();
    }

    /** The scan for the forms that were added. */
    StateScan stateScan() {
        return stateWords.build(segmenter);
    }
}
