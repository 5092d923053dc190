package org.umubano.language.english;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.language.english.EnglishForms.Form;
import org.umubano.language.english.EnglishForms.Kind;
import org.umubano.language.english.WordClasses.Word;
import org.umubano.text.Folding;
import org.umubano.text.Token;

/** Reads auxiliaries from left to right up to the lexical verb. */
final class AuxiliaryChain {
    /** How many tokens a time may have that stands between an auxiliary and its participle. */
    private static final int LONGEST_TIME = 8;

    private final WordClasses lexis;
    private final List<Token> tokens;
    private final int first;
    private int i;
    private int last;
    private @Nullable String lemma;
    private boolean afterBe;
    private boolean afterHave;
    private boolean past;
    private boolean perfect;
    private boolean progressive;
    private boolean passive;
    private boolean future;
    private boolean negated;
    private boolean expected;
    private boolean beenTo;
    private Mood mood = Mood.FINITE;

    AuxiliaryChain(WordClasses lexis, List<Token> tokens, int first) {
        this.lexis = lexis;
        this.tokens = tokens;
        this.first = first;
        this.i = first;
        this.last = first;
    }

    @Nullable
    VerbGroup read() {
        while (i < tokens.size() && lemma == null) {
            Token t = tokens.get(i);
            int next = isNot(t) ? i : behindInsertion(t);
            if (next > i) {
                i = next;
                continue;
            }
            if (afterHave && !isNot(t) && !isPending() && isObliged()) {
                last = i + 1;
                String obliged = lexis.form(tokens.get(last).norm()).lemma();
                return EnglishVerbs.group(first, last, obliged, Tense.PAST, mood, false, negated);
            }
            if (!isPart(t)) {
                break;
            }
            last = i;
            i++;
        }
        if (lemma == null) {
            perfect = beenTo; // "he had a meeting": no auxiliary after all
            lemma = lexis.lemma(alone());
        }
        return EnglishVerbs.group(first, last, lemma, tense(), mood, passive, negated);
    }

    private boolean isNot(Token t) {
        return lexis.is(t, Word.NOT) && !lexis.isAuxiliary(t);
    }

    /** Where the chain goes on behind what stands in the midst of it, an adverb, a quotation, a time; the token at hand for none. */
    private int behindInsertion(Token t) {
        if (isNoLonger()) {
            negated = true;
            return i + 2;
        }
        if (lexis.isAdverb(t)) {
            return i + 1;
        }
        int behind = overQuotation(i);
        if (behind <= 0 && afterBe) {
            behind = overTime(i);
        }
        if (behind <= 0 && i > first) {
            behind = verbBehindTime(i);
        }
        return behind > 0 ? behind : i;
    }

    /** Takes the token at hand into the chain; false where the chain ends before it. */
    private boolean isPart(Token t) {
        if (isNot(t)) {
            negated = true;
        } else if (isExpectedTo(t)) {
            expected = true;
            i++;
            afterBe = false;
        } else if (afterHave && isPending()) {
            expected = true;
            afterHave = false;
        } else if (afterBe && perfect && isSomewhere()) {
            beenTo = true;
            return false;
        } else if (afterBe && lexis.is(t, Word.TO)) {
            expected = true;
            afterBe = false;
        } else if (lexis.isAuxiliary(t)) {
            auxiliary(t);
            afterHave = lexis.is(t, Word.HAVE);
            afterBe = lexis.is(t, Word.BE);
        } else {
            return isVerb(t);
        }
        return true;
    }

    /** "Is expected to", "are due to". */
    private boolean isExpectedTo(Token t) {
        return afterBe && lexis.is(t, Word.EXPECTED) && i + 1 < tokens.size() && lexis.is(tokens.get(i + 1), Word.TO);
    }

    /** Takes the verb that the auxiliaries lead to; false where the token is none that fits them. */
    private boolean isVerb(Token t) {
        Form form = lexis.form(t.norm());
        if (form == EnglishForms.NONE || lexis.is(t, Word.DETERMINER) || lexis.is(t, Word.PREPOSITION) || !fits(form)) {
            return false;
        }
        boolean isIng = form.kinds().contains(Kind.ING);
        passive = afterBe && form.kinds().contains(Kind.PARTICIPLE) && !isIng;
        progressive |= afterBe && isIng;
        lemma = form.lemma();
        return true;
    }

    /** The auxiliary that a chain without a verb is of. */
    private Word alone() {
        Token opening = tokens.get(first);
        if (afterBe || tokens.get(last) == opening && lexis.is(opening, Word.BE)) {
            return Word.BE;
        }
        return lexis.is(opening, Word.HAVE) ? Word.HAVE : lexis.is(opening, Word.BE) ? Word.BE : Word.DO;
    }

    /** "Has been to Khartoum", "had been to the border": behind "to" stands where. */
    private boolean isSomewhere() {
        return i + 1 < tokens.size()
                && lexis.is(tokens.get(i), Word.TO)
                && (tokens.get(i + 1).isCapitalised() || lexis.is(tokens.get(i + 1), Word.DETERMINER));
    }

    /** "Will no longer go". */
    private boolean isNoLonger() {
        return i + 1 < tokens.size()
                && lexis.is(tokens.get(i), Word.DETERMINER)
                && lexis.is(tokens.get(i + 1), Word.LONGER);
    }

    /** "Have yet to ratify", "has still to be signed": what is to come. */
    private boolean isPending() {
        return i > 0 && lexis.is(tokens.get(i), Word.TO) && lexis.is(tokens.get(i - 1), Word.PENDING);
    }

    /** "Had to leave": who had to do something did it. */
    private boolean isObliged() {
        return i > 0
                && i + 1 < tokens.size()
                && mood == Mood.FINITE
                && lexis.is(tokens.get(i), Word.TO)
                && lexis.is(tokens.get(i - 1), Word.PAST_HAVE)
                && lexis.kinds(tokens.get(i + 1)).contains(Kind.BASE);
    }

    /** "Is on Thursday, August 5, expected in": the participle after a time set between; -1 for none. */
    private int overTime(int at) {
        if (!lexis.is(tokens.get(at), Word.PREPOSITION)) {
            return -1;
        }
        boolean timed = false;
        for (int t = at + 1; t < Math.min(tokens.size(), at + LONGEST_TIME); t++) {
            Token token = tokens.get(t);
            if (lexis.is(token, Word.TIME)) {
                timed = true;
            } else if (timed && lexis.is(token, Word.EXPECTED)) {
                return t;
            } else if (!token.norm().equals(",")
                    && !Character.isDigit(token.norm().charAt(0))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Will on Wednesday launch", "has in May signed": the verb that the auxiliary asks for, behind a time; -1 for none. */
    private int verbBehindTime(int at) {
        if (lexis.is(tokens.get(at), Word.WHICH_PERIOD)
                && at + 2 < tokens.size()
                && lexis.is(tokens.get(at + 1), Word.PERIOD)) { // "is this week sounding out"
            int verb = lexis.skipAdverbs(tokens, at + 2);
            Form form = verb < tokens.size() ? lexis.form(tokens.get(verb).norm()) : EnglishForms.NONE;
            return form != EnglishForms.NONE && fits(form) ? verb : -1;
        }
        if (!lexis.is(tokens.get(at), Word.PREPOSITION)) {
            return -1;
        }
        boolean timed = false;
        for (int t = at + 1; t < Math.min(tokens.size(), at + LONGEST_TIME); t++) {
            Token token = tokens.get(t);
            boolean number = Character.isDigit(token.norm().charAt(0));
            if (lexis.is(token, Word.TIME)) {
                timed = true;
            } else if (!number && !token.norm().equals(",")) {
                Form form = timed ? lexis.form(token.norm()) : EnglishForms.NONE;
                return form != EnglishForms.NONE && fits(form) ? t : -1;
            }
        }
        return -1;
    }

    /** "Will "very soon" open": the verb after a few words quoted that hold none; -1 for none. */
    private int overQuotation(int at) {
        if (!Folding.isQuote(tokens.get(at).form().charAt(0))) {
            return -1;
        }
        for (int t = at + 1; t < Math.min(tokens.size() - 1, at + LONGEST_QUOTATION); t++) {
            if (Folding.isQuote(tokens.get(t).form().charAt(0))) {
                return t > at + 1 && !lexis.kinds(tokens.get(t + 1)).isEmpty() ? t + 1 : -1;
            }
            if (!tokens.get(t).isWord() || !lexis.kinds(tokens.get(t)).isEmpty() || lexis.isAuxiliary(tokens.get(t))) {
                return -1;
            }
        }
        return -1;
    }

    /** How many tokens such words may have, with their marks. */
    private static final int LONGEST_QUOTATION = 6;

    private boolean fits(Form form) {
        if (afterBe) {
            return form.kinds().contains(Kind.ING) || form.kinds().contains(Kind.PARTICIPLE);
        }
        if (afterHave) {
            return form.kinds().contains(Kind.PARTICIPLE);
        }
        return form.kinds().contains(Kind.BASE);
    }

    private void auxiliary(Token t) {
        progressive |= afterBe && lexis.is(t, Word.BEING); // "is being built"
        past |= lexis.is(t, Word.PAST_BE) || lexis.is(t, Word.PAST_HAVE) || lexis.is(t, Word.PAST_DO);
        perfect |= lexis.is(t, Word.HAVE);
        future |= lexis.is(t, Word.WILL);
        negated |= lexis.is(t, Word.NOT);
        if (lexis.is(t, Word.MODAL)) {
            mood = Mood.POSSIBLE;
        } else if (lexis.is(t, Word.WOULD)) {
            mood = Mood.CONDITIONAL;
        }
    }

    private Tense tense() {
        if (expected) {
            return past ? Tense.FUTURE_IN_PAST : Tense.FUTURE;
        }
        if (future || mood == Mood.CONDITIONAL) {
            return Tense.FUTURE;
        }
        if (perfect && progressive && !past) {
            return Tense.PROGRESSIVE; // "have been training"
        }
        if (perfect) {
            return past ? Tense.PAST_PERFECT : Tense.PERFECT;
        }
        if (progressive) {
            return past ? Tense.PAST : Tense.PROGRESSIVE;
        }
        return past ? Tense.PAST : passive || mood == Mood.FINITE ? Tense.PRESENT : Tense.PRESENT;
    }
}
