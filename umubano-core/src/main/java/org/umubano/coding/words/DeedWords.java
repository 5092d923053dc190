package org.umubano.coding.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.language.Settings;
import org.umubano.text.Token;

/** Words for deeds that are told by a verb with what stands around it rather than beside it, from the table {@code language}. */
public final class DeedWords {

    /** Courts and those who sit in them. */
    public final Set<String> courts;

    /** Verbs by which a court orders or allows: "emeza", "tegeka". */
    public final Set<String> orders;

    /** Verbs by which a state makes envoys leave. */
    public final Set<String> orderingAway;

    /** Verbs by which it forbids: "anga". */
    public final Set<String> refusals;

    /** Verbs by which somebody is sent to another state. */
    public final Set<String> sendings;

    /** Words for a court's no to an appeal: "utwatsi". */
    public final Set<String> dismissals;

    /** Goods and what carries them: "ibinyampeke", "amakamyo". */
    public final Set<String> freight;

    private final String classFourteen;
    private final String classEleven;

    /** Nouns of those who mediate: "umuhuza". */
    public final Set<String> mediators;

    /** Those whom an official has under him: "abakozi". */
    public final Set<String> staff;

    /** Verbs of passing: "ca", "nyura". */
    public final Set<String> passages;

    /** Words that let something pass again: "ongera", "emerera". */
    public final Set<String> reopenings;

    /** How forms of auxiliaries end that say that something begins or is done again. */
    public final Set<String> beginnings;

    /** Verbs by which a body keeps a member out: "hagarika". */
    public final Set<String> suspensions;

    /** Words for a body of states: "umuryango". */
    public final Set<String> bodyNouns;

    /** Verbs by which somebody is put out of a country. */
    public final Set<String> expels;

    /** Verbs of giving. */
    public final Set<String> gifts;

    /** Verbs of paying. */
    public final Set<String> payments;

    /** Words for a part of a sum: "igice". */
    public final Set<String> instalments;

    /** Words that count: "ibihumbi", "izindi". */
    public final Set<String> numbers;

    /** Verbs by which a way is opened to somebody. */
    public final Set<String> lettings;

    /** Nouns for borders, as triggers have them. */
    public final Set<String> borders;

    /** Verbs of calling somebody in. */
    public final Set<String> summons;

    /** Verbs of leaving. */
    public final Set<String> leavings;

    /** Verbs by which a journey leads somewhere. */
    public final Set<String> leadings;

    /** Verbs of passing through, of a traveller. */
    public final Set<String> passings;

    /** Verbs of going back. */
    public final Set<String> returns;

    /** Words for sanctions. */
    public final Set<String> embargoes;

    /** Verbs by which they are lifted. */
    public final Set<String> lifts;

    /** Verbs by which they are imposed. */
    public final Set<String> imposings;

    /** Possessives that agree with whose a thing is, and what is owned: "zayo", "zarwo". */
    public final Set<String> nounOwners;

    /** How names of states of a class begin, and how possessives of it end: "rw rwo"; those of all others last. */
    private final List<StateOwner> stateOwners;

    /** Verbs of going on from one stop of a journey to the next. */
    public final Set<String> goesOn;

    /** Verbs of forbidding and stopping. */
    public final Set<String> bans;

    /** Verbs of buying, selling and bringing in. */
    public final Set<String> trades;

    /** Nouns of the same. */
    public final Set<String> trading;

    /** "How", "so that", before what is only wished for. */
    public final Set<String> hows;

    /** "Is", before who somebody is. */
    public final Set<String> identities;

    /** Words for exercises of armies. */
    public final Set<String> drills;

    /** Words for those who are in an army, or its own. */
    public final Set<String> armies;

    /** Verbs that tell of them. */
    public final Set<String> drilling;

    /** "Back", of those who turn round on the way. */
    public final Set<String> backwards;

    /** How verbs of the first person open: "turashimira". */
    public final Set<String> ownOpenings;

    /** How relatives open that stand for people: "abahakana", those who deny. */
    public final Set<String> peopleOpenings;

    /** All verbs of these. */
    public final Set<String> verbs = new HashSet<>();

    /** All nouns of these that open a rule. */
    public final Set<String> nouns = new HashSet<>();

    DeedWords(Settings settings) {
        this.courts = settings.words("courts");
        this.orders = settings.words("court-orders");
        this.orderingAway = settings.words("ordering-away");
        this.refusals = settings.words("court-refusals");
        this.sendings = settings.words("sendings");
        this.dismissals = settings.words("court-dismissals");
        this.freight = settings.words("freight");
        this.classFourteen = settings.word("states-in-14");
        this.classEleven = settings.word("states-in-11");
        this.mediators = settings.words("mediators");
        this.staff = settings.words("staff");
        this.passages = settings.words("passages");
        this.reopenings = settings.words("reopenings");
        this.beginnings = settings.words("beginning-endings");
        this.suspensions = settings.words("suspensions");
        this.bodyNouns = settings.words("body-nouns");
        this.expels = settings.words("expels");
        this.gifts = settings.words("gifts");
        this.payments = settings.words("payments");
        this.instalments = settings.words("instalments");
        this.numbers = settings.words("numbers");
        this.lettings = settings.words("lettings");
        this.borders = settings.words("borders");
        this.summons = settings.words("summons");
        this.leavings = settings.words("leavings");
        this.leadings = settings.words("leadings");
        this.passings = settings.words("passings");
        this.returns = settings.words("returns");
        this.embargoes = settings.words("embargoes");
        this.lifts = settings.words("lifts");
        this.imposings = settings.words("imposings");
        this.nounOwners = settings.words("noun-owners");
        this.stateOwners =
                settings.list("state-owners").stream().map(StateOwner::of).toList();
        this.goesOn = settings.words("goes-on");
        this.bans = settings.words("bans");
        this.trades = settings.words("trades");
        this.trading = settings.words("trading");
        this.hows = settings.words("hows");
        this.identities = settings.words("identities");
        this.drills = settings.words("drills");
        this.armies = settings.words("army-words");
        this.drilling = settings.words("drilling");
        this.backwards = settings.words("backwards");
        this.ownOpenings = settings.words("own-openings");
        this.peopleOpenings = settings.words("people-openings");
        for (Set<String> some : List.of(
                sendings,
                passages,
                suspensions,
                gifts,
                payments,
                lettings,
                summons,
                expels,
                leavings,
                leadings,
                passings)) {
            verbs.addAll(some);
        }
        for (Set<String> some : List.of(returns, lifts, imposings, bans, drilling)) {
            verbs.addAll(some);
        }
        verbs.addAll(settings.words("cancellations"));
        for (Set<String> some : List.of(courts, freight, drills, embargoes)) {
            nouns.addAll(some);
        }
    }

    /** The first of the tokens from one (included) to another (excluded) that is one of some words; -1 for none. */
    public static int first(List<Token> tokens, Set<String> words, int from, int to) {
        for (int t = from; t < Math.min(tokens.size(), to); t++) {
            if (words.contains(tokens.get(t).norm())) {
                return t;
            }
        }
        return -1;
    }

    /** Whether a form opens with one of some beginnings. */
    public static boolean opens(String form, Set<String> openings) {
        for (String opening : openings) {
            if (form.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    /** The main verb of a group: of "ongera guca", "guca". */
    public static String lastOf(String lemma) {
        return lemma.substring(lemma.lastIndexOf(' ') + 1);
    }

    /** The auxiliary that opens a group, or its one verb: of "ongera guca", "ongera". */
    public static String firstOf(String lemma) {
        int space = lemma.indexOf(' ');
        return space < 0 ? lemma : lemma.substring(0, space);
    }

    /** The noun class that the name of a state tells by its form, "Bufaransa", "Urwanda"; 0 where it tells none. */
    public int classOfState(String name) {
        if (classEleven.isEmpty()) {
            return 0;
        }
        return name.endsWith(classEleven)
                ? ELEVEN
                : name.startsWith(classFourteen) || name.startsWith("u" + classFourteen) ? FOURTEEN : 0;
    }

    private static final int ELEVEN = 11;
    private static final int FOURTEEN = 14;

    /** Whether a possessive is of the class of a state's name: "u Rwanda" has "zarwo", "u Burundi" "zabwo", most others "zayo". */
    public boolean isOwner(String possessive, String state) {
        for (StateOwner owner : stateOwners) {
            if (state.startsWith(owner.begins)) {
                return possessive.endsWith(owner.ends);
            }
        }
        return false;
    }

    private record StateOwner(String begins, String ends) {
        static StateOwner of(String entry) {
            int space = entry.indexOf(' ');
            return new StateOwner(entry.substring(0, Math.max(0, space)), entry.substring(space + 1));
        }
    }
}
