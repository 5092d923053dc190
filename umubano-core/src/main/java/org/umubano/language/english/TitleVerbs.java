package org.umubano.language.english;

import java.util.List;
import org.umubano.language.english.EnglishForms.Form;
import org.umubano.language.english.EnglishForms.Kind;
import org.umubano.language.english.WordClasses.Word;
import org.umubano.text.Token;

/** Verbs of lines that are no sentences: headlines leave out articles, subjects and auxiliaries. */
final class TitleVerbs {

    private final WordClasses lexis;
    private final PastForms pastForms;

    TitleVerbs(WordClasses lexis, PastForms pastForms) {
        this.lexis = lexis;
        this.pastForms = pastForms;
    }

    /** "Kenya, Somalia sign pact", "Thai, Cambodian troops clash": of a line that is no sentence, after several and without another verb. */
    boolean isOfSeveral(List<Token> tokens, int i, Form form, Token left) {
        String end = tokens.get(tokens.size() - 1).norm();
        boolean open = form.kinds().contains(Kind.BASE) && !end.equals(".") && i >= 3 && i + 1 < tokens.size();
        if (!open || pastForms.hasOtherVerb(tokens, i)) {
            return false;
        }
        for (int t = i - 1; t > 0 && t >= i - 4; t--) {
            boolean listed = tokens.get(t).norm().equals(",") || lexis.is(tokens.get(t), Word.CONJUNCTION);
            if (listed) {
                return tokens.get(t - 1).isCapitalised()
                        && tokens.get(t + 1).isCapitalised()
                        && (t == i - 2 || lexis.endsAsPlural(left));
            }
        }
        return false;
    }

    /** "Minister meets envoy, urges restraint": of a line that is no sentence, after a comma and a first verb, before its object. */
    boolean isSecond(List<Token> tokens, int i) {
        if (i < 3
                || i + 1 >= tokens.size()
                || !tokens.get(i - 1).norm().equals(",")
                || tokens.get(i).isCapitalised() && !headline(tokens)
                || tokens.get(tokens.size() - 1).norm().equals(".")) {
            return false;
        }
        Token right = tokens.get(i + 1);
        boolean object = right.isWord()
                && !lexis.is(right, Word.CONJUNCTION)
                && !lexis.is(right, Word.OF)
                && !lexis.isAuxiliary(right)
                && (!lexis.is(right, Word.PREPOSITION)
                        || !lexis.isNounFirst(tokens.get(i).norm()));
        for (int t = 1; object && t < i - 1; t++) {
            boolean verb = lexis.kinds(tokens.get(t)).contains(Kind.THIRD)
                    && !lexis.isNounFirst(tokens.get(t).norm());
            if (verb && tokens.get(t - 1).isWord() && !lexis.is(tokens.get(t - 1), Word.DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    /** "Minister jets in, promises Kenya fertiliser": a comma joins two presents of a headline. */
    boolean follows(List<Token> tokens, int i) {
        for (int t = 1; t < i - 1; t++) {
            if (lexis.kinds(tokens.get(t)).contains(Kind.THIRD)
                    && !lexis.isNounFirst(tokens.get(t).norm())
                    && tokens.get(t - 1).isCapitalised()) {
                return true;
            }
            if (!tokens.get(t).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** How many words the subject of such a line has at most. */
    private static final int SUBJECT = 6;

    /**
     * "Israeli tank kills three", "Kenya calls for calm": the only verb of a line that is no sentence, behind a subject that
     * opens it. What is a noun more often than a verb must be one that titles are made with, and follow names alone.
     */
    boolean isOnly(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean open = i >= 1
                && i <= SUBJECT
                && i + 1 < tokens.size()
                && tokens.get(0).isCapitalised()
                && (!verb.isCapitalised() || headline(tokens))
                && !tokens.get(tokens.size() - 1).norm().equals(".");
        if (!open || !opensObject(tokens, i) || pastForms.hasOtherVerb(tokens, i)) {
            return false;
        }
        boolean noun = lexis.isNounFirst(verb.norm());
        for (int t = 1; t < i; t++) {
            Token token = tokens.get(t);
            if (isStop(tokens, t)) {
                continue;
            }
            if (!token.isWord()
                    || noun && !token.isCapitalised()
                    || lexis.is(token, Word.PREPOSITION)
                    || lexis.is(token, Word.CONJUNCTION)
                    || lexis.is(token, Word.RELATIVE)) {
                return false;
            }
        }
        return !noun || lexis.is(verb, Word.TITLED) && !isBeforeBase(tokens, i);
    }

    /** Whether a full stop is that of letters which stand for a name: "U.S." */
    static boolean isStop(List<Token> tokens, int at) {
        if (at < 1 || !tokens.get(at).norm().equals(".")) {
            return false;
        }
        String form = tokens.get(at - 1).form();
        return form.length() == 3 && form.charAt(1) == '.' && tokens.get(at - 1).isCapitalised();
    }

    /** Whether what a verb takes may stand right behind it: no preposition, but "on" or "for" behind "calls". */
    private boolean opensObject(List<Token> tokens, int i) {
        Token right = tokens.get(i + 1);
        boolean number = Character.isDigit(right.norm().charAt(0));
        return (right.isWord() || number)
                && !lexis.is(right, Word.CONJUNCTION)
                && !lexis.is(right, Word.OF)
                && !lexis.is(right, Word.AGENT)
                && !lexis.isAuxiliary(right)
                && (!lexis.isNounFirst(tokens.get(i).norm())
                        || !lexis.is(right, Word.PREPOSITION)
                        || lexis.is(tokens.get(i), Word.CALLER));
    }

    /** "Gaza strikes kill ten": a form behind the word that can be the verb of the line. */
    private boolean isBeforeBase(List<Token> tokens, int i) {
        for (int t = i + 1; t < tokens.size(); t++) {
            if (lexis.is(tokens.get(t - 1), Word.TO)) {
                continue;
            }
            if (lexis.kinds(tokens.get(t)).contains(Kind.BASE)
                    && !lexis.isNounFirst(tokens.get(t).norm())) {
                return t == i + 1;
            }
        }
        return false;
    }

    /** Whether most words of a line begin with a capital, as in titles. */
    static boolean headline(List<Token> tokens) {
        long letters = tokens.stream().filter(Token::isWord).count();
        return tokens.stream().filter(t -> t.isWord() && t.isCapitalised()).count() * 3 > letters * 2;
    }
}
