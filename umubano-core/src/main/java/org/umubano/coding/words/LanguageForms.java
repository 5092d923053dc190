package org.umubano.coding.words;

import java.util.List;
import java.util.Set;
import org.umubano.language.Settings;

/**
 * How one language builds its words and orders them, from its {@code language.tsv}: beginnings and endings by which a word
 * tells what it is. They stand apart from the words themselves, since they hold for words that no table has. Empty where
 * the language has no such form. Immutable once loaded.
 */
sealed class LanguageForms permits SentenceWords {

    /** The code of the language. */
    public final String language;

    /** The endings of a past that went on: Kinyarwanda {@code -aga}. */
    public final List<String> habits;

    /** How auxiliaries end that make of a future what will be done time and again. */
    public final List<String> futureHabits;

    /** How the forms begin by which things, and no persons, do something next: {@code ukagera}. */
    public final Set<String> thingsThen;

    /** The verb "to be". */
    public final String copula;

    /** Whether nouns stand before all that belongs to them: a preposition then marks only the phrase right after it. */
    public final boolean headFirst;

    /** How a verb begins whose subject is one person, where the language shows it; else empty. */
    public final String personPrefix;

    /** How a verb begins that agrees with nouns of several classes, one form for all of them; else empty. */
    public final String sharedPrefix;

    /** How the forms begin that deny in a main clause, where those of other clauses deny in another way. */
    public final List<String> mainDenials;

    /** The vowels that nouns of the language may begin with and lose after some words; empty where there are none. */
    public final List<String> augments;

    /** Prepositions for a place, behind which nouns lose their augment. */
    public final Set<String> locatives;

    /** How names of states begin that are written as one word with their augment. */
    public final List<String> stateAugments;

    /** What the form of a verb has within it that tells of what still goes on; else empty. */
    private final String stillSign;

    /** How adverbs end. */
    private final List<String> adverbEndings;

    /**
     * Takes over the forms of a language.
     *
     * @param language its code, the name of the folder of its tables
     * @param settings what stands in its table
     */
    LanguageForms(String language, Settings settings) {
        this.language = language;
        this.habits = settings.list("habit-endings");
        this.futureHabits = settings.list("habit-futures");
        this.thingsThen = settings.words("things-then");
        this.copula = String.join(" ", settings.list("copula"));
        this.headFirst = settings.list("order").contains("head-first");
        this.personPrefix = String.join("", settings.list("person-prefix"));
        this.sharedPrefix = String.join("", settings.list("shared-prefix"));
        this.mainDenials = settings.list("main-denials");
        this.augments = settings.list("augments");
        this.locatives = settings.words("locatives");
        this.stateAugments = settings.list("state-augments");
        this.stillSign = String.join("", settings.list("still-sign"));
        this.adverbEndings = settings.list("adverb-endings");
    }

    /** "Aracyari", is still: whether a form of a verb tells of what goes on, and no certain future. */
    public boolean isStill(String norm) {
        return !stillSign.isEmpty() && norm.contains(stillSign);
    }

    /** Whether a word looks like an adverb, by the endings of the language. */
    public boolean isAdverb(String norm) {
        for (String ending : adverbEndings) {
            if (norm.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
