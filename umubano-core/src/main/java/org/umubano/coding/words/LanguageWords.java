package org.umubano.coding.words;

import java.util.Set;
import org.umubano.coding.sentence.Diminutives;
import org.umubano.language.Settings;
import org.umubano.text.Phrases;

/**
 * The words of one language for what events are made of, beside those that carry any sentence and those of visits: who
 * acts and what is said. They are sets of words as {@code language.tsv} has them, by what they do in a sentence, empty where the
 * language has no such words. Immutable once loaded.
 */
sealed class LanguageWords extends VisitWords permits FlaggedTriggers {

    // Words for who acts, and for acts

    /** Words for nameless people who speak for a government: "a senior official in Accra". */
    public final Set<String> officials;

    /** Places of the class of small things, and the genitives of that class that look like another word: {@link Diminutives}. */
    public final Set<String> smallPlaces;

    public final Set<String> smallGenitives;

    /** Nouns for what an army is made of: verbs that tell of them tell of an army too. */
    public final Set<String> troops;

    /** Nouns for a blow that an army deals: "strike", "shelling". */
    public final Set<String> strikes;

    /** Verbs of fighting that two may do with words too: "clash". */
    public final Set<String> clashes;

    /** Verbs by which those who come to harm need no object: "perish". */
    public final Set<String> dying;

    /** What a force fights with, or those who fight: "jets", "MiG", "militiamen". */
    public final Set<String> arms;

    /** What kills soldiers of whom none is told that they fought: "a roadside bomb", "an ambush". */
    public final Set<String> traps;

    /** Nouns for who is sent by the person in the genitive after them: "intumwa ya Perezida". */
    public final Set<String> envoys;

    /** Nouns for who only belongs to the household of the person in the genitive after them: "umuhungu wa Perezida". */
    public final Set<String> households;

    /** Verbs for what a third does while two sign: "bahagarikiwe na X", with X standing by. */
    public final Set<String> presides;

    /** Verbs by which somebody acts for a state: "was represented by". */
    public final Set<String> represents;

    /** Nouns for several states that are not named: "three African nations". */
    public final Set<String> countries;

    /** Who is not the one whom the possessive before names: "his predecessors". */
    public final Set<String> relations;

    /** Verbs with somebody as their object: before "to" he is their subject in a headline, "minister urged to resign". */
    public final Set<String> takesObject;

    /** Nouns behind the noun of an act that make of it what is only meant or feared: "pull-out plan". */
    public final Set<String> meantOnly;

    /** Verbs of shooting that tell too how somebody loses his office. */
    public final Set<String> dismisses;

    /** Prepositions of what two quarrel about. */
    public final Set<String> contested;

    /** Words that doubt what is to come: "unlikely". */
    public final Set<String> doubted;

    /** What is tied to a state by a hyphen and is not the state: "US-led". */
    public final Set<String> led;

    /** Nouns for people who stand for no state: "a Danish man". */
    public final Set<String> privatePeople;

    /** How a blow leaves those whom it hit: "left ten soldiers dead". */
    public final Set<String> deadly;

    /** Verbs of which the subject is freed, "walked free"; words that open a noun, and among them the one for one of several. */
    public final Set<String> getsFree;

    public final Set<String> articles;
    public final Set<String> oneOf;

    /** Nouns for what somebody did, by which it is spoken of afterwards: "the decision", "the step". */
    public final Set<String> deeds;

    /** Nouns for what states have between them, which praise only beside an evaluation. */
    public final Set<String> plainNouns;

    /** Words that look like nouns without their augment, and are none: "kuri uyu wa Mbere", on this Monday. */
    final Set<String> noNouns;

    /** Words for kings, and the states whose kings are history. */
    public final Set<String> kings;

    public final Set<String> oldKingdoms;

    /** Words that open what is so in spite of what is said: "although". */
    public final Set<String> although;

    /** Words for both states, or the other one, in what an envoy says of them where he is posted. */
    public final Phrases<String> bothStates = new Phrases<>();

    /** Words before a place that stand behind "of": "cyo muri". */
    public final Set<String> ofPlaces;

    /** Words for what police at home deal with: smuggling, theft, drugs. */
    public final Set<String> pettyCrimes;

    /** Words before what ought to be: "ni ngombwa ko", it is needed that, "igikwiye ni uko", what ought to be is that. */
    public final Phrases<String> oughts = new Phrases<>();

    /** Words before what may be or be said by nobody: "birashoboka ko", it is possible that. */
    public final Phrases<String> maybes = new Phrases<>();

    /** Words by which somebody says nothing: "ntacyo yabivuzeho". */
    public final Phrases<String> nothings = new Phrases<>();

    /** Nouns for what something is for: "the purpose". */
    public final Set<String> aims;

    // Words of saying and judging

    /** Nouns for who serves a state without a known office: "a senior official at the ministry". */
    public final Set<String> functionaries;

    /** Verbs of saying that tell nothing else of how it is said. */
    public final Set<String> plainSayings;

    /** Verbs by which somebody says what he takes something for: "described the programme as". */
    public final Set<String> callings;

    /** Verbs of saying that set the speaker against another. */
    public final Set<String> contends;

    /** What speaks for somebody to the press: "the press service [of the president]". */
    public final Phrases<String> desks = new Phrases<>();

    /** Verbs by which something makes somebody do what an infinitive tells: "prompted Chad to close". */
    public final Set<String> compels;

    /** Verbs of speaking to somebody from afar: "telephoned him to thank him". */
    public final Set<String> reaches;

    /** Verbs for writing to somebody, or turning to him: who does it says what the next verb tells, "wrote to the UN, accusing". */
    public final Set<String> writes;

    /** Words for a call of several at once: "a video call with the presidents of X and Y". */
    public final Phrases<String> jointCalls = new Phrases<>();

    /** What shows behind somebody who is called that it is by telephone: "called him on the phone", "on the same subject". */
    public final Phrases<String> ringsOn = new Phrases<>();

    /** Verbs with a noun for what is made known: "made the announcement". */
    public final Set<String> makes;

    /** Such nouns. */
    public final Set<String> announcements;

    /** Verbs of ending with a day behind them: "closes on Tuesday". */
    public final Set<String> closes;

    /** Words before what made somebody act: "summoned him over [the expulsion]". */
    public final Set<String> causes;

    /** Verbs by which a paper is made public: "a statement released by". */
    public final Set<String> putsOut;

    /** Words before the one of whom an outlet has what it reports: "citing the ministry". */
    public final Set<String> citing;

    /** Verbs by which somebody makes known what he will do: promise, pledge. */
    public final Set<String> promises;

    /** Words for small numbers. */
    public final Set<String> numbers;

    /** Verbs by which somebody says himself what he will do: to promise, to offer. */
    public final Set<String> undertakings;

    /** Nouns for a paper by which somebody speaks: "a resolution that calls on". */
    public final Set<String> papers;

    /** Nouns for what is only said: "rejected reports that". */
    public final Set<String> hearsay;

    /** Nouns for a border between two, behind which "and" names the other one. */
    public final Set<String> borderNouns;

    /** Bodies that are of the state of whoever speaks to them, where no other is told: "parliament". */
    public final Set<String> ownBodies;

    /** What a report is called that is not true: "lies". */
    public final Set<String> falsehoods;

    /** Verbs by which a statement only passes through other hands: "a statement shared by". */
    public final Set<String> passing;

    /** Words that say how good something is. */
    public final Set<String> evaluations;

    /** Words for news agencies, behind which the state stands whose they are. */
    public final Set<String> agencies;

    /** Words that tell of a trial. */
    public final Set<String> trials;

    /** Nouns for what one brings before a court: "a case in which". */
    public final Set<String> cases;

    /** Words for what a state asks another to do: "at the request of", "on a warrant of". */
    public final Set<String> requests;

    /** Words for people who are handed over. */
    public final Set<String> captives;

    /** Adjectives over a "that", whose clause tells what should be: "it is essential that". */
    public final Set<String> wished;

    /**
     * Takes over the words of a language.
     *
     * @param language its code, the name of the folder of its tables
     * @param settings what stands in its table
     */
    LanguageWords(String language, Settings settings) {
        super(language, settings);
        this.officials = settings.words("officials");
        this.smallPlaces = settings.words("small-places");
        this.smallGenitives = settings.words("small-genitives");
        this.troops = settings.words("troops");
        this.strikes = settings.words("strikes");
        this.clashes = settings.words("clashes");
        this.dying = settings.words("dying");
        this.arms = settings.words("arms");
        this.traps = settings.words("traps");
        this.envoys = settings.words("envoys");
        this.households = settings.words("households");
        this.presides = settings.words("preside");
        this.represents = settings.words("represents");
        this.countries = settings.words("countries");
        this.relations = settings.words("relations");
        this.takesObject = settings.words("takes-object");
        this.meantOnly = settings.words("meant-only");
        this.dismisses = settings.words("dismisses");
        this.contested = settings.words("contested");
        this.doubted = settings.words("doubted");
        this.led = settings.words("led");
        this.privatePeople = settings.words("private-people");
        this.deadly = settings.words("deadly");
        this.getsFree = settings.words("gets-free");
        this.articles = settings.words("articles");
        this.oneOf = settings.words("one-of");
        this.deeds = settings.words("deed");
        this.plainNouns = settings.words("plain-nouns");
        this.noNouns = settings.words("no-nouns");
        settings.list("desks").forEach(w -> desks.add(w, w));
        this.compels = settings.words("compels");
        this.reaches = settings.words("reaches");
        this.writes = settings.words("writes");
        settings.list("joint-calls").forEach(w -> jointCalls.add(w, w));
        settings.list("rings-on").forEach(w -> ringsOn.add(w, w));
        this.makes = settings.words("makes-known");
        this.announcements = settings.words("announcements");
        this.closes = settings.words("closes");
        this.causes = settings.words("causes");
        this.putsOut = settings.words("puts-out");
        this.citing = settings.words("citing");
        this.kings = settings.words("kings");
        this.oldKingdoms = settings.words("old-kingdoms");
        this.although = settings.words("although");
        settings.list("both-states").forEach(w -> bothStates.add(w, w));
        this.ofPlaces = settings.words("of-places");
        this.pettyCrimes = settings.words("petty-crimes");
        settings.list("oughts").forEach(w -> oughts.add(w, w));
        settings.list("maybes").forEach(w -> maybes.add(w, w));
        settings.list("nothing").forEach(w -> nothings.add(w, w));
        this.aims = settings.words("aims");
        this.plainSayings = settings.words("plain-sayings");
        this.functionaries = settings.words("functionaries");
        this.callings = settings.words("callings");
        this.contends = settings.words("contend");
        this.promises = settings.words("promise");
        this.numbers = settings.words("number");
        this.undertakings = settings.words("undertaking");
        this.papers = settings.words("papers");
        this.hearsay = settings.words("hearsay");
        this.borderNouns = settings.words("border-nouns");
        this.ownBodies = settings.words("own-bodies");
        this.falsehoods = settings.words("falsehoods");
        this.passing = settings.words("passing-on");
        this.evaluations = settings.words("evaluations");
        this.agencies = settings.words("agencies");
        this.trials = settings.words("trials");
        this.cases = settings.words("cases");
        this.requests = settings.words("requests");
        this.captives = settings.words("captives");
        this.wished = settings.words("wished");
    }
}
