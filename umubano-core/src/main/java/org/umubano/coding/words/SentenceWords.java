package org.umubano.coding.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.umubano.language.Settings;
import org.umubano.text.Phrases;
import org.umubano.text.Token;

/**
 * The words of one language that carry a sentence, whatever it tells of: what points and counts, what opens clauses, what
 * sets an act in time or makes it unsure. They are sets of words as {@code language.tsv} has them, empty where the language
 * has no such words. Immutable once loaded.
 */
sealed class SentenceWords extends LanguageForms permits VisitWords {

    // Words that point, own and count

    /** Pronouns that own the noun after them. */
    public final Set<String> possessives;

    /** Words for several meetings, each with somebody else. */
    public final Set<String> meetings;

    /** Words that set a second verb of one subject against the first: "praised X but criticised Y". */
    public final Set<String> adversatives;

    /** Words by which an object points back to what was told of: "criticised it", "criticised its courts". */
    public final Set<String> pointers;

    /** Possessives of a person after what is his. */
    public final Set<String> owners;

    /** Words that point back to what was just told: "that visit". */
    public final Set<String> demonstratives;

    /** Words before a noun that was named before: "the visit". */
    public final Set<String> definites;

    /** Small words at the end of a phrase: "together [in]". */
    public final Set<String> smallWords;

    /** Articles of what is not known yet or is any of its kind: "an ambassador". */
    public final Set<String> indefinites;
    /** "Umwanya", a chance that somebody takes to do something. */
    public final Set<String> chances;
    /** "Ndetse", and even: words with which somebody goes on. */
    public final Set<String> evens;
    /** "Kuki", why: words that open a question. */
    public final Set<String> askers;
    /** "Hamwe", "ndetse", together, even: words that stand before "and" where somebody else joins in. */
    public final Set<String> togethers;
    /** "Bufatanye na", in cooperation with: nouns before "and" and somebody who only helps. */
    public final Set<String> helps;
    /** "Ibiganiro", "gahunda": nouns for talks, papers and plans that are called by a town. */
    public final Set<String> processes;
    /** "Kuva mu gihugu", "iminsi irindwi": nouns by which a verb sends away envoys, and only where some are named. */
    public final Set<String> ordersOut;
    /** "Itegura": verbs of being ready for something. */
    public final Set<String> readies;
    /** "Birimo", among which are: words before examples. */
    public final Set<String> includes;

    /** "Harimo", among which is: words before what somebody did on the way. */
    public final Set<String> listings;

    /** Verbs that tell of the course of a visit: "kora", do, "ranga", mark. */
    public final Set<String> courses;
    /** "Umwe", one of them: words that open a sentence on somebody who is not named. */
    public final Set<String> somebody;

    /** Words for "no" before a noun. */
    public final Set<String> nones;

    /** What says after "no" that something is given up: "will no longer go". */
    public final Set<String> longers;

    /** Words before "after" by which two acts are of one day: "hours after landing". */
    public final Set<String> soon;

    /** Words that deny the verb after them, wherever its subject stands: "ntabwo bahuye", they did not meet. */
    public final Set<String> nots;

    /** Verbs that with "not" deny the verb right after them: "ntazigera asura", he will never visit. */
    public final Set<String> evers;

    /** How verbs begin that go on from the verb before them with its subject: "inahamagaza", and it also recalled. */
    public final Set<String> also;

    /** Verbs that in a past that went on tell what was to be: "yagombaga gusura", he was to visit. */
    public final Set<String> dues;

    /** Words after which what a noun names has been: "nyuma y'ibiganiro", after the talks. */
    public final Set<String> sinceDone;

    /** Verbs that before a number say how many there are: "bagera ku 100". */
    public final Set<String> amounts;

    /** Words by which what is done with several is done with each. */
    private final Set<String> each;

    /** Words after these that say the contrary: "each other". */
    private final Set<String> reciprocal;

    /** Prepositions that pick some out of what was named: "among them". */
    public final Set<String> partitives;

    // Words that open or join clauses

    /** Words for "where" that open a clause on a place. */
    public final Set<String> wheres;

    /** Words for "what" before a verb whose object it is. */
    public final Set<String> whats;

    /** Words for "how" before a verb. */
    public final Set<String> manners;

    /** Words that end a conjunction for "so that". */
    public final Set<String> purposes;

    /** Conjunctions that right after a verb only say "also". */
    public final Set<String> adverbs;

    /** Sites where the dead are remembered: "memorial", "tomb". */
    public final Set<String> memorials;

    /** Verbs with a preposition that only completes them: "called in the envoy". */
    public final Set<String> phrasals;

    /** Words by which a sentence only says when or where what stands before it was said: "made the remarks". */
    public final Phrases<String> saidSo = new Phrases<>();

    /** Words by which a sentence says when what stands before it was decided: "the decision was announced". */
    public final Phrases<String> decidedSo = new Phrases<>();

    /** Words before what lasts that tell its end: "at the close of". */
    public final Set<String> closings;
    /** What tells how long ago something was: "hashize" iminsi ibiri, two days have gone by. */
    public final Set<String> goneBy;
    /** What undoes a plan, as a noun before it: "the cancellation of his visit". */
    public final Set<String> cancellations;

    /** Words before or behind a noun that tell of more than was told: "three more documents". */
    public final Set<String> more;

    /** Pronouns that after a subject set it against another. */
    public final Set<String> contrasts;

    /** Words that make what stands beside them depend on something: "if". */
    public final Set<String> conditions;

    // Words of time and of how sure an act is

    /** Words for "until". */
    public final Set<String> untils;
    /** Words for what is left of a sum: "the balance in September". */
    public final Set<String> rests;
    /** Words for one of several times that something is paid or sent: "instalment", "shipment". */
    public final Set<String> pieces;

    /** Words for "since". */
    public final Set<String> sinces;

    /** "The [worst] since": what nothing was like for so long. */
    public final Set<String> peaks;

    /** "[Put] off to 3 June": by which an act is given another day. */
    public final Set<String> moves;

    /** "Put off [to] 3 June". */
    public final Set<String> moveTo;

    /** Verbs of what is done on another day instead: "was put off, and [will take] place in July". */
    public final Set<String> heldAnew;

    /** "For the third [time] this year". */
    public final Set<String> rounds;

    /** The words after an amount of time by which what follows lies before what is told: "two days after". */
    public final Set<String> afters;

    /** The words for "when" behind a time: "on Monday, when". */
    public final Set<String> whens;

    /** How forms of a verb begin that stand under another: "ihagaritse", having stopped it. */
    public final List<String> participlePrefixes;

    /** The words after an amount of time that set what is told before what was told last: "two days before,". */
    public final Set<String> beforehands;

    /** Pronouns that tie a place or time to a noun: "the coup that of July". */
    public final Set<String> nounsOwn;

    /** Adverbs that set an act before the news: "have previously signed". */
    public final Set<String> formerly;

    /** Adjectives of what is to come: "upcoming". */
    public final Set<String> coming;

    /** Words before a last day. */
    public final Phrases<String> deadlines = new Phrases<>();

    /** Words before a verb for what has to be done. */
    public final Set<String> duties;

    /** Pronouns that are subjects wherever they stand. */
    public final Set<String> nominatives;

    /** Words that say that somebody did as another: "followed suit". */
    public final Phrases<String> sameActs = new Phrases<>();

    /** What stands behind "and" for a side that does the same in turn: "na bwo", "na yo". */
    public final Set<String> inTurn;

    /** The same written as one word with "and": "narwo". */
    public final Set<String> inTurnJoined;

    /** Words that make of what they stand over something wanted, feared or only possible: "fear", "avert", "possible". */
    public final Set<String> unreal;

    /** Verbs, with the word after them, that only say that an act goes on: "go on". */
    public final Set<String> goingOn;

    /** Verbs that only say that something came to pass: "erupt". */
    public final Set<String> happens;

    /** What is spoken of and is somewhere: "the situation in". */
    public final Set<String> matters;

    /** The same, where a state or a part of one stands behind it and no town: "peace in South Sudan". */
    public final Set<String> stateMatters;

    /** Parts of a state by where they lie: "in eastern Congo". */
    public final Set<String> directions;

    /** Verbs of going on for some time: "the summit runs until Sunday". */
    public final Set<String> lasts;

    /** Their forms for what goes on now, which look like nouns in the plural. */
    public final Set<String> lastsNow;

    /** Presents that look like a noun in the plural: "the visit ends". */
    public final Set<String> endsNow;

    /** What follows the town by which talks are called: "the Astana format". */
    public final Set<String> series;

    /** Verbs by which whoever may do so orders an act: "ordered the expulsion". */
    public final Set<String> decrees;

    /** "Ngo": words before what is to be done, in a language where that may look like what was. */
    public final Set<String> soThat;

    /** Verbs whose object lies before their subject: "the visit follows the talks". */
    public final Set<String> precedes;

    /**
     * Takes over the words of a language.
     *
     * @param language its code, the name of the folder of its tables
     * @param settings what stands in its table
     */
    SentenceWords(String language, Settings settings) {
        super(language, settings);
        this.possessives = settings.words("possessives");
        this.meetings = settings.words("several-meetings");
        this.adversatives = settings.words("adversatives");
        this.pointers = settings.words("pointers");
        this.owners = settings.words("owners");
        this.demonstratives = settings.words("demonstratives");
        this.definites = settings.words("definites");
        this.smallWords = settings.words("small-words");
        this.indefinites = settings.words("indefinites");
        this.chances = settings.words("chances");
        this.evens = settings.words("evens");
        this.askers = settings.words("askers");
        this.processes = settings.words("processes");
        this.ordersOut = settings.words("orders-out");
        this.readies = settings.words("readies");
        this.helps = settings.words("helps");
        this.togethers = settings.words("togethers");
        this.includes = settings.words("includes");
        this.listings = settings.words("listings");
        this.courses = settings.words("courses");
        this.somebody = settings.words("somebody");
        this.nones = settings.words("none");
        this.longers = settings.words("no-longer");
        this.soon = settings.words("soon-after");
        this.nots = settings.words("not");
        this.also = settings.words("also-does");
        this.evers = settings.words("ever");
        this.dues = settings.words("due");
        this.sinceDone = settings.words("after-act");
        this.amounts = settings.words("amount");
        this.each = settings.words("each");
        this.reciprocal = settings.words("reciprocal");
        this.partitives = settings.words("partitives");
        this.wheres = settings.words("where");
        this.whats = settings.words("what");
        this.manners = settings.words("manner");
        this.purposes = settings.words("purpose-conjunctions");
        this.adverbs = settings.words("also");
        this.memorials = settings.words("memorials");
        this.phrasals = settings.words("phrasal-verbs");
        compose(settings, "said-so", saidSo);
        compose(settings, "decided-so", decidedSo);
        this.closings = settings.words("closing");
        this.goneBy = settings.words("gone-by");
        this.cancellations = settings.words("cancellations");
        this.more = settings.words("more");
        this.contrasts = settings.words("contrast");
        this.conditions = settings.words("condition");
        this.untils = settings.words("until");
        this.rests = settings.words("rest");
        this.pieces = settings.words("pieces");
        this.sinces = settings.words("since");
        this.peaks = settings.words("peaks");
        this.rounds = settings.words("rounds");
        this.moves = settings.words("moves");
        this.moveTo = settings.words("move-to");
        this.heldAnew = settings.words("held-anew");
        this.afters = settings.words("after");
        this.whens = settings.words("whens");
        this.participlePrefixes = List.copyOf(settings.list("participle-prefixes"));
        this.beforehands = settings.words("before");
        this.nounsOwn = settings.words("of-noun");
        this.formerly = settings.words("before-news");
        this.coming = settings.words("coming");
        settings.list("deadline").forEach(w -> deadlines.add(w, ""));
        this.duties = settings.words("duties");
        this.nominatives = settings.words("nominatives");
        settings.list("same-acts").forEach(w -> sameActs.add(w, w));
        inTurn = settings.words("in-turn");
        inTurnJoined = settings.words("in-turn-joined");
        this.unreal = settings.words("unreal");
        this.goingOn = settings.words("going-on");
        this.happens = settings.words("happen");
        this.matters = settings.words("matters");
        this.stateMatters = settings.words("state-matters");
        this.directions = settings.words("directions");
        this.lasts = settings.words("lasting");
        this.lastsNow = settings.words("lasting-now");
        this.endsNow = settings.words("ending-now");
        this.series = settings.words("series");
        this.decrees = settings.words("decrees");
        this.soThat = settings.words("so-that");
        this.precedes = settings.words("precede");
    }

    /**
     * Enters the phrases of a key, and those that its nouns and verbs make: each noun before each of {@code KEY-passives},
     * "the [announcement was made]", and after each of {@code KEY-actives} with a word that makes it definite, "made this
     * announcement".
     */
    private void compose(Settings settings, String key, Phrases<String> phrases) {
        settings.list(key).forEach(w -> phrases.add(w, ""));
        List<String> actives = settings.list(key + "-actives");
        List<String> passives = settings.list(key + "-passives");
        Set<String> determiners = new LinkedHashSet<>(definites);
        determiners.addAll(demonstratives);
        for (String noun : settings.list(key + "-nouns")) {
            passives.forEach(verb -> phrases.add(noun + " " + verb, ""));
            for (String verb : actives) {
                determiners.forEach(d -> phrases.add(verb + " " + d + " " + noun, ""));
            }
        }
    }

    /** Whether words say that something is done with each of several. */
    public boolean saysEach(List<Token> tokens) {
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
