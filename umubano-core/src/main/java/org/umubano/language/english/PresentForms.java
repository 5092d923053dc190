package org.umubano.language.english;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.language.english.EnglishForms.Form;
import org.umubano.language.english.EnglishForms.Kind;
import org.umubano.language.english.WordClasses.Word;
import org.umubano.text.Token;

/**
 * Forms of the present that may be nouns as well: "visits", "plan". What stands before and behind them tells, and whether it is a
 * headline.
 */
final class PresentForms {

    /** How many words a subject that tells may have: "the press service of the Ministry of Foreign Affairs". */
    private static final int LONGEST_TELLER = 12;

    private final WordClasses lexis;
    private final TitleVerbs titles;

    PresentForms(WordClasses lexis, PastForms pastForms) {
        this.lexis = lexis;
        this.titles = new TitleVerbs(lexis, pastForms);
    }

    @Nullable
    VerbGroup read(List<Token> tokens, int i, Form form, @Nullable Token left, Token right) {
        if (left == null
                || lexis.is(left, Word.PREPOSITION)
                || lexis.is(left, Word.POSSESSIVE)
                || lexis.is(left, Word.BE)) { // "was last in"
            return null;
        }
        Present spot = new Present(tokens, i, form, left, right);
        if (spot.isThird() && isOfTitle(spot)) {
            return EnglishVerbs.group(i, i, form.lemma(), Tense.PRESENT, Mood.FINITE, false, false);
        }
        if (!spot.isThird()
                && lexis.is(left, Word.PRONOUN)
                && lexis.kinds(right).contains(Kind.PAST)) {
            return null; // "it last sat"
        }
        if (lexis.isNounFirst(spot.word().norm()) && isNoun(spot)) {
            return null;
        }
        boolean closing = spot.isThird()
                && !spot.isLast()
                && !right.isWord()
                && left.isCapitalised(); // "..., the ministry says."
        if (!hasSubject(spot)
                || !hasObject(spot) && !closing
                || spot.word().isCapitalised() && !TitleVerbs.headline(tokens)) {
            return null;
        }
        return EnglishVerbs.group(i, i, form.lemma(), Tense.PRESENT, Mood.FINITE, false, false);
    }

    /** A form of the present with its neighbours; at the end of a sentence it is its own right one. */
    private record Present(List<Token> tokens, int at, Form form, Token left, Token right) {

        Token word() {
            return tokens.get(at);
        }

        boolean isLast() {
            return right == tokens.get(at);
        }

        boolean isThird() {
            return form.kinds().contains(Kind.THIRD);
        }
    }

    /** Whether a form is the verb of a headline or of somebody who tells something. */
    private boolean isOfTitle(Present p) {
        return titles.isSecond(p.tokens, p.at)
                || !lexis.is(p.left, Word.DETERMINER) && titles.isOnly(p.tokens, p.at)
                || lexis.is(p.word(), Word.TELLER) && tells(p.tokens, p.at, p.right);
    }

    private boolean isApposed(Present p) {
        return p.isThird() && !p.isLast() && isAfterApposition(p.tokens, p.at);
    }

    private boolean isHeld(Present p) {
        return p.isThird() && !p.isLast() && lexis.is(p.left, Word.HOLDER);
    }

    /** Whether a form that is a noun first stands as one. */
    private boolean isNoun(Present p) {
        boolean definite = lexis.is(p.right, Word.DETERMINER)
                || p.right.isCapitalised()
                || lexis.is(p.right, Word.OBJECT)
                || isDemonstrative(p.tokens, p.at + 1)
                || !p.isLast() && Character.isDigit(p.right.norm().charAt(0));
        boolean aims = lexis.is(p.right, Word.TO) && lexis.canStandAlone(p.form.lemma()); // "the premier heads to"
        boolean particle = lexis.is(p.right, Word.PARTICLE);
        boolean behind = lexis.is(p.right, Word.PREPOSITION) || lexis.is(p.right, Word.TO);
        return !(p.isThird() && p.left.isCapitalised() && (definite || particle))
                && !(isHeld(p) && (definite || aims || particle))
                && !(isApposed(p) && (definite || behind))
                && !titles.isOfSeveral(p.tokens, p.at, p.form, p.left);
    }

    /** Whether what stands before a form may be its subject. */
    private boolean hasSubject(Present p) {
        boolean third = p.isThird();
        Token left = p.left;
        boolean opens = third && !p.isLast() && opensObject(p.right);
        return left.isCapitalised() && (third || isPlural(p.tokens, p.at - 1))
                || lexis.is(left, Word.RELATIVE)
                || lexis.is(left, Word.PRONOUN)
                || !third && lexis.is(left, Word.SEVERAL) && isAlone(p.tokens, p.at, p.right)
                || !third && lexis.endsAsPlural(left) && left.isWord() && !lexis.is(left, Word.POSSESSIVE)
                || lexis.is(left, Word.CONJUNCTION) && third
                || isHeld(p) && !lexis.is(p.right, Word.OF)
                || isApposed(p)
                || opens && left.norm().equals(",") && titles.follows(p.tokens, p.at)
                || opens && left.isWord(); // "the visit follows the"
    }

    /** Whether what stands behind a form may be its object or say more of it. */
    private boolean hasObject(Present p) {
        return !p.isLast()
                && (p.right.isCapitalised()
                        || lexis.is(p.right, Word.DETERMINER)
                        || lexis.is(p.right, Word.PREPOSITION)
                        || lexis.is(p.right, Word.TO)
                        || p.right.isWord());
    }

    /** "Ghana's president, N.N., leaves for": behind the second of two commas, where no verb stands before it. */
    private boolean isAfterApposition(List<Token> tokens, int i) {
        boolean opened = false;
        for (int t = i - 2; t >= 0 && tokens.get(i - 1).norm().equals(","); t--) {
            Token token = tokens.get(t);
            boolean comma = token.norm().equals(",");
            if (comma && (opened || t < i - 2 - LONGEST_TELLER)
                    || lexis.isAuxiliary(token)
                    || lexis.is(token, Word.RELATIVE)
                    || lexis.kinds(token).contains(Kind.PAST)) {
                return false;
            }
            opened |= comma;
        }
        return opened && tokens.get(i - 2).isWord();
    }

    /** "..., the ministry reports.", "..., Trend reports via": behind its subject alone, which a comma sets apart from what is told. */
    private boolean tells(List<Token> tokens, int i, Token right) {
        Token left = tokens.get(i - 1);
        boolean closes = right != tokens.get(i)
                && (!right.isWord() || lexis.is(right, Word.PREPOSITION))
                && (left.isCapitalised() || lexis.is(left, Word.HOLDER));
        for (int t = i - 1; closes && t > 1 && t >= i - LONGEST_TELLER; t--) {
            Token token = tokens.get(t);
            if (token.norm().equals(",")) {
                Token opening = tokens.get(t + 1);
                return t < i - 1 && (lexis.is(opening, Word.DETERMINER) || opening.isCapitalised());
            }
            if (lexis.is(token, Word.CONJUNCTION) || lexis.isAuxiliary(token)) {
                return false;
            }
        }
        return false;
    }

    /** "Calls that blackmail": a "that" before what is no verb. */
    private boolean isDemonstrative(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && lexis.is(tokens.get(at), Word.DEMONSTRATIVE)
                && tokens.get(at + 1).isWord()
                && !lexis.isAuxiliary(tokens.get(at + 1))
                && lexis.kinds(tokens.get(at + 1)).isEmpty()
                && !lexis.is(tokens.get(at + 1), Word.DETERMINER)
                && !lexis.is(tokens.get(at + 1), Word.PRONOUN);
    }

    /** Whether a number after "the" is a subject: "the two preside over", against "the two open borders". */
    private boolean isAlone(List<Token> tokens, int i, Token right) {
        return i >= 2
                && lexis.is(tokens.get(i - 2), Word.DETERMINER)
                && (lexis.is(right, Word.PREPOSITION) || lexis.is(right, Word.DETERMINER) || right.isCapitalised());
    }

    /** Whether a name before a base form can be a plural subject: "Kenya and Uganda open", against "Turkish rescue teams". */
    private boolean isPlural(List<Token> tokens, int i) {
        if (lexis.endsAsPlural(tokens.get(i)) || TitleVerbs.headline(tokens)) {
            return true;
        }
        for (int t = i - 1; t >= Math.max(0, i - 4); t--) {
            Token token = tokens.get(t);
            if (lexis.is(token, Word.CONJUNCTION) || token.norm().equals(",") || lexis.endsAsPlural(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins the object or the clause that a verb takes: "follows the", "says it", "says Kyiv". */
    private boolean opensObject(Token token) {
        return lexis.is(token, Word.DETERMINER) || lexis.is(token, Word.PRONOUN) || token.isCapitalised();
    }
}
