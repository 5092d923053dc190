package org.umubano.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.language.VerbReader;
import org.umubano.language.english.EnglishForms.Form;
import org.umubano.language.english.EnglishForms.Kind;
import org.umubano.text.Table;
import org.umubano.text.Token;

/**
 * Finds English verb groups without a tagger: auxiliaries carry a group forward to its lexical verb; a form that may be
 * a noun ("visits", "host") counts as a verb only where its left neighbour allows one.
 */
public final class EnglishVerbs implements VerbReader {

    private enum Word {
        BE,
        HAVE,
        DO,
        WILL,
        WOULD,
        MODAL,
        NOT,
        TO,
        PAST_BE,
        PAST_HAVE,
        PAST_DO,
        EXPECTED,
        ADVERB,
        DETERMINER,
        PREPOSITION,
        CONJUNCTION,
        RELATIVE,
        PRONOUN;

        private int bit() {
            return 1 << ordinal();
        }
    }

    private static final int AUXILIARIES =
            Word.BE.bit() | Word.HAVE.bit() | Word.DO.bit() | Word.WILL.bit() | Word.WOULD.bit() | Word.MODAL.bit();

    /** Small words to their classes, a bit each. */
    private final Map<String, Integer> words = new HashMap<>();

    private final EnglishForms forms = new EnglishForms();

    public EnglishVerbs() {
        for (Table.Row row : Table.load("lang/en/words.tsv").rows()) {
            Word word = Word.valueOf(row.get("class").replace('-', '_').toUpperCase(Locale.ROOT));
            words.merge(row.get("form"), word.bit(), (a, b) -> a | b);
        }
    }

    @Override
    public List<VerbGroup> read(List<Token> tokens) {
        List<VerbGroup> out = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            VerbGroup group = groupAt(tokens, i);
            if (group == null) {
                i++;
            } else {
                out.add(group);
                i = group.last() + 1;
            }
        }
        return out;
    }

    private boolean is(Token token, Word word) {
        return (classes(token) & word.bit()) != 0;
    }

    private int classes(Token token) {
        Integer classes = words.get(token.norm());
        return classes == null ? 0 : classes;
    }

    private boolean isAuxiliary(Token t) {
        return (classes(t) & AUXILIARIES) != 0;
    }

    private @Nullable VerbGroup groupAt(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        int classes = classes(token);
        if ((classes & AUXILIARIES) != 0) {
            return new Chain(tokens, i).read();
        }
        if ((classes & Word.TO.bit()) != 0 && i + 1 < tokens.size()) {
            return infinitive(tokens, i);
        }
        return simple(tokens, i);
    }

    /** "to hold", "to be signed", "to formally open". */
    private @Nullable VerbGroup infinitive(List<Token> tokens, int i) {
        int j = skipAdverbs(tokens, i + 1);
        boolean passive = false;
        if (j < tokens.size()
                && (tokens.get(j).norm().equals("be") || tokens.get(j).norm().equals("have"))) {
            int k = skipAdverbs(tokens, j + 1);
            if (k < tokens.size() && kinds(tokens.get(k)).contains(Kind.PARTICIPLE)) {
                passive = tokens.get(j).norm().equals("be");
                j = k;
            }
        }
        if (j >= tokens.size()) {
            return null;
        }
        Form form = forms.get(tokens.get(j).norm());
        boolean listed = j + 1 < tokens.size() && tokens.get(j + 1).norm().equals(",");
        boolean verb = passive
                || form.kinds().contains(Kind.BASE)
                        && !(listed && nounFirst.contains(tokens.get(j).norm()));
        if (!verb || tokens.get(j).isCapitalised() && !allCapitals(tokens.get(i))) {
            return null;
        }
        return group(
                i, j, form.lemma(), Tense.PRESENT, Mood.INFINITIVE, passive, i > 0 && is(tokens.get(i - 1), Word.NOT));
    }

    private static boolean allCapitals(Token token) {
        return token.isCapitalised();
    }

    private int skipAdverbs(List<Token> tokens, int i) {
        int j = i;
        while (j < tokens.size() && isAdverb(tokens.get(j))) {
            j++;
        }
        return j;
    }

    private boolean isAdverb(Token token) {
        return is(token, Word.ADVERB)
                || !token.isCapitalised()
                        && token.norm().length() > 4
                        && token.norm().endsWith("ly")
                        && forms.get(token.norm()) == EnglishForms.NONE;
    }

    private Set<Kind> kinds(Token token) {
        return forms.get(token.norm()).kinds();
    }

    /** A verb without auxiliary. */
    private @Nullable VerbGroup simple(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Form form = forms.get(token.norm());
        if (form == EnglishForms.NONE || i > 0 && is(tokens.get(i - 1), Word.DETERMINER)) {
            return null;
        }
        int before = i - 1;
        while (before >= 0 && isAdverb(tokens.get(before))) {
            before--;
        }
        @Nullable Token left = before >= 0 ? tokens.get(before) : null;
        if (left != null && is(left, Word.DETERMINER) && !left.norm().equals("her")) {
            return null;
        }
        Token right = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
        Set<Kind> kinds = form.kinds();
        if (kinds.contains(Kind.ING)) {
            boolean object = right != token && (is(right, Word.DETERMINER) || right.isCapitalised());
            boolean nounLike = isModifier(tokens, i)
                    || nounFirst.contains(token.norm()) && !object
                    || right.norm().equals("of")
                    || left != null && left.norm().equals("'s");
            return nounLike ? null : group(i, i, form.lemma(), Tense.PROGRESSIVE, Mood.PARTICIPLE, false, false);
        }
        if (kinds.contains(Kind.PAST) || kinds.contains(Kind.PARTICIPLE)) {
            return past(tokens, i, form, left, right);
        }
        return present(tokens, i, form, left, right);
    }

    private @Nullable VerbGroup past(List<Token> tokens, int i, Form form, @Nullable Token left, Token right) {
        boolean agent = right.norm().equals("by") && right != tokens.get(i);
        boolean onlyParticiple = !form.kinds().contains(Kind.PAST);
        boolean afterNoun = left != null
                && left.isWord()
                && !left.isCapitalised()
                && !is(left, Word.RELATIVE)
                && !is(left, Word.CONJUNCTION)
                && !is(left, Word.PRONOUN);
        boolean aside = left != null
                && (left.norm().equals(",") || left.norm().equals(")"))
                && hasOtherVerb(
                        tokens, i); // "the commission, held in Rwanda, is" against "the minister, ..., signed with"
        boolean reduced = (afterNoun || aside)
                && is(right, Word.PREPOSITION)
                && right != tokens.get(i)
                && !canStandAlone(form.lemma());
        boolean shared =
                onlyParticiple && !agent && left != null && is(left, Word.CONJUNCTION) && hasPerfect(tokens, i);
        if (shared) {
            return group(i, i, form.lemma(), Tense.PERFECT, Mood.FINITE, false, false);
        }
        if (agent || onlyParticiple || reduced || isListed(tokens, i, form, left, right)) {
            return group(i, i, form.lemma(), Tense.PAST, Mood.PARTICIPLE, true, false);
        }
        if (left != null && is(left, Word.PREPOSITION)) {
            return null;
        }
        boolean beforeNoun = left != null && left.norm().equals("'s");
        return beforeNoun ? null : group(i, i, form.lemma(), Tense.PAST, Mood.FINITE, false, false);
    }

    /** "Its envoy will be summoned, its diplomats expelled and the deal ended": the auxiliary is said once. */
    private boolean isListed(List<Token> tokens, int i, Form form, @Nullable Token left, Token right) {
        boolean closes = right == tokens.get(i) || !right.isWord() || is(right, Word.CONJUNCTION);
        if (!closes || left == null || !left.isWord() || left.isCapitalised() || canStandAlone(form.lemma())) {
            return false;
        }
        boolean parted = false;
        for (int t = i - 1; t > 0; t--) {
            parted |= tokens.get(t).norm().equals(",");
            boolean passive = is(tokens.get(t - 1), Word.BE)
                    && kinds(tokens.get(t)).contains(Kind.PARTICIPLE)
                    && !kinds(tokens.get(t)).contains(Kind.ING);
            if (passive) {
                return parted;
            }
        }
        return false;
    }

    private boolean hasOtherVerb(List<Token> tokens, int but) {
        for (int i = 0; i < tokens.size(); i++) {
            if (i != but
                    && (isAuxiliary(tokens.get(i))
                            || kinds(tokens.get(i)).contains(Kind.PAST)
                            || kinds(tokens.get(i)).contains(Kind.THIRD)
                                    && !nounFirst.contains(tokens.get(i).norm()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands between a determiner and a noun: "a long-term financing agreement". */
    private boolean isModifier(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()
                || !tokens.get(i + 1).isWord()
                || tokens.get(i + 1).isCapitalised()
                || is(tokens.get(i + 1), Word.PREPOSITION)
                || is(tokens.get(i + 1), Word.DETERMINER)
                || is(tokens.get(i + 1), Word.CONJUNCTION)
                || is(tokens.get(i + 1), Word.RELATIVE)
                || is(tokens.get(i + 1), Word.TO)
                || isAdverb(tokens.get(i + 1))) {
            return false;
        }
        for (int t = i - 1; t >= Math.max(0, i - 2); t--) {
            Token token = tokens.get(t);
            if (is(token, Word.DETERMINER)) {
                return true;
            }
            if (!token.isWord()
                    || token.isCapitalised()
                    || is(token, Word.PREPOSITION)
                    || is(token, Word.CONJUNCTION)
                    || !kinds(token).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** "Has broken off relations and given": the auxiliary is said once. */
    private boolean hasPerfect(List<Token> tokens, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (is(tokens.get(i), Word.HAVE) || is(tokens.get(i), Word.BE)) {
                return is(tokens.get(i), Word.HAVE);
            }
        }
        return false;
    }

    /** Verbs that need no object, so that "the minister arrived in" is no reduced relative. */
    private static final Set<String> ALONE = Set.of();

    private boolean canStandAlone(String lemma) {
        return intransitive.contains(lemma);
    }

    private final Set<String> intransitive = intransitive();

    private static Set<String> intransitive() {
        Set<String> out = new java.util.HashSet<>(ALONE);
        Table.load("lang/en/intransitive.tsv").rows().forEach(r -> out.add(r.get("lemma")));
        return out;
    }

    private @Nullable VerbGroup present(List<Token> tokens, int i, Form form, @Nullable Token left, Token right) {
        if (left == null
                || is(left, Word.PREPOSITION)
                || left.norm().equals("'s")
                || nounFirst.contains(tokens.get(i).norm())
                        && !(left.isCapitalised()
                                && is(right, Word.DETERMINER)
                                && form.kinds().contains(Kind.THIRD))) {
            return null;
        }
        boolean third = form.kinds().contains(Kind.THIRD);
        boolean subject = left.isCapitalised()
                || is(left, Word.RELATIVE)
                || is(left, Word.PRONOUN)
                || !third
                        && left.norm().endsWith("s")
                        && left.isWord()
                        && !left.norm().equals("'s")
                || is(left, Word.CONJUNCTION) && third
                || third && left.isWord() && is(right, Word.DETERMINER); // "the visit follows the"
        boolean object = right != tokens.get(i)
                && (right.isCapitalised()
                        || is(right, Word.DETERMINER)
                        || is(right, Word.PREPOSITION)
                        || is(right, Word.TO)
                        || right.isWord());
        boolean closing =
                third && right != tokens.get(i) && !right.isWord() && left.isCapitalised(); // "..., the ministry says."
        if (!subject || !object && !closing || tokens.get(i).isCapitalised() && !headline(tokens)) {
            return null;
        }
        return group(i, i, form.lemma(), Tense.PRESENT, Mood.FINITE, false, false);
    }

    private final Set<String> nounFirst = nounFirst();

    private static Set<String> nounFirst() {
        Set<String> out = new java.util.HashSet<>();
        Table.load("lang/en/nouns_first.tsv").rows().forEach(r -> out.add(r.get("form")));
        return out;
    }

    /** Whether most words of a line begin with a capital, as in titles. */
    private static boolean headline(List<Token> tokens) {
        long letters = tokens.stream().filter(Token::isWord).count();
        return tokens.stream().filter(t -> t.isWord() && t.isCapitalised()).count() * 3 > letters * 2;
    }

    private static VerbGroup group(
            int first, int last, String lemma, Tense tense, Mood mood, boolean passive, boolean negated) {
        return new VerbGroup(first, last, lemma, tense, mood, passive, negated, false, 0);
    }

    /** Reads auxiliaries from left to right up to the lexical verb. */
    private final class Chain {
        private final List<Token> tokens;
        private final int first;
        private int i;
        private boolean past;
        private boolean perfect;
        private boolean progressive;
        private boolean passive;
        private boolean future;
        private boolean negated;
        private boolean expected;
        private Mood mood = Mood.FINITE;

        Chain(List<Token> tokens, int first) {
            this.tokens = tokens;
            this.first = first;
            this.i = first;
        }

        @Nullable
        VerbGroup read() {
            String lemma = null;
            boolean afterBe = false;
            boolean afterHave = false;
            int last = first;
            while (i < tokens.size()) {
                Token t = tokens.get(i);
                if (is(t, Word.NOT) && !isAuxiliary(t)) {
                    negated = true;
                } else if (isAdverb(t)) {
                    i++;
                    continue;
                } else if (afterBe && is(t, Word.EXPECTED) && i + 1 < tokens.size() && is(tokens.get(i + 1), Word.TO)) {
                    expected = true;
                    i++;
                    afterBe = false;
                } else if (afterBe && is(t, Word.TO)) {
                    expected = true;
                    afterBe = false;
                } else if (isAuxiliary(t) && lemma == null) {
                    auxiliary(t, afterHave);
                    boolean be = is(t, Word.BE)
                            || t.norm().equals("been")
                            || t.norm().equals("being");
                    afterHave = is(t, Word.HAVE);
                    afterBe = be;
                    lemma = null;
                } else {
                    Form form = forms.get(t.norm());
                    if (form == EnglishForms.NONE || is(t, Word.DETERMINER) || is(t, Word.PREPOSITION)) {
                        break;
                    }
                    if (!fits(form, afterBe, afterHave)) {
                        break;
                    }
                    passive = afterBe
                            && form.kinds().contains(Kind.PARTICIPLE)
                            && !form.kinds().contains(Kind.ING);
                    progressive |= afterBe && form.kinds().contains(Kind.ING);
                    lemma = form.lemma();
                    last = i;
                    break;
                }
                last = i;
                i++;
            }
            if (lemma == null) {
                perfect = false; // "he had a meeting": no auxiliary after all
                lemma = afterBe || tokens.get(first) == tokens.get(last) && is(tokens.get(first), Word.BE)
                        ? "be"
                        : is(tokens.get(first), Word.HAVE) ? "have" : is(tokens.get(first), Word.BE) ? "be" : "do";
            }
            return group(first, last, lemma, tense(), mood, passive, negated);
        }

        private boolean fits(Form form, boolean afterBe, boolean afterHave) {
            if (afterBe) {
                return form.kinds().contains(Kind.ING) || form.kinds().contains(Kind.PARTICIPLE);
            }
            if (afterHave) {
                return form.kinds().contains(Kind.PARTICIPLE);
            }
            return form.kinds().contains(Kind.BASE);
        }

        private void auxiliary(Token t, boolean afterHave) {
            past |= is(t, Word.PAST_BE) || is(t, Word.PAST_HAVE) || is(t, Word.PAST_DO);
            perfect |= is(t, Word.HAVE);
            future |= is(t, Word.WILL);
            negated |= is(t, Word.NOT);
            if (is(t, Word.MODAL)) {
                mood = Mood.POSSIBLE;
            } else if (is(t, Word.WOULD)) {
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
}
