package org.umubano.event;

import java.util.Set;
import org.umubano.language.Settings;
import org.umubano.text.Phrases;

/**
 * The words of one language for what events are made of, beside those that carry any sentence: who acts, where people meet
 * and what they say. They are sets of words as {@code language.tsv} has them, by what they do in a sentence, empty where the
 * language has no such words. Immutable once loaded.
 */
sealed class LanguageWords extends SentenceWords permits FlaggedTriggers {

    // Words for who acts, and for acts

    /** Words for nameless people who speak for a government: "a senior official in Accra". */
    final Set<String> officials;

    /** Places of the class of small things, and the genitives of that class that look like another word: {@link Diminutives}. */
    final Set<String> smallPlaces;

    final Set<String> smallGenitives;

    /** Nouns for what an army is made of: verbs that tell of them tell of an army too. */
    final Set<String> troops;

    /** Nouns for a blow that an army deals: "strike", "shelling". */
    final Set<String> strikes;

    /** Verbs of fighting that two may do with words too: "clash". */
    final Set<String> clashes;

    /** Verbs by which those who come to harm need no object: "perish". */
    final Set<String> dying;

    /** What a force fights with, or those who fight: "jets", "MiG", "militiamen". */
    final Set<String> arms;

    /** What kills soldiers of whom none is told that they fought: "a roadside bomb", "an ambush". */
    final Set<String> traps;

    /** Nouns for who is sent by the person in the genitive after them: "intumwa ya Perezida". */
    final Set<String> envoys;

    /** Nouns for who only belongs to the household of the person in the genitive after them: "umuhungu wa Perezida". */
    final Set<String> households;

    /** Verbs for what a third does while two sign: "bahagarikiwe na X", with X standing by. */
    final Set<String> presides;

    /** Verbs by which somebody acts for a state: "was represented by". */
    final Set<String> represents;

    /** Words for one's own country, to which a verb of going ends a visit. */
    final Set<String> homeward;

    /** Nouns for several states that are not named: "three African nations". */
    final Set<String> countries;

    /** Who is not the one whom the possessive before names: "his predecessors". */
    final Set<String> relations;

    /** Verbs with somebody as their object: before "to" he is their subject in a headline, "minister urged to resign". */
    final Set<String> takesObject;

    /** Nouns behind the noun of an act that make of it what is only meant or feared: "pull-out plan". */
    final Set<String> meantOnly;

    /** Verbs of shooting that tell too how somebody loses his office. */
    final Set<String> dismisses;

    /** Prepositions of what two quarrel about. */
    final Set<String> contested;

    /** Words that doubt what is to come: "unlikely". */
    final Set<String> doubted;

    /** What is tied to a state by a hyphen and is not the state: "US-led". */
    final Set<String> led;

    /** Nouns for people who stand for no state: "a Danish man". */
    final Set<String> privatePeople;

    /** How a blow leaves those whom it hit: "left ten soldiers dead". */
    final Set<String> deadly;

    /** Verbs of which the subject is freed, "walked free"; words that open a noun, and among them the one for one of several. */
    final Set<String> getsFree;

    final Set<String> articles;
    final Set<String> oneOf;

    /** Nouns for what somebody did, by which it is spoken of afterwards: "the decision", "the step". */
    final Set<String> deeds;

    /** Nouns for what states have between them, which praise only beside an evaluation. */
    final Set<String> plainNouns;

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

    /** Adjectives of what is to come behind "to be": "is due". */
    final Phrases<String> imminent = new Phrases<>();

    /** Nouns by which a mission is opened: "the opening of the embassy". */
    final Set<String> openings;

    /** Nouns by which one is closed. */
    final Set<String> closures;

    /** Verbs of not going to a gathering, or leaving it, which is held without one: "pulled out of the summit". */
    final Set<String> staysAway;

    /** Nouns of somebody's not being there: "in the absence of". */
    final Set<String> absences;

    /** Nouns of a day on which something is remembered: "the anniversary of the visit". */
    final Set<String> anniversaries;

    /** Participles of somebody who is on a visit: "visiting". */
    final Set<String> visiting;

    /** Verbs of welcoming somebody who comes. */
    final Set<String> welcomes;

    /** Verbs of coming here, with what for or whence behind them. */
    final Set<String> comes;

    /** Verbs of coming here with "in" behind them: "flew in on Sunday". */
    final Set<String> fliesIn;

    /** Nouns for a journey to several places. */
    final Set<String> tours;

    /** Verbs by which a journey goes somewhere: "took him to", "includes". */
    final Set<String> carries;

    /** Plain words for a gathering, of any size. */
    final Set<String> gatherings;

    /** Words for gatherings of states, and verbs for bringing together those who take part. */
    final Set<String> assemblies;
    /** Words for a gathering of heads of state alone: "summit". */
    final Set<String> summits;

    final Set<String> gathers;

    /** Words for talks in a wider round: "with their delegations". */
    final Phrases<String> widened = new Phrases<>();

    /** Words for all sides of a report that stand alone before a verb, with how many they are. */
    final Phrases<Integer> loneGroups = new Phrases<>();

    /** Nouns for people at large, whose going somewhere is no visit. */
    final Set<String> commoners;

    /** Verbs that tell that talks go on, without naming them: "bizasubukurwa". */
    final Set<String> resumesTalks;

    /** Verbs that tell the end of what lasts, and govern nothing: "izarangira". */
    final Set<String> runsOut;

    /** Words for a ceremony, whose act stands behind them, and verbs by which it takes place. */
    final Set<String> ceremonies;

    final Set<String> takesPlace;

    /** Words for kings, and the states whose kings are history. */
    final Set<String> kings;

    final Set<String> oldKingdoms;

    /** Words that open what is so in spite of what is said: "although". */
    final Set<String> although;

    /** Words for both states, or the other one, in what an envoy says of them where he is posted. */
    final Phrases<String> bothStates = new Phrases<>();

    /** Verbs of coming home: "abasirikare batashye". */
    final Set<String> homecoming;

    /** Words by which somebody says nothing: "ntacyo yabivuzeho". */
    final Phrases<String> nothings = new Phrases<>();

    /** Words for a call in which several see each other: "by video link". */
    final Set<String> videos;

    /** Nouns for what something is for: "the purpose". */
    final Set<String> aims;

    // Words of saying and judging

    /** Nouns for who serves a state without a known office: "a senior official at the ministry". */
    final Set<String> functionaries;

    /** Verbs of saying that tell nothing else of how it is said. */
    final Set<String> plainSayings;

    /** Verbs by which somebody says what he takes something for: "described the programme as". */
    final Set<String> callings;

    /** Verbs of saying that set the speaker against another. */
    final Set<String> contends;

    /** What speaks for somebody to the press: "the press service [of the president]". */
    final Phrases<String> desks = new Phrases<>();

    /** Verbs of speaking to somebody from afar: "telephoned him to thank him". */
    final Set<String> reaches;

    /** Words for a call of several at once: "a video call with the presidents of X and Y". */
    final Phrases<String> jointCalls = new Phrases<>();

    /** What shows behind somebody who is called that it is by telephone: "called him on the phone", "on the same subject". */
    final Phrases<String> ringsOn = new Phrases<>();

    /** Verbs with a noun for what is made known: "made the announcement". */
    final Set<String> makes;

    /** Such nouns. */
    final Set<String> announcements;

    /** Verbs of ending with a day behind them: "closes on Tuesday". */
    final Set<String> closes;

    /** Words before what made somebody act: "summoned him over [the expulsion]". */
    final Set<String> causes;

    /** Verbs by which a paper is made public: "a statement released by". */
    final Set<String> putsOut;

    /** Words before the one of whom an outlet has what it reports: "citing the ministry". */
    final Set<String> citing;

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

    /** Words that say how good something is. */
    final Set<String> evaluations;

    /** Words that tell of a trial. */
    final Set<String> trials;

    /** Nouns for what one brings before a court: "a case in which". */
    final Set<String> cases;

    /** Words for what a state asks another to do: "at the request of", "on a warrant of". */
    final Set<String> requests;

    /** Words for people who are handed over. */
    final Set<String> captives;

    /** Adjectives over a "that", whose clause tells what should be: "it is essential that". */
    final Set<String> wished;

    /**
     * Takes over the words of a language.
     *
     * @param language its code, the name of the folder of its tables
     * @param settings what stands in its table
     */
    LanguageWords(String language, Settings settings) {
        super(language, settings);
        this.officials = Set.copyOf(settings.list("officials"));
        this.smallPlaces = Set.copyOf(settings.list("small-places"));
        this.smallGenitives = Set.copyOf(settings.list("small-genitives"));
        this.troops = Set.copyOf(settings.list("troops"));
        this.strikes = Set.copyOf(settings.list("strikes"));
        this.clashes = Set.copyOf(settings.list("clashes"));
        this.dying = Set.copyOf(settings.list("dying"));
        this.arms = Set.copyOf(settings.list("arms"));
        this.traps = Set.copyOf(settings.list("traps"));
        this.envoys = Set.copyOf(settings.list("envoys"));
        this.households = Set.copyOf(settings.list("households"));
        this.presides = Set.copyOf(settings.list("preside"));
        this.represents = Set.copyOf(settings.list("represents"));
        this.homeward = Set.copyOf(settings.list("homeward"));
        this.countries = Set.copyOf(settings.list("countries"));
        this.relations = Set.copyOf(settings.list("relations"));
        this.takesObject = Set.copyOf(settings.list("takes-object"));
        this.meantOnly = Set.copyOf(settings.list("meant-only"));
        this.dismisses = Set.copyOf(settings.list("dismisses"));
        this.contested = Set.copyOf(settings.list("contested"));
        this.doubted = Set.copyOf(settings.list("doubted"));
        this.led = Set.copyOf(settings.list("led"));
        this.privatePeople = Set.copyOf(settings.list("private-people"));
        this.deadly = Set.copyOf(settings.list("deadly"));
        this.getsFree = Set.copyOf(settings.list("gets-free"));
        this.articles = Set.copyOf(settings.list("articles"));
        this.oneOf = Set.copyOf(settings.list("one-of"));
        this.deeds = Set.copyOf(settings.list("deed"));
        this.plainNouns = Set.copyOf(settings.list("plain-nouns"));
        this.away = Set.copyOf(settings.list("away"));
        this.settlements = Set.copyOf(settings.list("settlements"));
        this.meals = Set.copyOf(settings.list("meals"));
        this.firsts = Set.copyOf(settings.list("firsts"));
        this.passes = Set.copyOf(settings.list("passes"));
        this.seeingOff = Set.copyOf(settings.list("seeing-off"));
        this.noNouns = Set.copyOf(settings.list("no-nouns"));
        this.countryNouns = Set.copyOf(settings.list("country-nouns"));
        this.leaves = Set.copyOf(settings.list("leaves"));
        settings.list("desks").forEach(w -> desks.add(w, w));
        this.reaches = Set.copyOf(settings.list("reaches"));
        settings.list("joint-calls").forEach(w -> jointCalls.add(w, w));
        settings.list("rings-on").forEach(w -> ringsOn.add(w, w));
        this.makes = Set.copyOf(settings.list("makes-known"));
        this.announcements = Set.copyOf(settings.list("announcements"));
        this.closes = Set.copyOf(settings.list("closes"));
        this.causes = Set.copyOf(settings.list("causes"));
        this.putsOut = Set.copyOf(settings.list("puts-out"));
        this.citing = Set.copyOf(settings.list("citing"));
        settings.list("imminent").forEach(w -> imminent.add(w, w));
        this.openings = Set.copyOf(settings.list("openings"));
        this.closures = Set.copyOf(settings.list("closures"));
        this.staysAway = Set.copyOf(settings.list("stays-away"));
        this.absences = Set.copyOf(settings.list("absences"));
        this.anniversaries = Set.copyOf(settings.list("anniversaries"));
        this.visiting = Set.copyOf(settings.list("visiting"));
        this.welcomes = Set.copyOf(settings.list("welcome"));
        this.tours = Set.copyOf(settings.list("tours"));
        this.carries = Set.copyOf(settings.list("carries"));
        this.gatherings = Set.copyOf(settings.list("gathering"));
        this.assemblies = Set.copyOf(settings.list("assemblies"));
        this.summits = Set.copyOf(settings.list("summits"));
        this.gathers = Set.copyOf(settings.list("gathers"));
        this.commoners = Set.copyOf(settings.list("commoners"));
        this.resumesTalks = Set.copyOf(settings.list("resumes-talks"));
        this.runsOut = Set.copyOf(settings.list("runs-out"));
        this.ceremonies = Set.copyOf(settings.list("ceremonies"));
        this.takesPlace = Set.copyOf(settings.list("takes-place"));
        this.kings = Set.copyOf(settings.list("kings"));
        this.oldKingdoms = Set.copyOf(settings.list("old-kingdoms"));
        this.although = Set.copyOf(settings.list("although"));
        settings.list("both-states").forEach(w -> bothStates.add(w, w));
        this.homecoming = Set.copyOf(settings.list("comes-home"));
        settings.list("nothing").forEach(w -> nothings.add(w, w));
        this.videos = Set.copyOf(settings.list("by-video"));
        settings.list("widened").forEach(w -> widened.add(w, w));
        settings.list("lone-groups")
                .forEach(w -> loneGroups.add(
                        w.substring(0, w.indexOf('=')), Integer.valueOf(w.substring(w.indexOf('=') + 1))));
        this.aims = Set.copyOf(settings.list("aims"));
        this.plainSayings = Set.copyOf(settings.list("plain-sayings"));
        this.functionaries = Set.copyOf(settings.list("functionaries"));
        this.comes = Set.copyOf(settings.list("comes"));
        this.fliesIn = Set.copyOf(settings.list("flies-in"));
        this.callings = Set.copyOf(settings.list("callings"));
        this.contends = Set.copyOf(settings.list("contend"));
        this.promises = Set.copyOf(settings.list("promise"));
        this.numbers = Set.copyOf(settings.list("number"));
        this.undertakings = Set.copyOf(settings.list("undertaking"));
        this.papers = Set.copyOf(settings.list("papers"));
        this.hearsay = Set.copyOf(settings.list("hearsay"));
        this.passing = Set.copyOf(settings.list("passing-on"));
        this.evaluations = Set.copyOf(settings.list("evaluations"));
        this.trials = Set.copyOf(settings.list("trials"));
        this.cases = Set.copyOf(settings.list("cases"));
        this.requests = Set.copyOf(settings.list("requests"));
        this.captives = Set.copyOf(settings.list("captives"));
        this.wished = Set.copyOf(settings.list("wished"));
    }
}
