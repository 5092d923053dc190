package org.umubano.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the capitals of a headline back, "President Ruto Meets Kagame in Kigali" or all in capitals, so that its words are
 * read as in a sentence: a word is written as the report below writes it in the midst of its sentences; one that the report
 * does not have is small where the language knows it as a common word. Offsets stay as they are. A pure function.
 */
public final class HeadlineCase {

    /** A headline stands in one of the first paragraphs: a label may stand above it, a second one below. */
    private static final int PARAGRAPHS = 2;

    private static final int FEWEST_WORDS = 3;

    /** Words up to this length are small in any style of headline and say nothing of it. */
    private static final int SMALL = 3;

    private final Predicate<String> isVerb;
    private final Set<String> common = new HashSet<>();
    private final Set<String> inNames = new HashSet<>();

    /**
     * @param language the folder under {@code lang/}
     * @param isVerb whether a folded word is a form of a verb, or of another word that is small
     */
    public HeadlineCase(String language, Predicate<String> isVerb) {
        this.isVerb = isVerb;
        String folder = "lang/" + language + "/";
        words(folder + "parts_of_speech.tsv", "form", common);
        words(folder + "triggers.tsv", "noun", common);
        words(folder + "counts.tsv", "form", common);
        for (String column : List.of("names", "demonyms", "people", "weak", "seats")) {
            words(folder + "states.tsv", column, inNames);
        }
        words(folder + "offices.tsv", "forms", inNames);
        words("world/organisations.tsv", "forms", inNames);
    }

    private static void words(String table, String column, Set<String> into) {
        if (!Table.exists(table)) {
            return;
        }
        for (Table.Row row : Table.load(table).rows()) {
            for (String cell : row.list(column)) {
                for (String word : Folding.fold(cell).split(" ", -1)) {
                    into.add(word);
                }
            }
        }
    }

    /** The sentences of an article with its headlines in sentence case; the same list where there is none to change. */
    public List<Sentence> plain(String text, List<Sentence> sentences) {
        List<Sentence> out = sentences;
        Map<String, int[]> seen = null;
        for (int i = 0; i < sentences.size() && sentences.get(i).paragraph() < PARAGRAPHS; i++) {
            Sentence sentence = sentences.get(i);
            boolean closes =
                    i + 1 == sentences.size() ? i == 0 : sentences.get(i + 1).paragraph() > sentence.paragraph();
            boolean alone = closes && (i == 0 || sentences.get(i - 1).paragraph() < sentence.paragraph());
            if (!alone || text.charAt(sentence.end() - 1) == '.' || !isInCapitals(sentence) || hasSmallVerb(sentence)) {
                continue;
            }
            if (seen == null) {
                seen = seen(sentences, i + 1);
                out = new ArrayList<>(sentences);
            }
            out.set(i, plain(sentence, seen));
        }
        return out;
    }

    /** Whether a sentence may be a headline that is read in other letters. */
    public static boolean mayChange(Sentence sentence) {
        return sentence.paragraph() < PARAGRAPHS && isInCapitals(sentence);
    }

    /** Whether nearly all longer words begin with a capital. */
    private static boolean isInCapitals(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.form().length() > SMALL && Character.isLetter(token.form().charAt(0))) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && capitals * 5 >= words * 4;
    }

    /** "Perezida William Ruto yasuye Uganda": whose verb is small has the capitals of its names alone. */
    private boolean hasSmallVerb(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean small = token.form().length() > SMALL
                    && Character.isLowerCase(token.form().charAt(0))
                    && !inNames.contains(token.norm());
            if (small && !common.contains(token.norm()) && isVerb.test(token.norm())) {
                return true;
            }
        }
        return false;
    }

    /** How often the report has a word small, with a capital, and all in capitals, where no sentence begins. */
    private static Map<String, int[]> seen(List<Sentence> sentences, int from) {
        Map<String, int[]> out = new HashMap<>();
        for (Sentence sentence : sentences.subList(from, sentences.size())) {
            if (isInCapitals(sentence)) {
                continue;
            }
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                boolean inside = i > 0 && sentence.tokens().get(i - 1).isWord();
                if (token.isWord() && (inside || !token.isCapitalised())) {
                    int style = !token.isCapitalised() ? 0 : isUpper(token.form()) ? 2 : 1;
                    out.computeIfAbsent(token.norm(), k -> new int[3])[style]++;
                }
            }
        }
        return out;
    }

    private Sentence plain(Sentence sentence, Map<String, int[]> seen) {
        List<Token> tokens = sentence.tokens();
        boolean shouts = tokens.stream()
                .filter(t -> t.form().length() > SMALL)
                .allMatch(t -> isUpper(t.form()) || !Character.isLetter(t.form().charAt(0)));
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String form = token.form();
            boolean opens = i == 0 || ":|".contains(tokens.get(i - 1).form());
            if (token.isCapitalised() && (shouts || !isUpper(form))) {
                form = form(token, seen.get(token.norm()), opens, shouts);
            }
            out.add(new Token(token.start(), token.end(), Word.of(form)));
        }
        return new Sentence(sentence.start(), sentence.end(), sentence.paragraph(), out);
    }

    private String form(Token token, int @Nullable [] seen, boolean opens, boolean shouts) {
        String form = token.form();
        String small = form.toLowerCase(Locale.ROOT);
        String capital = form.substring(0, 1) + small.substring(1);
        if (seen != null) {
            boolean isSmall = seen[0] > seen[1] + seen[2];
            if (isSmall) {
                return opens && !shouts ? form : small;
            }
            return seen[2] > seen[1] || !shouts ? form : capital;
        }
        boolean word = common.contains(token.norm()) || isVerb.test(token.norm());
        if (word && !inNames.contains(token.norm()) && !opens) {
            return small;
        }
        return shouts && form.length() > SMALL ? capital : form;
    }

    private static boolean isUpper(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && Character.isLetter(form.charAt(0));
    }
}
