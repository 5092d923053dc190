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

/** Tells the past of a verb from its participle: "killed eight" from "eight killed in", by what stands around it. */
final class PastForms {

    /** How many tokens after a participle the verb of the clause may stand for both to be read in one breath. */
    private static final int BREATH = 5;

    private final WordClasses lexis;

    PastForms(WordClasses lexis) {
        this.lexis = lexis;
    }

    @Nullable
    VerbGroup read(List<Token> tokens, int i, Form form, @Nullable Token left, Token right) {
        boolean inName = tokens.get(i).isCapitalised()
                && left != null
                && left.isCapitalised()
                && right.isCapitalised()
                && right != tokens.get(i)
                && !TitleVerbs.headline(tokens);
        if (inName) {
            return null; // "the Mozambique Armed Defence Forces"
        }
        boolean agent = lexis.is(right, Word.AGENT)
                && right != tokens.get(i)
                && !(i + 2 < tokens.size()
                        && lexis.kinds(tokens.get(i + 2)).contains(Kind.ING)
                        && lexis.canStandAlone(form.lemma())); // "retaliated by closing"
        boolean onlyParticiple = !form.kinds().contains(Kind.PAST);
        boolean reduced = isReduced(tokens, i, form, left, right);
        boolean shared =
                onlyParticiple && !agent && left != null && lexis.is(left, Word.CONJUNCTION) && hasPerfect(tokens, i);
        if (shared) {
            return EnglishVerbs.group(i, i, form.lemma(), Tense.PERFECT, Mood.FINITE, false, false);
        }
        if (agent || onlyParticiple || reduced || isListed(tokens, i, form, left, right)) {
            return EnglishVerbs.group(i, i, form.lemma(), Tense.PAST, Mood.PARTICIPLE, true, false);
        }
        if (left != null && lexis.is(left, Word.PREPOSITION)) {
            return null;
        }
        boolean beforeNoun = isCounted(tokens, i, left, right) || left != null && lexis.is(left, Word.POSSESSIVE);
        return beforeNoun ? null : EnglishVerbs.group(i, i, form.lemma(), Tense.PAST, Mood.FINITE, false, false);
    }

    /** "The bridge built in 2019": whether a form stands behind what it tells of, as one word of it. */
    private boolean isReduced(List<Token> tokens, int i, Form form, @Nullable Token left, Token right) {
        boolean ofPeople = left != null && left.isCapitalised() && isCountedPeople(tokens, i);
        boolean afterNoun = left != null
                && left.isWord()
                && (!left.isCapitalised() || ofPeople)
                && !lexis.is(left, Word.RELATIVE)
                && !lexis.is(left, Word.CONJUNCTION)
                && !lexis.is(left, Word.PRONOUN);
        boolean aside = left != null
                && (left.norm().equals(",") || left.norm().equals(")"))
                && hasOtherVerb(tokens, i)
                && !isMain(tokens, i); // "the commission, held in Rwanda, is" against "the minister, ..., signed with"
        return (afterNoun || aside)
                && (lexis.is(right, Word.PREPOSITION) || lexis.is(right, Word.SINCE))
                && right != tokens.get(i)
                && !isAmount(tokens, i + 1)
                && !isTimed(tokens, i + 1)
                && !isAimed(tokens, i)
                && !isDative(tokens, i)
                && !(afterNoun && isParticle(tokens, i + 1))
                && (!lexis.canStandAlone(form.lemma()) || afterNoun && isBeforeVerb(tokens, i));
    }

    /** "A list of 500 deported children": whether a form stands between a number and what is counted. */
    private boolean isCounted(List<Token> tokens, int i, @Nullable Token left, Token right) {
        return left != null
                && (Character.isDigit(left.norm().charAt(0)) || lexis.is(left, Word.SEVERAL))
                && i >= 2
                && !(isYear(left) && i > 2 && tokens.subList(0, i).stream().noneMatch(this::isVerb))
                && (lexis.is(tokens.get(i - 2), Word.PREPOSITION) || isBehindVerb(tokens, i - 2))
                && right != tokens.get(i)
                && (!right.isCapitalised() || isPeople(tokens, i + 1))
                && right.isWord()
                && !lexis.is(right, Word.PREPOSITION)
                && !lexis.is(right, Word.CONJUNCTION)
                && !lexis.is(right, Word.DETERMINER);
    }

    /** "X in 2019 restored relations with Y": a number that may be a year, and no number of what is counted. */
    private static boolean isYear(Token token) {
        String norm = token.norm();
        return norm.length() == 4 && (norm.startsWith("19") || norm.startsWith("20"));
    }

    /**
     * "The president, who spent a day in Kinshasa, denied in front of reporters that": whether no verb of the main clause stands
     * before a comma, and none right after the next one, as in "the commission, held in Rwanda, is".
     */
    private boolean isMain(List<Token> tokens, int i) {
        int opening = i - 2;
        while (opening > 0 && !tokens.get(opening).norm().equals(",")) {
            opening--;
        }
        boolean told = opening > 0 && lexis.is(tokens.get(opening + 1), Word.RELATIVE);
        for (int t = 0; t < (told ? opening : i); t++) {
            if (isVerb(tokens.get(t))) {
                return false;
            }
        }
        for (int t = i + 1; told && t < tokens.size(); t++) {
            int next = tokens.get(t).norm().equals(",") ? lexis.skipAdverbs(tokens, t + 1) : tokens.size();
            if (next < tokens.size() && isVerb(tokens.get(next))) {
                return false;
            }
        }
        return told;
    }

    private boolean isVerb(Token token) {
        return lexis.isAuxiliary(token)
                || lexis.kinds(token).contains(Kind.PAST)
                || lexis.kinds(token).contains(Kind.THIRD) && !lexis.isNounFirst(token.norm());
    }

    /** "A rocket fired from Lebanon hit": whether the next verb follows in the same breath, so that this one is none of a clause. */
    private boolean isBeforeVerb(List<Token> tokens, int i) {
        for (int t = i + 1; t < Math.min(tokens.size(), i + BREATH); t++) {
            Token token = tokens.get(t);
            boolean parts = !token.isWord() && !Character.isDigit(token.norm().charAt(0))
                    || lexis.is(token, Word.CONJUNCTION)
                    || lexis.is(token, Word.RELATIVE)
                    || lexis.is(token, Word.PRONOUN)
                    || lexis.is(token, Word.TO);
            if (parts) {
                return false;
            }
            boolean noun =
                    lexis.is(tokens.get(t - 1), Word.DETERMINER) || lexis.is(tokens.get(t - 1), Word.PREPOSITION);
            if (!noun && (lexis.isAuxiliary(token) || lexis.kinds(token).contains(Kind.PAST))) {
                return true;
            }
        }
        return false;
    }

    /** "The embassy handed over fifteen ambulances": what makes a verb with the one before it, and the object behind it. */
    private boolean isParticle(List<Token> tokens, int at) {
        if (!lexis.is(tokens.get(at), Word.DETACHED) || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        boolean small = lexis.is(next, Word.PREPOSITION)
                || lexis.is(next, Word.TO)
                || lexis.is(next, Word.TIME)
                || lexis.is(next, Word.CONJUNCTION)
                || lexis.is(next, Word.AGENT)
                || lexis.isAdverb(next)
                || lexis.is(next, Word.RELATIVE);
        return (next.isWord() || Character.isDigit(next.norm().charAt(0)))
                && !small
                && lexis.kinds(next).isEmpty();
    }

    /** "Confirmed on Tuesday that", "announced on Monday it": a time between a verb and what it says. */
    private boolean isTimed(List<Token> tokens, int at) {
        int t = at + 1;
        while (t < tokens.size()
                && (lexis.is(tokens.get(t), Word.TIME)
                        || Character.isDigit(tokens.get(t).norm().charAt(0)))) {
            t++;
        }
        return t > at + 1
                && t < tokens.size()
                && (lexis.is(tokens.get(t), Word.RELATIVE)
                        || lexis.is(tokens.get(t), Word.PRONOUN)
                        || lexis.is(tokens.get(t), Word.DETERMINER));
    }

    /** "Handed over 18 captured soldiers", "released 18 captured": a verb or what makes one with the verb before it. */
    private boolean isBehindVerb(List<Token> tokens, int at) {
        boolean particle = lexis.is(tokens.get(at), Word.DETACHED) && at > 0;
        return lexis.kinds(tokens.get(particle ? at - 1 : at)).contains(Kind.PAST);
    }

    /** "Cambodian soldiers": a word with a capital and a noun in the plural. */
    private boolean isPeople(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && !tokens.get(at + 1).isCapitalised() && lexis.endsAsPlural(tokens.get(at + 1));
    }

    /** "Ten Syrians killed in": people of a nation after a number. */
    private boolean isCountedPeople(List<Token> tokens, int i) {
        return i >= 2
                && lexis.endsAsPlural(tokens.get(i - 1))
                && (Character.isDigit(tokens.get(i - 2).norm().charAt(0)) || lexis.is(tokens.get(i - 2), Word.SEVERAL));
    }

    /** "Soldiers shot at Kenya's police": with "at" and somebody by name behind it a verb of shooting needs no other object. */
    private boolean isAimed(List<Token> tokens, int i) {
        return lexis.is(tokens.get(i + 1), Word.AT)
                && i + 3 < tokens.size()
                && tokens.get(i + 2).isCapitalised()
                && (lexis.is(tokens.get(i + 3), Word.POSSESSIVE) || lexis.endsAsPlural(tokens.get(i + 3)))
                && lexis.is(tokens.get(i), Word.SHOOTS);
    }

    /**
     * "The authorities restored to the minister the tooth": who gets it stands before what he gets, where no other verb can be
     * that of the sentence; against "the tooth restored to the minister was".
     */
    private boolean isDative(List<Token> tokens, int i) {
        if (!lexis.is(tokens.get(i + 1), Word.TO)) {
            return false;
        }
        for (int t = 1; t < tokens.size(); t++) {
            if (t != i && isVerb(tokens.get(t)) && !lexis.is(tokens.get(t - 1), Word.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** "Killed at least eight", "wounded about 40": a preposition that opens an amount. */
    private boolean isAmount(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return lexis.is(next, Word.AMOUNT)
                || lexis.is(tokens.get(at), Word.ROUGHLY)
                        && Character.isDigit(next.norm().charAt(0));
    }

    /** "Its envoy will be summoned, its diplomats expelled and the deal ended": the auxiliary is said once. */
    private boolean isListed(List<Token> tokens, int i, Form form, @Nullable Token left, Token right) {
        boolean closes = right == tokens.get(i) || !right.isWord() || lexis.is(right, Word.CONJUNCTION);
        if (!closes || left == null || !left.isWord() || left.isCapitalised() || lexis.canStandAlone(form.lemma())) {
            return false;
        }
        boolean parted = false;
        for (int t = i - 1; t > 0; t--) {
            parted |= tokens.get(t).norm().equals(",");
            boolean passive = lexis.is(tokens.get(t - 1), Word.BE)
                    && lexis.kinds(tokens.get(t)).contains(Kind.PARTICIPLE)
                    && !lexis.kinds(tokens.get(t)).contains(Kind.ING);
            if (passive) {
                return parted;
            }
        }
        return false;
    }

    /** Whether a line has another verb than the one at a token. */
    boolean hasOtherVerb(List<Token> tokens, int but) {
        for (int i = 0; i < tokens.size(); i++) {
            if (i != but && isVerb(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Has broken off relations and given": the auxiliary is said once. */
    private boolean hasPerfect(List<Token> tokens, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (lexis.is(tokens.get(i), Word.HAVE) || lexis.is(tokens.get(i), Word.BE)) {
                return lexis.is(tokens.get(i), Word.HAVE);
            }
        }
        return false;
    }
}
