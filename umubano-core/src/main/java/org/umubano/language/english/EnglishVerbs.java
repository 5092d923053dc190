package org.umubano.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.language.VerbReader;
import org.umubano.language.english.EnglishForms.Form;
import org.umubano.language.english.EnglishForms.Kind;
import org.umubano.language.english.WordClasses.Word;
import org.umubano.text.Token;

/**
 * Finds English verb groups without a tagger: auxiliaries carry a group forward to its lexical verb; a form that may be
 * a noun ("visits", "host") counts as a verb only where its left neighbour allows one.
 */
public final class EnglishVerbs implements VerbReader {

    private final WordClasses lexis = new WordClasses();
    private final PastForms pastForms = new PastForms(lexis);
    private final PresentForms presentForms = new PresentForms(lexis, pastForms);

    @Override
    public List<VerbGroup> read(List<Token> tokens) {
        List<VerbGroup> out = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            VerbGroup group = out.isEmpty() ? null : shared(tokens, i, out.get(out.size() - 1));
            group = group == null && !isParticle(tokens, i, out) ? groupAt(tokens, i) : group;
            if (group == null) {
                i++;
            } else {
                out.add(isDenied(tokens, group) ? denied(group) : group);
                i = group.last() + 1;
            }
        }
        return out;
    }

    @Override
    public boolean isForm(String norm) {
        return lexis.form(norm) != EnglishForms.NONE;
    }

    /** "Never visited": a word for "not" before a verb without auxiliary. */
    private boolean isDenied(List<Token> tokens, VerbGroup group) {
        return group.first() > 0
                && group.isFinite()
                && !group.negated()
                && lexis.is(tokens.get(group.first() - 1), Word.NOT)
                && !lexis.isAuxiliary(tokens.get(group.first() - 1));
    }

    private static VerbGroup denied(VerbGroup g) {
        return group(g.first(), g.last(), g.lemma(), g.tense(), g.mood(), g.passive(), true);
    }

    /** "Wraps up": a word right after a verb that makes another verb with it is none by itself. */
    private boolean isParticle(List<Token> tokens, int i, List<VerbGroup> before) {
        return !before.isEmpty()
                && before.get(before.size() - 1).last() == i - 1
                && lexis.is(tokens.get(i), Word.PARTICLE);
    }

    /** "X in May cut its ties with Y": the month, and no auxiliary. */
    private boolean isMonth(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).isCapitalised()
                && lexis.is(tokens.get(i), Word.TIME)
                && lexis.is(tokens.get(i - 1), Word.PREPOSITION);
    }

    private @Nullable VerbGroup groupAt(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        long classes = lexis.classes(token);
        if ((classes & WordClasses.AUXILIARIES) != 0 && isMonth(tokens, i)) {
            return null;
        }
        if ((classes & WordClasses.AUXILIARIES) != 0) {
            return new AuxiliaryChain(lexis, tokens, i).read();
        }
        if ((classes & Word.TO.bit()) != 0 && i + 1 < tokens.size()) {
            return infinitive(tokens, i);
        }
        return simple(tokens, i);
    }

    /** "Will visit Rwanda, meet the President and open a school": the auxiliary, or "to", is said once; null for another form. */
    private @Nullable VerbGroup shared(List<Token> tokens, int i, VerbGroup before) {
        boolean open = before.mood() == Mood.INFINITIVE
                || before.mood() == Mood.POSSIBLE
                || before.mood() == Mood.CONDITIONAL
                || before.tense() == Tense.FUTURE
                || before.tense() == Tense.FUTURE_IN_PAST;
        if (!open || before.passive() || i + 1 >= tokens.size() || tokens.get(i).isCapitalised()) {
            return null;
        }
        int b = i - 1;
        while (b > before.last() && lexis.isAdverb(tokens.get(b))) {
            b--;
        }
        Token left = tokens.get(b);
        boolean listed = left.norm().equals(",");
        if (b <= before.last() || !listed && !lexis.is(left, Word.CONJUNCTION)) {
            return null;
        }
        Token right = tokens.get(i + 1);
        Form form = lexis.form(tokens.get(i).norm());
        boolean definite = lexis.is(right, Word.DETERMINER)
                || lexis.is(right, Word.POSSESSIVE)
                || right.isCapitalised()
                || Character.isDigit(right.norm().charAt(0));
        boolean goesOn = definite
                || right.isWord()
                        && !lexis.is(right, Word.CONJUNCTION)
                        && !lexis.is(right, Word.TO)
                        && !lexis.is(right, Word.OF)
                        && !(listed && lexis.is(right, Word.PREPOSITION));
        if (!goesOn
                || !form.kinds().contains(Kind.BASE)
                || lexis.isNounFirst(tokens.get(i).norm()) && !definite) {
            return null;
        }
        return group(i, i, form.lemma(), before.tense(), before.mood(), false, before.negated());
    }

    /** "to hold", "to be signed", "to formally open". */
    private @Nullable VerbGroup infinitive(List<Token> tokens, int i) {
        int j = lexis.skipAdverbs(tokens, i + 1);
        boolean passive = false;
        if (j < tokens.size() && lexis.is(tokens.get(j), Word.BASE) && !lexis.is(tokens.get(j), Word.DO)) {
            int k = lexis.skipAdverbs(tokens, j + 1);
            if (k < tokens.size() && lexis.kinds(tokens.get(k)).contains(Kind.PARTICIPLE)) {
                passive = lexis.is(tokens.get(j), Word.BE);
                j = k;
            }
        }
        if (j >= tokens.size()) {
            return null;
        }
        Form form = lexis.form(tokens.get(j).norm());
        boolean listed = j + 1 < tokens.size() && tokens.get(j + 1).norm().equals(",");
        boolean verb = passive
                || form.kinds().contains(Kind.BASE)
                        && !(listed && lexis.isNounFirst(tokens.get(j).norm()));
        if (!verb || tokens.get(j).isCapitalised() && !allCapitals(tokens.get(i))) {
            return null;
        }
        return group(
                i,
                j,
                form.lemma(),
                Tense.PRESENT,
                Mood.INFINITIVE,
                passive,
                i > 0 && lexis.is(tokens.get(i - 1), Word.NOT));
    }

    private static boolean allCapitals(Token token) {
        return token.isCapitalised();
    }

    /** A verb without auxiliary. */
    private @Nullable VerbGroup simple(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Form form = lexis.form(token.norm());
        if (form == EnglishForms.NONE || i > 0 && lexis.is(tokens.get(i - 1), Word.DETERMINER)) {
            return null;
        }
        int before = i - 1;
        while (before >= 0 && lexis.isAdverb(tokens.get(before))) {
            before--;
        }
        if (form.kinds().contains(Kind.THIRD) && before == i - 1 && TitleVerbs.isStop(tokens, before)) {
            before--; // "the U.S. urges": the stop is of the name
        }
        @Nullable Token left = before >= 0 ? tokens.get(before) : null;
        boolean past = form.kinds().contains(Kind.PAST) && !form.kinds().contains(Kind.PARTICIPLE);
        if (left != null && lexis.is(left, Word.DETERMINER) && !lexis.is(left, Word.OBJECT) && !past) {
            return null; // "the now closed border", against "the first took place"
        }
        Token right = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
        Set<Kind> kinds = form.kinds();
        if (kinds.contains(Kind.ING)) {
            boolean object = right != token && (lexis.is(right, Word.DETERMINER) || right.isCapitalised());
            boolean nounLike = isModifier(tokens, i)
                    || lexis.isNounFirst(token.norm()) && !object
                    || lexis.is(right, Word.OF)
                    || !object && isAfterName(tokens, i)
                    || left != null && lexis.is(left, Word.POSSESSIVE);
            return nounLike ? null : group(i, i, form.lemma(), Tense.PROGRESSIVE, Mood.PARTICIPLE, false, false);
        }
        if (kinds.contains(Kind.PAST) || kinds.contains(Kind.PARTICIPLE)) {
            return pastForms.read(tokens, i, form, left, right);
        }
        return presentForms.read(tokens, i, form, left, right);
    }

    /** "The Turkish drilling": what stands with a determiner and a word with a capital before it. */
    private boolean isAfterName(List<Token> tokens, int i) {
        return i >= 2 && tokens.get(i - 1).isCapitalised() && lexis.is(tokens.get(i - 2), Word.DETERMINER);
    }

    /** Whether a word stands between a determiner and a noun: "a long-term financing agreement". */
    private boolean isModifier(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()
                || !tokens.get(i + 1).isWord()
                || tokens.get(i + 1).isCapitalised()
                || lexis.is(tokens.get(i + 1), Word.PREPOSITION)
                || lexis.is(tokens.get(i + 1), Word.DETERMINER)
                || lexis.is(tokens.get(i + 1), Word.CONJUNCTION)
                || lexis.is(tokens.get(i + 1), Word.RELATIVE)
                || lexis.is(tokens.get(i + 1), Word.TO)
                || lexis.isAdverb(tokens.get(i + 1))) {
            return false;
        }
        for (int t = i - 1; t >= Math.max(0, i - 2); t--) {
            Token token = tokens.get(t);
            if (lexis.is(token, Word.DETERMINER)) {
                return true;
            }
            if (!token.isWord()
                    || token.isCapitalised()
                    || lexis.is(token, Word.PREPOSITION)
                    || lexis.is(token, Word.CONJUNCTION)
                    || !lexis.kinds(token).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    static VerbGroup group(
            int first, int last, String lemma, Tense tense, Mood mood, boolean passive, boolean negated) {
        return new VerbGroup(first, last, lemma, tense, mood, passive, negated, false, 0);
    }
}
