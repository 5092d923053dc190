package org.umubano.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into paragraphs, sentences and tokens by the tables {@code clitics} and {@code abbreviations} of a
 * language. Immutable, safe for use by many threads.
 *
 * <pre>{@code
 * List<Sentence> sentences = Segmenter.of("rw").segment("Yagiye i Kigali. Yahuye n’abanyamakuru.");
 * }</pre>
 */
public final class Segmenter {

    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final int longestAbbreviation;
    private final WordForms forms = new WordForms();

    private Segmenter(String language) {
        for (Table.Row row : Table.load("lang/" + language + "/clitics.tsv").rows()) {
            (row.get("side").equals("before") ? before : after).add(row.get("form"));
        }
        for (Table.Row row :
                Table.load("lang/" + language + "/abbreviations.tsv").rows()) {
            abbreviations.add(row.get("form"));
        }
        longestAbbreviation =
                abbreviations.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The segmenter of a language that has a folder in {@code lang/}. */
    public static Segmenter of(String language) {
        return new Segmenter(language);
    }

    /** All sentences of a text, in its order; none spans a line end but where a page has cut a line in the middle of one. */
    public List<Sentence> segment(String text) {
        return new TextLines(this, text).sentences();
    }

    /** The sentences of one line of a text, which is the paragraph of a number. */
    List<Sentence> paragraph(String text, int start, int end, int number) {
        List<Sentence> out = new ArrayList<>(4);
        List<Token> tokens = tokenize(text, start, end);
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (endsSentence(text, tokens, i)) {
                while (i + 1 < tokens.size() && closes(text, tokens, i + 1)) {
                    i++;
                }
                out.add(sentence(tokens.subList(first, i + 1), number));
                first = i + 1;
            }
        }
        if (first < tokens.size()) {
            out.add(sentence(tokens.subList(first, tokens.size()), number));
        }
        return out;
    }

    private static Sentence sentence(List<Token> tokens, int paragraph) {
        return new Sentence(tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), paragraph, tokens);
    }

    /** A closing quotation mark or bracket right after the end of a sentence still belongs to it. */
    private static boolean closes(String text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        char c = text.charAt(token.start());
        boolean touches = tokens.get(i - 1).end() == token.start();
        return touches && (Folding.isQuote(c) || c == ')' || c == ']' || c == '\u2019' || c == '\'');
    }

    private boolean endsSentence(String text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        char c = text.charAt(token.start());
        if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
            return false;
        }
        int next = i + 1;
        while (next < tokens.size() && closes(text, tokens, next)) {
            next++;
        }
        if (next == tokens.size()) {
            return true;
        }
        Token following = tokens.get(next);
        if (following.start() == tokens.get(next - 1).end()) {
            return c == '.' && i > 0 && isMissingSpace(tokens.get(i - 1), token, following);
        }
        char f = text.charAt(following.start());
        if (!Character.isUpperCase(f)
                && !Character.isDigit(f)
                && !Folding.isQuote(f)
                && f != '('
                && f != '['
                && f != '#'
                && f != '\u2018') {
            return false;
        }
        return c != '.' || i == 0 || !goesOnAfter(tokens.get(i - 1), token);
    }

    /** A space was lost: a word in small letters, the full stop, a word with a capital ("mu Rwanda.Abandi"). */
    private boolean isMissingSpace(Token word, Token stop, Token following) {
        String before = word.form();
        String after = following.form();
        return before.length() > 2
                && Character.isLowerCase(before.charAt(before.length() - 1))
                && Character.isLowerCase(before.charAt(before.length() - 2))
                && after.length() > 1
                && Character.isUpperCase(after.charAt(0))
                && Character.isLowerCase(after.charAt(1))
                && !goesOnAfter(word, stop);
    }

    /**
     * The first place in a stretch of a line where a sentence ends whatever stands before and after: behind the full stop of a plain
     * word that is no abbreviation, where a space and a capital follow. The end of the stretch where there is none.
     */
    int certainEnd(String text, int start, int end) {
        int stop = text.indexOf('.', start);
        while (stop >= 0 && stop + 2 < end) {
            if (text.charAt(stop + 1) == ' '
                    && Character.isUpperCase(text.charAt(stop + 2))
                    && isPlainWordBefore(text, start, stop)) {
                return stop + 1;
            }
            stop = text.indexOf('.', stop + 1);
        }
        return end;
    }

    private boolean isPlainWordBefore(String text, int start, int stop) {
        int from = stop;
        while (from > start && isPlain(text.charAt(from - 1))) {
            from--;
        }
        boolean isWhole = from == start || text.charAt(from - 1) == ' ';
        return isWhole
                && stop - from > 1
                && (stop - from > longestAbbreviation
                        || !abbreviations.contains(Folding.fold(text.substring(from, stop))));
    }

    /** An abbreviation or a single initial before the full stop. */
    private boolean goesOnAfter(Token word, Token stop) {
        if (word.end() != stop.start()) {
            return false;
        }
        String form = word.form();
        boolean initial = Character.isUpperCase(form.charAt(0))
                && (form.length() == 1
                        || form.length() == 3 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(2)));
        return initial || abbreviations.contains(word.norm());
    }

    /** Whether a folded word is an abbreviation that the tables have: a full stop after it ends no sentence. */
    public boolean isAbbreviation(String norm) {
        return abbreviations.contains(norm);
    }

    /** The tokens of a stretch of text. */
    public List<Token> tokenize(String text, int start, int end) {
        List<Token> out = new ArrayList<>((end - start) / 5 + 4);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                i++;
            } else if (isPlain(c) || Character.isLetterOrDigit(c) || Character.isHighSurrogate(c)) {
                int j = wordEnd(text, i, end);
                word(text, i, j, out);
                i = j;
            } else {
                out.add(token(text, i, i + 1));
                i++;
            }
        }
        return out;
    }

    /** A letter or digit of ASCII: most characters are, and are told fast. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c > '~' && isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u200b' || c == '\ufeff';
    }

    /** A word goes on over inner hyphens, apostrophes and points between letters or digits, but not over a range of numbers. */
    private static int wordEnd(String text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (isPlain(c)
                    || c > '~'
                            && (Character.isLetterOrDigit(c)
                                    || Character.isSurrogate(c)
                                    || Character.getType(c) == Character.NON_SPACING_MARK)) {
                i++;
                continue;
            }
            if (c == ' ') {
                return i;
            }
            char next = i + 1 < end ? text.charAt(i + 1) : ' ';
            char last = text.charAt(i - 1);
            boolean digits = Character.isDigit(last) && Character.isDigit(next);
            boolean letters = Character.isLetter(last) && Character.isLetter(next);
            boolean mixed = Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next) && !digits;
            if (i > start
                    && (Folding.isApostrophe(c) && Character.isLetter(last) && Character.isLetterOrDigit(next)
                            || c == '-' && mixed
                            || (c == '.' || c == ',') && digits
                            || c == '.' && letters && isInitial(text, start, i))) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /** Letters with points between them, each alone: U.S, S.G. */
    private static boolean isInitial(String text, int start, int point) {
        return point - start == 1 || point - start >= 3 && text.charAt(point - 2) == '.';
    }

    private void word(String text, int start, int end, List<Token> out) {
        int from = start;
        for (int i = from + 1; i < Math.min(end - 1, from + 4); i++) {
            if (Folding.isApostrophe(text.charAt(i))) {
                Token clitic = token(text, from, i + 1);
                if (!before.contains(clitic.norm())) {
                    break;
                }
                out.add(clitic);
                from = i + 1;
                i = from;
            }
        }
        int cut = end;
        if (end - from > 2 && Folding.isApostrophe(text.charAt(end - 2))) {
            String clitic = "'" + Character.toLowerCase(text.charAt(end - 1));
            if (after.contains(clitic)) {
                cut = end - 2;
            }
        }
        out.add(token(text, from, cut));
        if (cut < end) {
            out.add(token(text, cut, end));
        }
    }

    private Token token(String text, int start, int end) {
        return new Token(start, end, forms.of(text, start, end));
    }
}
