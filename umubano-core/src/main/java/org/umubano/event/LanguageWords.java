package org.umubano.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.language.Settings;
import org.umubano.text.Phrases;
import org.umubano.text.Token;

/**
 * The plain words of one language that events are read by, from its {@code language.tsv}: sets of words as the table has
 * them, by what they do in a sentence. A set is empty where the language has no such words. Immutable once loaded.
 */
sealed class LanguageWords permits EventLexicon {

    /** The code of the language. */
    final String language;

    // Words that point, own and count

    /** Pronouns that own the noun after them. */
    final Set<String> possessives;

    /** Possessives of a person after what is his. */
    final Set<String> owners;

    /** Words that point back to what was just told: "that visit". */
    final Set<String> demonstratives;

    /** Words before a noun that was named before: "the visit". */
    final Set<String> definites;

    /** Articles of what is not known yet or is any of its kind: "an ambassador". */
    /** Small words at the end of a phrase: "together [in]". */
    final Set<String> smallWords;

    /** Words for nameless people who speak for a government: "a senior official in Accra". */
    final Set<String> officials;

    final Set<String> indefinites;

    /** Words for "no" before a noun. */
    final Set<String> nones;

    /** What says after "no" that something is given up: "will no longer go". */
    final Set<String> longers;

    /** Nouns for what somebody did, by which it is spoken of afterwards: "the decision", "the step". */
    final Set<String> deeds;

    /** Words before "after" by which two acts are of one day: "hours after landing". */
    final Set<String> soon;

    /** Words that deny the verb after them, wherever its subject stands: "ntabwo bahuye", they did not meet. */
    final Set<String> nots;

    /** Verbs that with "not" deny the verb right after them: "ntazigera asura", he will never visit. */
    final Set<String> evers;

    /** Verbs that in a past that went on tell what was to be: "yagombaga gusura", he was to visit. */
    final Set<String> dues;

    /** Words after which what a noun names has been: "nyuma y'ibiganiro", after the talks. */
    final Set<String> sinceDone;

    /** Verbs that before a number say how many there are: "bagera ku 100". */
    final Set<String> amounts;

    /** Verbs for what a third does while two sign: "bahagarikiwe na X", with X standing by. */
    final Set<String> presides;

    /** Words by which what is done with several is done with each. */
    private final Set<String> each;

    /** Words after these that say the contrary: "each other". */
    private final Set<String> reciprocal;

    /** Prepositions that pick some out of what was named: "among them". */
    final Set<String> partitives;

    // Words that open or join clauses

    /** Words for "where" that open a clause on a place. */
    final Set<String> wheres;

    /** Words for "what" before a verb whose object it is. */
    final Set<String> whats;

    /** Nouns for what an army is made of: verbs that tell of them tell of an army too. */
    final Set<String> troops;

    /** Words for "how" before a verb. */
    final Set<String> manners;

    /** Words that end a conjunction for "so that". */
    final Set<String> purposes;

    /** Conjunctions that right after a verb only say "also". */
    final Set<String> adverbs;

    /** Words by which a sentence only says when or where what stands before it was said: "made the remarks". */
    final Phrases<String> saidSo = new Phrases<>();

    /** Words by which a sentence says when what stands before it was decided: "the decision was announced". */
    final Phrases<String> decidedSo = new Phrases<>();

    /** Words before what lasts that tell its end: "at the close of". */
    final Set<String> closings;

    /** Words before or behind a noun that tell of more than was told: "three more documents". */
    final Set<String> more;

    /** Pronouns that after a subject set it against another. */
    final Set<String> contrasts;

    /** Words that make what stands beside them depend on something: "if". */
    final Set<String> conditions;

    // Words of time and of how sure an act is

    /** Words for "until". */
    final Set<String> untils;

    /** Words for "since". */
    final Set<String> sinces;

    /** The words after an amount of time by which what follows lies before what is told: "two days after". */
    final Set<String> afters;

    /** The words after an amount of time that set what is told before what was told last: "two days before,". */
    final Set<String> beforehands;

    /** Adverbs that set an act before the news: "have previously signed". */
    final Set<String> formerly;

    /** Adjectives of what is to come: "upcoming". */
    final Set<String> coming;

    /** Words before a last day. */
    final Phrases<String> deadlines = new Phrases<>();

    /** Words before a verb for what has to be done. */
    final Set<String> duties;

    /** Pronouns that are subjects wherever they stand. */
    final Set<String> nominatives;

    /** Who is not the one whom the possessive before names: "his predecessors". */
    final Set<String> relations;

    /** Words that say that somebody did as another: "followed suit". */
    final Phrases<String> sameActs = new Phrases<>();

    /** Nouns for several states that are not named: "three African nations". */
    final Set<String> countries;

    /** Words that make of what they stand over something wanted, feared or only possible: "fear", "avert", "possible". */
    final Set<String> unreal;

    /** Verbs, with the word after them, that only say that an act goes on: "go on". */
    final Set<String> goingOn;

    /** Verbs that only say that something came to pass: "erupt". */
    final Set<String> happens;

    /** "Ngo": words before what is to be done, in a language where that may look like what was. */
    final Set<String> soThat;

    /** Verbs whose object lies before their subject: "the visit follows the talks". */
    final Set<String> precedes;

    /** The endings of a past that went on: Kinyarwanda {@code -aga}. */
    final List<String> habits;
    /** How auxiliaries end that make of a future what will be done time and again. */
    final List<String> futureHabits;

    // Words of visits and gatherings

    /** Prepositions of being on a visit. */
    final Set<String> away;

    /** Nouns by which towns are named: "the city of Kano". */
    final Set<String> settlements;

    /** Nouns for a meal to which a guest is asked. */
    final Set<String> meals;

    /** Words by which an act is told to be the first of its kind: "his first visit since 2011". */
    final Set<String> firsts;

    /** Verbs that have the form of "pass" beside their own: "biciye mu", through. */
    final Set<String> passes;

    /** Verbs for going with somebody who leaves. */
    final Set<String> seeingOff;
    /** Words that look like nouns without their augment, and are none: "kuri uyu wa Mbere", on this Monday. */
    final Set<String> noNouns;

    /** Words for countries that stand before their names, "the countries of Togo and Mali". */
    final Set<String> countryNouns;

    /** Verbs of leaving a place, "from there he goes on to". */
    final Set<String> leaves;

    /** How the forms begin by which things, and no persons, do something next: {@code ukagera}. */
    final Set<String> thingsThen;

    /** Adjectives of what is to come behind "to be": "is due". */
    final Phrases<String> imminent = new Phrases<>();

    /** Nouns by which a mission is opened: "the opening of the embassy". */
    final Set<String> openings;

    /** Nouns by which one is closed. */
    final Set<String> closures;

    /** Verbs of not going to a gathering, or leaving it, which is held without one: "pulled out of the summit". */
    final Set<String> staysAway;

    /** Nouns for who is sent by the person in the genitive after them: "intumwa ya Perezida". */
    final Set<String> envoys;

    /** Nouns for who only belongs to the household of the person in the genitive after them: "umuhungu wa Perezida". */
    final Set<String> households;

    /** Nouns of somebody's not being there: "in the absence of". */
    final Set<String> absences;

    /** Nouns of a day on which something is remembered: "the anniversary of the visit". */
    final Set<String> anniversaries;

    /** Participles of somebody who is on a visit: "visiting". */
    final Set<String> visiting;

    /** Verbs of welcoming somebody who comes. */
    final Set<String> welcomes;

    /** Nouns for a journey to several places. */
    final Set<String> tours;

    /** Verbs by which a journey goes somewhere: "took him to", "includes". */
    final Set<String> carries;

    /** Plain words for a gathering, of any size. */
    final Set<String> gatherings;

    /** Words for talks in a wider round: "with their delegations". */
    final Phrases<String> widened = new Phrases<>();

    /** Nouns for what something is for: "the purpose". */
    final Set<String> aims;

    /** Verbs by which somebody acts for a state: "was represented by". */
    final Set<String> represents;

    // Words of saying and judging

    /** Verbs of saying that set the speaker against another. */
    final Set<String> contends;

    /** Verbs by which somebody makes known what he will do: promise, pledge. */
    final Set<String> promises;

    /** Words for small numbers. */
    final Set<String> numbers;

    /** Verbs by which somebody says himself what he will do: to promise, to offer. */
    final Set<String> undertakings;

    /** Nouns for a paper by which somebody speaks: "a resolution that calls on". */
    final Set<String> papers;

    /** Nouns for what is only said: "rejected reports that". */
    final Set<String> hearsay;

    /** Verbs by which a statement only passes through other hands: "a statement shared by". */
    final Set<String> passing;

    /** Nouns for what states have between them, which praise only beside an evaluation. */
    final Set<String> plainNouns;

    /** Words that say how good something is. */
    final Set<String> evaluations;

    /** Adjectives over a "that", whose clause tells what should be: "it is essential that". */
    final Set<String> wished;

    // How words are built and ordered

    /** The verb "to be". */
    final String copula;

    /** Whether nouns stand before all that belongs to them: a preposition then marks only the phrase right after it. */
    final boolean headFirst;

    /** How a verb begins whose subject is one person, where the language shows it; else empty. */
    final String personPrefix;

    /** How a verb begins that agrees with nouns of several classes, one form for all of them; else empty. */
    final String sharedPrefix;

    /** The vowels that nouns of the language may begin with and lose after some words; empty where there are none. */
    final List<String> augments;

    /** How names of states begin that are written as one word with their augment. */
    final List<String> stateAugments;

    /** How adverbs end. */
    private final List<String> adverbEndings;

    /**
     * Reads the words of a language.
     *
     * @param language its code, the name of the folder of its tables
     */
    LanguageWords(String language) {
        this.language = language;
        Map<String, List<String>> settings = Settings.of(language).values();
        this.possessives = set(settings, "possessives");
        this.owners = set(settings, "owners");
        this.demonstratives = set(settings, "demonstratives");
        this.definites = set(settings, "definites");
        this.smallWords = set(settings, "small-words");
        this.officials = set(settings, "officials");
        this.indefinites = set(settings, "indefinites");
        this.nones = set(settings, "none");
        this.longers = set(settings, "no-longer");
        this.deeds = set(settings, "deed");
        this.soon = set(settings, "soon-after");
        this.nots = set(settings, "not");
        this.evers = set(settings, "ever");
        this.dues = set(settings, "due");
        this.sinceDone = set(settings, "after-act");
        this.amounts = set(settings, "amount");
        this.presides = set(settings, "preside");
        this.each = set(settings, "each");
        this.reciprocal = set(settings, "reciprocal");
        this.partitives = set(settings, "partitives");
        this.wheres = set(settings, "where");
        this.whats = set(settings, "what");
        this.troops = set(settings, "troops");
        this.manners = set(settings, "manner");
        this.purposes = set(settings, "purpose-conjunctions");
        this.adverbs = set(settings, "also");
        this.closings = set(settings, "closing");
        compose(settings, "decided-so", decidedSo);
        compose(settings, "said-so", saidSo);
        this.more = set(settings, "more");
        this.contrasts = set(settings, "contrast");
        this.conditions = set(settings, "condition");
        this.untils = set(settings, "until");
        this.sinces = set(settings, "since");
        this.afters = set(settings, "after");
        this.beforehands = set(settings, "before");
        this.formerly = set(settings, "before-news");
        this.coming = set(settings, "coming");
        list(settings, "deadline").forEach(w -> deadlines.add(w, ""));
        this.duties = set(settings, "duties");
        this.countries = set(settings, "countries");
        this.nominatives = set(settings, "nominatives");
        this.relations = set(settings, "relations");
        list(settings, "same-acts").forEach(w -> sameActs.add(w, w));
        this.unreal = set(settings, "unreal");
        this.goingOn = set(settings, "going-on");
        this.happens = set(settings, "happen");
        this.soThat = set(settings, "so-that");
        this.precedes = set(settings, "precede");
        this.habits = list(settings, "habit-endings");
        this.futureHabits = list(settings, "habit-futures");
        this.away = set(settings, "away");
        this.settlements = set(settings, "settlements");
        this.meals = set(settings, "meals");
        this.firsts = set(settings, "firsts");
        this.passes = set(settings, "passes");
        this.seeingOff = set(settings, "seeing-off");
        this.countryNouns = set(settings, "country-nouns");
        this.noNouns = set(settings, "no-nouns");
        this.leaves = set(settings, "leaves");
        this.thingsThen = set(settings, "things-then");
        list(settings, "imminent").forEach(w -> imminent.add(w, w));
        this.openings = set(settings, "openings");
        this.closures = set(settings, "closures");
        this.staysAway = set(settings, "stays-away");
        this.envoys = set(settings, "envoys");
        this.households = set(settings, "households");
        this.absences = set(settings, "absences");
        this.anniversaries = set(settings, "anniversaries");
        this.visiting = set(settings, "visiting");
        this.welcomes = set(settings, "welcome");
        this.tours = set(settings, "tours");
        this.carries = set(settings, "carries");
        this.gatherings = set(settings, "gathering");
        list(settings, "widened").forEach(w -> widened.add(w, w));
        this.aims = set(settings, "aims");
        this.represents = set(settings, "represents");
        this.contends = set(settings, "contend");
        this.promises = set(settings, "promise");
        this.numbers = set(settings, "number");
        this.undertakings = set(settings, "undertaking");
        this.papers = set(settings, "papers");
        this.hearsay = set(settings, "hearsay");
        this.passing = set(settings, "passing-on");
        this.plainNouns = set(settings, "plain-nouns");
        this.evaluations = set(settings, "evaluations");
        this.wished = set(settings, "wished");
        this.copula = String.join(" ", list(settings, "copula"));
        this.headFirst = list(settings, "order").contains("head-first");
        this.personPrefix = String.join("", list(settings, "person-prefix"));
        this.sharedPrefix = String.join("", list(settings, "shared-prefix"));
        this.augments = list(settings, "augments");
        this.stateAugments = list(settings, "state-augments");
        this.adverbEndings = list(settings, "adverb-endings");
    }

    /**
     * Enters the phrases of a key, and those that its nouns and verbs make: each noun before each of {@code KEY-passives},
     * "the [announcement was made]", and after each of {@code KEY-actives} with a word that makes it definite, "made this
     * announcement".
     */
    private void compose(Map<String, List<String>> settings, String key, Phrases<String> phrases) {
        list(settings, key).forEach(w -> phrases.add(w, ""));
        List<String> actives = list(settings, key + "-actives");
        List<String> passives = list(settings, key + "-passives");
        Set<String> determiners = new LinkedHashSet<>(definites);
        determiners.addAll(demonstratives);
        for (String noun : list(settings, key + "-nouns")) {
            passives.forEach(verb -> phrases.add(noun + " " + verb, ""));
            for (String verb : actives) {
                determiners.forEach(d -> phrases.add(verb + " " + d + " " + noun, ""));
            }
        }
    }

    private static Set<String> set(Map<String, List<String>> settings, String key) {
        return Set.copyOf(list(settings, key));
    }

    private static List<String> list(Map<String, List<String>> settings, String key) {
        return List.copyOf(settings.getOrDefault(key, List.of()));
    }

    /** Whether a word looks like an adverb, by the endings of the language. */
    boolean isAdverb(String norm) {
        for (String ending : adverbEndings) {
            if (norm.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words say that something is done with each of several. */
    boolean saysEach(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean mutual = i + 1 < tokens.size()
                    && reciprocal.contains(tokens.get(i + 1).norm());
            if (each.contains(tokens.get(i).norm()) && !mutual) {
                return true;
            }
        }
        return false;
    }
}
