package org.umubano.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.umubano.language.english.EnglishForms.Form;
import org.umubano.language.english.EnglishForms.Kind;
import org.umubano.text.Table;
import org.umubano.text.Token;
import org.umubano.text.WordMap;

/** The closed classes of words and the forms of verbs by which English verb groups are read; from the tables of lang/en. */
final class WordClasses {

    enum Word {
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
        TIME,
        ADVERB,
        DETERMINER,
        PREPOSITION,
        CONJUNCTION,
        RELATIVE,
        PRONOUN,
        /** Numbers that are a subject by themselves: "before the two preside". */
        SEVERAL,
        /** Nouns for who holds an office or leads: "the president arrives in". */
        HOLDER,
        /** What makes another verb with the one before it: "calls off". */
        PARTICLE,
        POSSESSIVE,
        /** What may stand after "at" in an amount: "at least". */
        AMOUNT,
        /** What makes a number a rough one: "about 40". */
        ROUGHLY;

        int bit() {
            return 1 << ordinal();
        }
    }

    /** The classes of auxiliaries. */
    static final int AUXILIARIES =
            Word.BE.bit() | Word.HAVE.bit() | Word.DO.bit() | Word.WILL.bit() | Word.WOULD.bit() | Word.MODAL.bit();

    /** Small words to their classes, a bit each. */
    private final WordMap<Integer> words;

    /** How adverbs end. */
    private final List<String> adverbEndings = new ArrayList<>();

    /** Verbs that need no object, so that "the minister arrived in" is no reduced relative. */
    private final Set<String> intransitive = new HashSet<>();

    /** Forms that are nouns far more often than verbs. */
    private final Set<String> nounFirst = new HashSet<>();

    private final EnglishForms forms = new EnglishForms();

    WordClasses() {
        Table.load("lang/en/language.tsv").rows().stream()
                .filter(r -> r.get("key").equals("adverb-endings"))
                .forEach(r -> adverbEndings.addAll(r.list("value")));
        Table.load("lang/en/intransitive.tsv").rows().forEach(r -> intransitive.add(r.get("lemma")));
        Table.load("lang/en/nouns_first.tsv").rows().forEach(r -> nounFirst.add(r.get("form")));
        Map<String, Integer> classes = new HashMap<>();
        for (Table.Row row : Table.load("lang/en/words.tsv").rows()) {
            Word word = Word.valueOf(row.get("class").replace('-', '_').toUpperCase(Locale.ROOT));
            classes.merge(row.get("form"), word.bit(), (a, b) -> a | b);
        }
        words = new WordMap<>(classes);
    }

    boolean is(Token token, Word word) {
        return (classes(token) & word.bit()) != 0;
    }

    int classes(Token token) {
        Integer classes = words.get(token.norm());
        return classes == null ? 0 : classes;
    }

    boolean isAuxiliary(Token t) {
        return (classes(t) & AUXILIARIES) != 0;
    }

    int skipAdverbs(List<Token> tokens, int i) {
        int j = i;
        while (j < tokens.size() && isAdverb(tokens.get(j))) {
            j++;
        }
        return j;
    }

    boolean isAdverb(Token token) {
        return is(token, Word.ADVERB)
                || token.norm().length() > 4
                        && endsAsAdverb(token.norm())
                        && !token.isCapitalised()
                        && forms.get(token.norm()) == EnglishForms.NONE;
    }

    private boolean endsAsAdverb(String norm) {
        for (int i = 0; i < adverbEndings.size(); i++) {
            if (norm.endsWith(adverbEndings.get(i))) {
                return true;
            }
        }
        return false;
    }

    Set<Kind> kinds(Token token) {
        return forms.get(token.norm()).kinds();
    }

    boolean canStandAlone(String lemma) {
        return intransitive.contains(lemma);
    }

    /** Whether a form is a noun far more often than a verb. */
    boolean isNounFirst(String norm) {
        return nounFirst.contains(norm);
    }

    /** The verb form that a word can be. */
    Form form(String norm) {
        return forms.get(norm);
    }
}
