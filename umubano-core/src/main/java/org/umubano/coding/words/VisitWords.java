package org.umubano.coding.words;

import java.util.Set;
import org.umubano.language.Settings;
import org.umubano.text.Phrases;

/**
 * The words of one language for visits and gatherings: who goes where, who comes, who meets. They are sets of words as
 * {@code language.tsv} has them, empty where the language has no such words. Immutable once loaded.
 */
sealed class VisitWords extends SentenceWords permits LanguageWords {

    /** Words for one's own country, to which a verb of going ends a visit. */
    public final Set<String> homeward;

    /** Prepositions of being on a visit. */
    public final Set<String> away;

    /** Nouns by which towns are named: "the city of Kano". */
    public final Set<String> settlements;

    /** Nouns for a meal to which a guest is asked. */
    public final Set<String> meals;

    /** Words by which an act is told to be the first of its kind: "his first visit since 2011". */
    public final Set<String> firsts;

    /** Verbs that have the form of "pass" beside their own: "biciye mu", through. */
    public final Set<String> passes;

    /** Verbs for going with somebody who leaves. */
    public final Set<String> seeingOff;

    /** Words for countries that stand before their names, "the countries of Togo and Mali". */
    public final Set<String> countryNouns;

    /** Verbs of leaving a place, "from there he goes on to". */
    public final Set<String> leaves;

    /** Adjectives of what is to come behind "to be": "is due". */
    public final Phrases<String> imminent = new Phrases<>();

    /** Nouns by which a mission is opened: "the opening of the embassy". */
    public final Set<String> openings;

    /** Nouns by which one is closed. */
    public final Set<String> closures;

    /** Verbs of not going to a gathering, or leaving it, which is held without one: "pulled out of the summit". */
    public final Set<String> staysAway;

    /** Nouns of somebody's not being there: "in the absence of". */
    public final Set<String> absences;

    /** Nouns of a day on which something is remembered: "the anniversary of the visit". */
    public final Set<String> anniversaries;

    /** Participles of somebody who is on a visit: "visiting". */
    public final Set<String> visiting;

    /** Verbs of welcoming somebody who comes. */
    public final Set<String> welcomes;

    /** Verbs of coming here, with what for or whence behind them. */
    public final Set<String> comes;

    /** Verbs of coming here with "in" behind them: "flew in on Sunday". */
    public final Set<String> fliesIn;

    /** Nouns for a journey to several places. */
    public final Set<String> tours;

    /** Verbs by which a journey goes somewhere: "took him to", "includes". */
    public final Set<String> carries;

    /** Plain words for a gathering, of any size. */
    public final Set<String> gatherings;

    /** Words for gatherings of states, and verbs for bringing together those who take part. */
    final Set<String> assemblies;

    /** Words for a gathering of heads of state alone: "summit". */
    public final Set<String> summits;

    public final Set<String> gathers;

    /** Words for talks in a wider round: "with their delegations". */
    public final Phrases<String> widened = new Phrases<>();

    /** Words for all sides of a report that stand alone before a verb, with how many they are. */
    public final Phrases<Integer> loneGroups = new Phrases<>();

    /** Nouns for people at large, whose going somewhere is no visit. */
    public final Set<String> commoners;

    /** Words for a ceremony, whose act stands behind them, and verbs by which it takes place. */
    public final Set<String> ceremonies;

    public final Set<String> takesPlace;

    /** Verbs of coming home: "abasirikare batashye". */
    public final Set<String> homecoming;

    /** Verbs of holding somebody, and of letting him go: "a trader jailed in China was freed". */
    public final Set<String> holds;

    public final Set<String> setsFree;

    /** What those are whom no state holds. */
    public final Set<String> hostages;

    /** Words for a call in which several see each other: "by video link". */
    public final Set<String> videos;

    VisitWords(String language, Settings settings) {
        super(language, settings);
        this.homeward = settings.words("homeward");
        this.away = settings.words("away");
        this.settlements = settings.words("settlements");
        this.meals = settings.words("meals");
        this.firsts = settings.words("firsts");
        this.passes = settings.words("passes");
        this.seeingOff = settings.words("seeing-off");
        this.countryNouns = settings.words("country-nouns");
        this.leaves = settings.words("leaves");
        settings.list("imminent").forEach(w -> imminent.add(w, w));
        this.openings = settings.words("openings");
        this.closures = settings.words("closures");
        this.staysAway = settings.words("stays-away");
        this.absences = settings.words("absences");
        this.anniversaries = settings.words("anniversaries");
        this.visiting = settings.words("visiting");
        this.welcomes = settings.words("welcome");
        this.tours = settings.words("tours");
        this.carries = settings.words("carries");
        this.gatherings = settings.words("gathering");
        this.assemblies = settings.words("assemblies");
        this.summits = settings.words("summits");
        this.gathers = settings.words("gathers");
        this.commoners = settings.words("commoners");
        this.ceremonies = settings.words("ceremonies");
        this.takesPlace = settings.words("takes-place");
        this.holds = settings.words("holds");
        this.hostages = settings.words("hostages");
        this.setsFree = settings.words("sets-free");
        this.homecoming = settings.words("comes-home");
        this.videos = settings.words("by-video");
        settings.list("widened").forEach(w -> widened.add(w, w));
        settings.list("lone-groups")
                .forEach(w -> loneGroups.add(
                        w.substring(0, w.indexOf('=')), Integer.valueOf(w.substring(w.indexOf('=') + 1))));
        this.comes = settings.words("comes");
        this.fliesIn = settings.words("flies-in");
    }

    /** Whether a noun of the tables begins with a word for a gathering. */
    public boolean isAssembly(String noun) {
        return assemblies.contains(noun.split(" ", 2)[0]);
    }
}
