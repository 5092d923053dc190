package org.umubano.coding.words;

import java.util.List;
import java.util.Set;
import org.umubano.language.Settings;
import org.umubano.text.Phrases;
import org.umubano.text.Token;

/** Words by which what a state does or says at home is told from what it does to another, from the table {@code language}. */
public final class HomeWords {

    /** Verbs that somebody spoken to stands behind: "accused", "asked", "told". */
    public final Set<String> addresses;

    /** "Home", whither somebody is sent or goes; empty where a language has no such word. */
    public final String homeward;

    /** Those to whom one speaks at home: "the opposition", "lawmakers", "a court". */
    public final Set<String> listeners;

    /** What is left of the dead: "the body of". */
    public final Set<String> remains;

    /** Verbs and nouns that end or hinder an act: "moves to stop". */
    public final Set<String> hinders;

    /** Forces in whose ranks somebody serves. */
    public final Set<String> ranks;

    /** Armed men of no group: "unknown gunmen". */
    public final Set<String> gunmen;

    /** What somebody is no longer: "former". */
    public final Set<String> former;

    /** Words for the other side, or for both: "both partners", "neighbours". */
    public final Set<String> counterparts;

    /** "No" before what is needed. */
    public final Set<String> none;

    /** What there may be none of for an act: "no reason for". */
    public final Set<String> needs;

    /** What speaks for no state: "a British newspaper", "an American inquiry". */
    public final Set<String> voices;

    /** Papers of the bodies of states. */
    public final Set<String> resolutions;

    /** Verbs by which leave is given: "gave the go-ahead". */
    public final Set<String> grants;

    /** What a land was to another: "the former French colony". */
    public final Set<String> colonies;

    /** Words of blame, beside which a word for friends praises nobody. */
    final Set<String> blame;

    /** Words that tell that nobody of a government holds somebody: "hostage", "captors", "abducted". */
    public final Set<String> captivity;

    /** Where two lands meet: "near the Kenyan border". */
    public final Set<String> borders;

    /** What talks are looked for in: "in the hope of". */
    public final Set<String> hopes;

    /** What takes effect at home: "a new law". */
    public final Set<String> laws;

    /** What somebody undertakes against another: "attempts to oust". */
    public final Set<String> attempts;

    /** Verbs of blame by which a headline tells who was blamed: "minister accused over". */
    public final Set<String> faulted;

    /** What is done to somebody, who is named before it where nobody is behind it: "two soldiers killed in". */
    public final Set<String> kills;

    /** Prepositions at the end of a phrase that the tables have beside one verb: "troops from" beside "sought". */
    public final Set<String> borrowedEnds;

    /** Words before an infinitive that opens such a phrase: "to send troops". */
    public final Set<String> borrowedOpenings;

    /** Small words between a verb of leaving and what is left: "pulls out of". */
    public final Set<String> leaving;

    /** Places that a state leaves whose troops held them: "withdrew from a Syrian town". */
    public final Set<String> left;

    /** What is done with a resolution that is not yet one, or never will be: "debated", "vetoed". */
    public final Set<String> openResolutions;

    /** What states wage against each other: "war", "invasion". */
    public final Set<String> wars;

    /** Small words before what something passes through: "through the pipeline". */
    public final Set<String> ways;

    /** Words by which somebody who warns threatens: "respond", "consequences". */
    public final Set<String> menaces;

    /** Those who take a loan or a grant at home: "energy firms". */
    public final Set<String> firms;

    /** Pronouns for several: "praised their courage". */
    public final Set<String> theirs;

    /** Verbs of which nobody knows who says so: "it is rumoured that". */
    public final Set<String> rumours;

    /** "It", as the subject of what is said by nobody. */
    public final Set<String> expletive;

    /** "In recent years": of what goes on. */
    public final Phrases<String> allAlong = new Phrases<>();

    /** "Stopped short of": before what is not done. */
    public final Phrases<String> withheld = new Phrases<>();

    /** "Until": before what has not come yet. */
    public final Set<String> notYet;

    /** "Clear", "known": before what is asked. */
    public final Set<String> unknown;

    /** "Where", "whether". */
    public final Set<String> asking;

    /** "Technology", "party": what a gathering is of that is none of states. */
    public final Set<String> trades;

    /** Verbs by which measures end: "lift", "relax". */
    public final Set<String> lifts;

    /** "Invasion", "occupation": nouns for what goes on for long. */
    public final Set<String> standing;

    /** "Way", "route": before "to" and the goal of a journey on which somebody stops elsewhere. */
    public final Set<String> onward;

    /** "As", before what somebody calls a thing. */
    public final Set<String> likened;

    /** Verbs whose object is what is spoken of: "discuss". */
    public final Set<String> discusses;

    /** Bodies that warn of what is to come, and threaten nobody. */
    public final Set<String> forecasters;

    /** "Company", "giant": behind the nationality of a firm. */
    public final Set<String> companies;

    /** What somebody travels for who does so for himself: "holiday", "treatment". */
    public final Set<String> leisure;

    /** Verbs by which somebody comes of himself: "arrive", "trek". */
    public final Set<String> ownWays;

    /** Words that tell that those who come are brought: "evacuated", "flight". */
    public final Set<String> carried;

    /** Where those who speak to each other stand face to face: "at the airport", "at a reception". */
    public final Set<String> together;

    /** Verbs of what has to be done before something is held: "to prepare". */
    public final Set<String> prepares;

    /** What an organisation of states is called whose members meet: "the bloc". */
    public final Set<String> blocs;

    /** What somebody calls what was not: "false", "baseless"; and, denied, what was: "true". */
    public final Set<String> untrue;

    public final Set<String> correct;

    /** What is to be paid back: "loan". */
    public final Set<String> loans;

    /** "Military", before one of the words for help. */
    public final Set<String> martial;

    public final Set<String> helps;

    /** Adverbs between "and" and the next verb of the same subject: "and then". */
    public final Set<String> andThen;

    /** Verbs with a participle of what is not done yet, if ever: "consider sending". */
    public final Set<String> thinks;

    /** "Out", behind some of them: "ruled out". */
    public final String out;

    /** What there is none of before an act that is not to be: "no plans to". */
    public final Set<String> intents;

    /** What officers come for who are not sent as troops: "a study tour". */
    public final Set<String> studies;

    HomeWords(Settings settings) {
        this.thinks = settings.words("thinks");
        this.out = settings.word("ruled-out");
        this.intents = settings.words("intents");
        this.studies = settings.words("studies");
        this.andThen = settings.words("and-then");
        this.loans = settings.words("loans");
        this.martial = settings.words("martial");
        this.helps = settings.words("helps");
        this.untrue = settings.words("untrue");
        this.correct = settings.words("correct");
        this.blocs = settings.words("blocs");
        this.prepares = settings.words("prepares");
        this.together = settings.words("together-at");
        this.ownWays = settings.words("own-ways");
        this.carried = settings.words("carried");
        this.leisure = settings.words("leisure");
        this.companies = settings.words("companies");
        this.discusses = settings.words("discusses");
        this.forecasters = settings.words("forecasters");
        this.likened = settings.words("likened");
        this.onward = settings.words("onward");
        this.standing = settings.words("standing-wars");
        this.lifts = settings.words("measures-end");
        this.trades = settings.words("gathering-trades");
        this.rumours = settings.words("rumours");
        this.expletive = settings.words("expletive");
        settings.list("all-along").forEach(w -> allAlong.add(w, w));
        settings.list("withheld").forEach(w -> withheld.add(w, w));
        this.notYet = settings.words("not-yet");
        this.unknown = settings.words("unknown");
        this.asking = settings.words("asking");
        this.homeward = settings.word("homeward");
        this.addresses = settings.words("addresses");
        this.listeners = settings.words("listeners");
        this.remains = settings.words("remains");
        this.hinders = settings.words("hinders");
        this.ranks = settings.words("ranks");
        this.colonies = settings.words("colonies");
        this.gunmen = settings.words("gunmen");
        this.former = settings.words("former");
        this.counterparts = settings.words("counterparts");
        this.none = settings.words("none");
        this.needs = settings.words("needs");
        this.voices = settings.words("voices-of-home");
        this.resolutions = settings.words("resolutions");
        this.grants = settings.words("grants");
        this.firms = settings.words("firms");
        this.theirs = settings.words("theirs");
        this.wars = settings.words("wars");
        this.ways = settings.words("ways");
        this.menaces = settings.words("menaces");
        this.blame = settings.words("blame");
        this.kills = settings.words("kills");
        this.borrowedEnds = settings.words("borrowed-ends");
        this.borrowedOpenings = settings.words("borrowed-openings");
        this.leaving = settings.words("leaving-words");
        this.left = settings.words("left-places");
        this.openResolutions = settings.words("open-resolutions");
        this.captivity = settings.words("captivity");
        this.borders = settings.words("borders");
        this.hopes = settings.words("hopes");
        this.laws = settings.words("laws");
        this.attempts = settings.words("attempts");
        this.faulted = settings.words("faulted");
    }

    /** Whether a noun of the tables begins with "home": "home", "home ambassador". */
    public boolean isHomeward(String noun) {
        return !homeward.isEmpty() && noun.startsWith(homeward);
    }

    /** "Neglect by its allies led to a massacre": words of blame, beside which a word for friends praises nobody. */
    public boolean isBlaming(List<Token> tokens) {
        for (Token token : tokens) {
            if (blame.contains(token.norm())) {
                return true;
            }
        }
        return false;
    }
}
