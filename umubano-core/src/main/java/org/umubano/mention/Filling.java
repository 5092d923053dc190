package org.umubano.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;

/**
 * Fills what an article leaves unsaid: offices and states from the other mentions of a person, from the table of
 * officials, and at last the state that the article takes for granted. Each says so in its {@code rule}.
 *
 * <p>People are filled here; the table of officials is with {@link KnownOfficials}, "his counterpart" with {@link
 * Counterparts}, the state that is taken for granted with {@link StateVotes}, and mentions that are of no person with {@link
 * NamelessFilling}.
 */
final class Filling {

    /** Beside one of these "minister" says nothing more. */
    static final List<String> MINISTERS = List.of("MFA", "MOD", "DMFA", "HOG", "DHOG");

    /** Offices of state beside which a title of address says nothing. */
    private static final Set<String> HELD =
            Set.of("HOS", "HOG", "DHOG", "VP", "MFA", "DMFA", "MOD", "MIN", "AMB", "LEG", "LOCAL", "SG");

    /** Offices of which a state has one. */
    static final Set<String> SINGLE = Set.of("HOS", "HOG", "MFA");

    /** Characters between two mentions with at most "and" between them. */
    static final int NEAR = 6;

    private final Lexicon lexicon;
    private final List<Draft> drafts;
    private final List<Person> people;
    private final Map<Draft, Person> who;
    private final Set<Draft> dropped;
    private final int year;
    private final HomeDoubts doubts;
    private List<SpanMention> spans = List.of();

    Filling(
            Lexicon lexicon,
            List<Draft> drafts,
            List<Person> people,
            Map<Draft, Person> who,
            Set<Draft> dropped,
            int year) {
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.people = people;
        this.who = who;
        this.dropped = dropped;
        this.year = year;
        this.doubts = new HomeDoubts(lexicon, drafts);
    }

    /**
     * Fills the mentions.
     *
     * @param origin where the article comes from
     * @param spans the places that it names
     */
    void fill(StateVotes.Origin origin, List<SpanMention> spans) {
        this.spans = spans;
        Incumbents then = Incumbents.of(people, year, origin.isDated());
        KnownOfficials officials = new KnownOfficials(then, named());
        people.forEach(officials::fill);
        new Counterparts(drafts, who).fill();
        StateVotes votes = new StateVotes(lexicon, drafts, who, origin);
        NamelessFilling nameless = new NamelessFilling(lexicon, drafts, people, who, votes);
        String home = votes.home();
        String last = home;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.own) {
                last = owner(i, last);
            }
            if (draft.type == Type.PERSON && draft.reference == null) {
                person(draft, votes, votes.sentFrom(), last);
            } else {
                nameless.fill(draft, last);
            }
            if (draft.state != null && lexicon.isMember(draft.state) && !dropped.contains(draft)) {
                last = draft.state;
            }
        }
    }

    /** The states that the text itself names. */
    private Set<String> named() {
        Set<String> out = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.state != null) {
                out.add(draft.state);
            }
        }
        return out;
    }

    /** Whose "its minister" is: of the state that the sentence named first, else of the last one. */
    private @Nullable String owner(int at, @Nullable String last) {
        String owner = last;
        for (int i = at - 1; i >= 0 && drafts.get(i).sentence == drafts.get(at).sentence; i--) {
            String state = drafts.get(i).state;
            owner = state != null && lexicon.isMember(state) ? state : owner;
        }
        return owner;
    }

    private void person(Draft draft, StateVotes votes, @Nullable String home, @Nullable String last) {
        Person person = who.get(draft);
        if (person == null) {
            return;
        }
        if (!person.evident && person.words.size() == 1) {
            dropped.add(draft);
            return;
        }
        draft.name = person.name;
        if (draft.offices.isEmpty() && !person.filled.isEmpty()) {
            draft.rule = draft.rule + " office:" + person.filled;
            draft.former = person.former;
        }
        offices(draft, person);
        if (person.certain) {
            draft.state = person.state;
        }
        if (draft.state == null) {
            state(draft, person, votes, home, last);
        }
    }

    /** "Ambassador" and a military rank are how one is addressed who holds an office of state. */
    private static void addresses(Draft draft) {
        if (draft.offices.stream().anyMatch(HELD::contains)) {
            draft.offices.remove("ARMY");
        }
        if (draft.offices.stream().anyMatch(o -> HELD.contains(o) && !o.equals("AMB") || o.equals("GOV"))) {
            draft.offices.remove("AMB");
        }
    }

    private static void offices(Draft draft, Person person) {
        if (person.offices.contains("HOG") && !person.offices.contains("HOS")) {
            draft.offices.remove("HOS");
        }
        if (!person.offices.contains("GOV")) {
            draft.offices.remove("GOV"); // a crown prince who is known to lead the government
        }
        draft.addOffices(List.copyOf(person.offices));
        if (draft.offices.isEmpty() && person.address != null) {
            draft.offices.add(person.address);
        }
        if (draft.offices.size() > 1) {
            draft.offices.remove("CIV");
        }
        if ((draft.bare || person.bare)
                && draft.offices.size() > 1
                && draft.offices.get(0).equals("AMB")) {
            draft.offices.remove(0);
            draft.offices.add("AMB");
        }
        for (String minister : MINISTERS) {
            if (draft.offices.contains(minister)) {
                draft.offices.remove("MIN");
            }
        }
        addresses(draft);
    }

    private void state(Draft draft, Person person, StateVotes votes, @Nullable String home, @Nullable String last) {
        if (person.state != null) {
            draft.state = person.state;
            String how = person.guessed ? "home" : person.filled;
            if (!how.isEmpty()) {
                draft.stateBy(how, person.state);
            }
            return;
        }
        Draft antecedent = draft.antecedent;
        String twin = twinState(draft);
        if (twin != null) {
            draft.stateBy("other", votes.most(twin));
        } else if (draft.counterpart) {
            draft.stateBy("other", votes.most(antecedent == null ? home : antecedent.state));
        } else if (antecedent != null && antecedent.state != null) {
            draft.stateBy("inner", antecedent.state);
        } else if (sender(draft, person) != null) {
            draft.stateBy("other", sender(draft, person));
        } else if (draft.own && last != null) {
            draft.stateBy("last", last);
        } else if (draft.offices.contains("NGO")) {
            return; // FIFA and foundations are of no state unless it is said
        } else if (!draft.offices.isEmpty() && beside(draft) != null) {
            draft.stateBy("beside", beside(draft));
        } else if (!draft.offices.isEmpty() && draft.side != null) {
            draft.stateBy("side", draft.side);
        } else if (!draft.offices.isEmpty() && draft.homely) {
            draft.stateBy("home", atHome(draft, person, votes, home));
            person.state = draft.state;
            person.guessed = true;
        }
        if (draft.counterpart || draft.own || antecedent != null) {
            person.state = draft.state;
        }
    }

    /** The state of an official of whom nothing tells whose he is: that in which the article is at home, where nothing speaks for another. */
    private @Nullable String atHome(Draft draft, Person person, StateVotes votes, @Nullable String home) {
        String host = host(person, home);
        if (host != null) {
            return host;
        }
        boolean other = home == null
                || home.equals(person.notOf)
                || isOfAnother(person, draft, home)
                || (doubts.isBesideHead(draft, home)
                                || doubts.isBesideEnvoy(draft, home)
                                || doubts.isBesideHost(draft, home, who))
                        && elsewhere(person, draft, votes, home) != null;
        if (other) {
            return elsewhere(person, draft, votes, home);
        }
        String setting = setting(draft, home);
        return setting == null ? home : setting;
    }

    /** "Niger yirukanye Ambasaderi w'u Bufaransa. Ambasaderi N.N. ...": of the one state whose ambassador is told of before without a name. */
    private @Nullable String sender(Draft draft, Person person) {
        String out = null;
        for (Draft other : draft.offices.contains("AMB") ? drafts : List.<Draft>of()) {
            Person named = who.get(other);
            boolean office = other.type == Type.OFFICE && other.offices.contains("AMB") && other.state != null;
            boolean another = named != null && named != person && named.offices.contains("AMB");
            if (another || office && out != null && !out.equals(other.state)) {
                return null;
            }
            out = office && other.sentence < draft.sentence || isSameEnvoy(other, draft) ? other.state : out;
        }
        return out;
    }

    /** "Ambassador N.N. met the minister. The Swedish envoy announced": who is spoken of right behind by his state is he. */
    private boolean isSameEnvoy(Draft other, Draft draft) {
        int apart = other.sentence - draft.sentence;
        return !lexicon.hasAugments()
                && other.type == Type.OFFICE
                && other.state != null
                && (other.offices.contains("AMB") || other.offices.contains("ENV"))
                && other.host == null
                && apart > 0
                && apart <= 2;
    }

    /**
     * The state named first of those that an article has named before its home comes up at all; null for none, and where the
     * sentence itself sets that one alone against the person.
     */
    private @Nullable String setting(Draft draft, @Nullable String home) {
        String first = null;
        boolean set = false;
        boolean third = false;
        for (Draft before : drafts) {
            if (before.sentence > draft.sentence) {
                break;
            }
            String state = before == draft ? null : before.state;
            if (home != null && home.equals(state)) {
                return null;
            }
            boolean earlier = first == null && state != null && before.sentence < draft.sentence;
            first = earlier && lexicon.isMember(String.valueOf(state)) ? state : first;
            boolean beside = before.sentence == draft.sentence && state != null;
            set |= beside && state != null && state.equals(first);
            third |= beside && !String.valueOf(state).equals(first);
        }
        for (SpanMention span : first == null || set && !third ? List.<SpanMention>of() : spans) {
            if (home != null && home.equals(span.code()) && span.start() < draft.end) {
                return null;
            }
        }
        return set && !third ? null : first;
    }

    /** "The minister received the Danish ambassador to Ghana": where an envoy of the state taken for home is accredited. */
    private @Nullable String host(Person person, @Nullable String home) {
        for (Draft envoy : drafts) {
            if (envoy.host == null || envoy.state == null || !envoy.state.equals(home)) {
                continue;
            }
            for (Draft draft : drafts) {
                if (draft.sentence == envoy.sentence && draft != envoy && who.get(draft) == person) {
                    return envoy.host;
                }
            }
        }
        return null;
    }

    /** The state named most but for home, that of his counterpart, and those whose one holder of his office is another. */
    private @Nullable String elsewhere(Person person, Draft draft, StateVotes votes, @Nullable String home) {
        boolean alone = !draft.offices.get(0).equals("HOS"); // an island may have a president of its own
        return votes.mostBut(s -> s.equals(home) || s.equals(person.notOf) || alone && isOfAnother(person, draft, s));
    }

    /** The state of the other one of two under one office, where it is known. */
    private @Nullable String twinState(Draft draft) {
        Draft twin = draft.twin;
        Person other = twin == null ? null : who.get(twin);
        return twin == null ? null : twin.state != null || other == null ? twin.state : other.state;
    }

    /** Whether the article names somebody else who holds the same office at home: this one is of another state then. */
    private boolean isOfAnother(Person person, Draft draft, String home) {
        String office = draft.offices.get(0);
        if (!SINGLE.contains(office) || draft.former) {
            return false;
        }
        for (Person other : people) {
            if (other != person && home.equals(other.state) && other.offices.contains(office) && !other.former) {
                return true;
            }
        }
        return false;
    }

    /** The state of the holder of an office right before, with nothing but "and" between: "President A and Minister B". */
    private @Nullable String beside(Draft draft) {
        int at = drafts.indexOf(draft);
        Draft before = at <= 0 ? null : drafts.get(at - 1);
        boolean near = before != null
                && draft.start < draft.nameStart
                && (draft.joined || lexicon.hasAugments())
                && before.sentence == draft.sentence
                && before.type == Type.PERSON
                && !before.offices.isEmpty()
                && draft.start - before.end <= NEAR;
        boolean guest = before != null
                && !lexicon.hasAugments()
                && before.offices.contains("AMB") != draft.offices.contains("AMB"); // "Ambassador A and Minister B"
        return near && before != null && !guest ? before.state : null;
    }
}
