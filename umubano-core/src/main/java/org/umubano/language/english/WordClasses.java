package org.umubano.language.english;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.umubano.language.Settings;
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
        /** What makes of "have to" something still to come: "have yet to ratify". */
        PENDING,
        TIME,
        /** Stretches of time, "week", and what tells which one, "this". */
        PERIOD,
        WHICH_PERIOD,
        ADVERB,
        DETERMINER,
        PREPOSITION,
        /** What opens a time from which on: "held since May"; elsewhere an adverb, "has since left". */
        SINCE,
        CONJUNCTION,
        RELATIVE,
        PRONOUN,
        /** Numbers that are a subject by themselves: "before the two preside". */
        SEVERAL,
        /** Nouns for who holds an office or leads: "the president arrives in". */
        HOLDER,
        /** What makes another verb with the one before it: "calls off". */
        PARTICLE,
        /** Prepositions that make another verb with the one before them: "handed over". */
        DETACHED,
        POSSESSIVE,
        /** What may stand after "at" in an amount: "at least". */
        AMOUNT,
        /** What makes a number a rough one: "about 40". */
        ROUGHLY,
        /** The forms by which auxiliaries are named, that stand after "to": "to be signed". */
        BASE,
        /** The form that makes a verb after another "to be" one under way: "is being built". */
        BEING,
        /** What opens that which belongs to a noun: "the holding of". */
        OF,
        /** What opens the doer of a passive: "led by". */
        AGENT,
        /** Pronouns that may be the whole object of a verb: "hails it", "told her". */
        OBJECT,
        /** What may stand before a noun, and open a clause as well: "calls that blackmail". */
        DEMONSTRATIVE,
        /** What makes "no" a word for "not": "will no longer go". */
        LONGER,
        /** What is a noun but where it closes a sentence behind its subject: "..., the ministry reports." */
        TELLER,
        /** The preposition before what is shot at. */
        AT,
        /** Forms of verbs of shooting: "shot at". */
        SHOOTS,
        /** What is a noun in sentences, and in titles behind a name the verb: "Kenya offers". */
        TITLED,
        /** Of these, what takes a preposition: "calls for". */
        CALLER;

        long bit() {
            return 1L << ordinal();
        }
    }

    /** The classes of auxiliaries. */
    static final long AUXILIARIES =
            Word.BE.bit() | Word.HAVE.bit() | Word.DO.bit() | Word.WILL.bit() | Word.WOULD.bit() | Word.MODAL.bit();

    /** Small words to their classes, a bit each. */
    private final WordMap<Long> words;

    /** How adverbs end. */
    private final List<String> adverbEndings;

    /** Verbs that need no object, so that "the minister arrived in" is no reduced relative. */
    private final Set<String> intransitive = new HashSet<>();

    /** Forms that are nouns far more often than verbs. */
    private final Set<String> nounFirst = new HashSet<>();

    private final EnglishForms forms = new EnglishForms();

    /** By which form each auxiliary is named. */
    private final Map<Word, String> lemmas = new EnumMap<>(Word.class);

    /** How plurals end. */
    private final String plural;

    WordClasses() {
        Settings settings = Settings.of("en");
        adverbEndings = settings.list("adverb-endings");
        plural = settings.word("plural");
        Table.load("lang/en/intransitive.tsv").rows().forEach(r -> intransitive.add(r.get("lemma")));
        Table.load("lang/en/nouns_first.tsv").rows().forEach(r -> nounFirst.add(r.get("form")));
        Map<String, Long> classes = new HashMap<>();
        for (Table.Row row : Table.load("lang/en/words.tsv").rows()) {
            Word word = Word.valueOf(row.get("class").replace('-', '_').toUpperCase(Locale.ROOT));
            classes.merge(row.get("form"), word.bit(), (a, b) -> a | b);
        }
        for (Word auxiliary : List.of(Word.BE, Word.HAVE, Word.DO)) {
            long both = auxiliary.bit() | Word.BASE.bit();
            classes.forEach((form, bits) -> {
                if ((bits & both) == both) {
                    lemmas.put(auxiliary, form);
                }
            });
        }
        words = new WordMap<>(classes);
    }

    boolean is(Token token, Word word) {
        return (classes(token) & word.bit()) != 0;
    }

    long classes(Token token) {
        Long classes = words.get(token.norm());
        return classes == null ? 0 : classes;
    }

    boolean isAuxiliary(Token t) {
        return (classes(t) & AUXILIARIES) != 0;
    }

    /** The form by which an auxiliary is named: "be" for those of {@link Word#BE}. */
    String lemma(Word auxiliary) {
        return Objects.requireNonNull(lemmas.get(auxiliary));
    }

    /** Whether a word ends as plurals do. */
    boolean endsAsPlural(Token token) {
        return token.norm().endsWith(plural);
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
