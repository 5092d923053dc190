package org.umubano.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;

/**
 * Fills what an article leaves unsaid: offices and states from the other mentions of a person, from the table of
 * officials, and at last the state that the article takes for granted. Each says so in its {@code rule}.
 */
final class Filling {

    /** Beside one of these "minister" says nothing more. */
    private static final List<String> MINISTERS = List.of("MFA", "MOD", "DMFA", "HOG", "DHOG");

    /** Offices of state beside which a title of address says nothing. */
    private static final Set<String> HELD =
            Set.of("HOS", "HOG", "DHOG", "VP", "MFA", "DMFA", "MOD", "MIN", "AMB", "LEG", "LOCAL", "SG");

    /** Offices of which a state has one. */
    private static final Set<String> SINGLE = Set.of("HOS", "HOG", "MFA");

    /** What an outlet that an article names first or last is worth as a hint of its home. */
    private static final int OUTLET = 6;
    /** What being named first is worth as one. */
    private static final int FIRST = 3;
    /** Characters between two mentions with at most "and" between them. */
    private static final int NEAR = 6;

    private final Lexicon lexicon;
    private final List<Draft> drafts;
    private final List<Person> people;
    private final Map<Draft, Person> who;
    private final Set<Draft> dropped;
    private final int year;

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
    }

    void fill() {
        for (Person person : people) {
            official(person);
        }
        counterparts();
        Map<String, Integer> votes = votes();
        String home = home(votes);
        String last = home;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.own) {
                last = owner(i, last);
            }
            if (draft.type == Type.PERSON && draft.reference == null) {
                person(draft, votes, home, last);
            } else {
                other(draft, votes, home, last);
            }
            if (draft.state != null && lexicon.isMember(draft.state) && !dropped.contains(draft)) {
                last = draft.state;
            }
        }
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

    private void official(Person person) {
        boolean known = !person.offices.isEmpty() && person.state != null && !person.bare;
        if (known && !person.offices.contains("HOS") && !person.offices.contains("HOG")) {
            return;
        }
        List<Officials.Term> terms = Officials.world().find(person.name, year);
        List<Officials.Term> fitting = new ArrayList<>();
        for (Officials.Term term : terms) {
            boolean office = person.offices.isEmpty() || fits(person, term);
            if (known
                    && person.words.size() > 1
                    && person.offices.iterator().next().equals(term.office())) {
                person.state = term.state();
                person.certain = true;
            }
            if (office && (person.state == null || person.state.equals(term.state()))) {
                fitting.add(term);
            }
        }
        Officials.Term term = Officials.at(fitting, year);
        if (term == null) {
            if (!terms.isEmpty() && person.state == null) {
                person.state = terms.get(0).state();
                person.filled = terms.get(0).rule();
            }
            return;
        }
        if (person.offices.isEmpty()) {
            person.offices.add(term.office());
            person.former = term.to() < year;
        } else if (!person.offices.contains(term.office())) {
            person.offices.add(term.office());
        }
        if (person.state == null) {
            person.state = term.state();
        }
        person.filled = term.rule();
        person.evident = true;
        if (person.words.size() == 1) {
            person.name = term.name();
        }
    }

    /** Whether an office that the article gives can be meant for a term: "minister" for a foreign minister. */
    private static boolean fits(Person person, Officials.Term term) {
        return person.offices.contains(term.office())
                || person.bare && person.offices.size() == 1
                || MINISTERS.contains(term.office()) && person.offices.contains("MIN")
                || term.office().equals("HOS") && person.offices.contains("VP");
    }

    /** "His counterpart": the office of the person, or of the office, named last before it. */
    private void counterparts() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.counterpart || !draft.offices.isEmpty()) {
                continue;
            }
            Person self = who.get(draft);
            for (int j = i - 1; j >= 0 && draft.offices.isEmpty(); j--) {
                Draft before = drafts.get(j);
                Person person = who.get(before);
                boolean holder = before.type == Type.OFFICE && before.reference != ActorMention.Reference.COUNTERPART
                        || before.type == Type.GROUP // "abambasaderi barimo uwa Kenya", ambassadors, Kenya's among them
                                && before.sentence == draft.sentence
                                && before.offices.contains("AMB");
                boolean known = self != null && !self.offices.isEmpty() && !self.filled.isEmpty();
                if (known && self != null && before.sentence != draft.sentence) {
                    draft.offices.addAll(self.offices); // who he is is known: "his counterpart Paul Kagame"
                } else if (person != null && person != self || holder) {
                    List<String> offices = person == null || before.bare ? ranked(person, before) : before.offices;
                    if (offices.isEmpty() && person != null) {
                        offices = List.copyOf(person.offices);
                    }
                    if (!offices.isEmpty()) {
                        draft.offices.add(offices.get(0));
                        draft.antecedent = before;
                    }
                }
            }
            if (self != null) {
                self.offices.addAll(draft.offices);
            }
        }
    }

    /** The offices of a person with a mere title of address behind the others. */
    private static List<String> ranked(@Nullable Person person, Draft draft) {
        List<String> out = new ArrayList<>(person == null ? draft.offices : List.copyOf(person.offices));
        if (out.size() > 1 && out.remove("AMB")) {
            out.add("AMB");
        }
        return out;
    }

    /** How often each state is named, with an office twice as much. */
    private Map<String, Integer> votes() {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Person person = who.get(draft);
            String state = draft.state != null ? draft.state : person == null ? null : person.state;
            if (state == null || !lexicon.isMember(state)) {
                continue;
            }
            if (isOutlet(i) && draft.offices.contains("COMPANY")) {
                votes.merge(state, OUTLET, Integer::sum);
            }
            if (votes.isEmpty()) {
                votes.merge(state, FIRST, Integer::sum);
            }
            if (i == 0 || drafts.get(i - 1).sentence != draft.sentence) {
                votes.merge(state, 1, Integer::sum); // the first of a sentence is mostly its subject
            }
            boolean office = !draft.offices.isEmpty() || person != null && !person.offices.isEmpty();
            votes.merge(state, office && draft.type != Type.GROUP ? 2 : 1, Integer::sum);
        }
        return votes;
    }

    /** Whether a mention stands where articles name who published them. */
    private boolean isOutlet(int i) {
        return (i < 3 || i >= drafts.size() - 2) && drafts.get(i).rule.startsWith("world/organisations");
    }

    /** The state of the language's press where it is in the article at all; else the one named most. */
    private @Nullable String home(Map<String, Integer> votes) {
        return votes.containsKey(lexicon.home()) ? lexicon.home() : most(votes, null);
    }

    private static @Nullable String most(Map<String, Integer> votes, @Nullable String but) {
        String best = null;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            boolean other = !vote.getKey().equals(but);
            if (other && (best == null || vote.getValue() > votes.getOrDefault(best, 0))) {
                best = vote.getKey();
            }
        }
        return best;
    }

    // ---- persons

    private void person(Draft draft, Map<String, Integer> votes, @Nullable String home, @Nullable String last) {
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

    private void state(
            Draft draft, Person person, Map<String, Integer> votes, @Nullable String home, @Nullable String last) {
        if (person.state != null) {
            draft.state = person.state;
            if (!person.filled.isEmpty()) {
                draft.rule = draft.rule + " state:" + person.filled;
            }
            return;
        }
        Draft antecedent = draft.antecedent;
        String twin = twinState(draft);
        if (twin != null) {
            draft.state = most(votes, twin);
            draft.rule = draft.rule + " state:other";
        } else if (draft.counterpart) {
            draft.state = most(votes, antecedent == null ? home : antecedent.state);
            draft.rule = draft.rule + " state:other";
        } else if (antecedent != null && antecedent.state != null) {
            draft.state = antecedent.state;
            draft.rule = draft.rule + " state:inner";
        } else if (draft.own && last != null) {
            draft.state = last;
            draft.rule = draft.rule + " state:last";
        } else if (!draft.offices.isEmpty() && beside(draft) != null) {
            draft.state = beside(draft);
            draft.rule = draft.rule + " state:beside";
        } else if (!draft.offices.isEmpty() && draft.side != null) {
            draft.state = draft.side;
            draft.rule = draft.rule + " state:side";
        } else if (!draft.offices.isEmpty() && draft.homely) {
            draft.state = home == null || isOfAnother(person, draft, home) ? most(votes, home) : home;
            draft.rule = draft.rule + " state:home";
        }
        if (draft.counterpart || draft.own || antecedent != null) {
            person.state = draft.state;
        }
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
                && before.sentence == draft.sentence
                && before.type == Type.PERSON
                && !before.offices.isEmpty()
                && draft.start - before.end <= NEAR;
        return near && before != null ? before.state : null;
    }

    // ---- offices, bodies and groups

    private void other(Draft draft, Map<String, Integer> votes, @Nullable String home, @Nullable String last) {
        if (draft.type == Type.OFFICE && !draft.offices.isEmpty()) {
            office(draft, votes, home, last);
        }
        if (draft.type == Type.ORGANISATION && draft.state == null && !draft.offices.isEmpty()) {
            if (draft.own && last != null) {
                draft.state = last;
                draft.rule = draft.rule + " state:last";
            } else if (draft.homely && home != null) {
                draft.state = home;
                draft.rule = draft.rule + " state:home";
            }
        }
        if (draft.type == Type.GROUP && draft.state == null && draft.reference == null) {
            group(draft, votes, home);
        }
        String name = draft.name;
        if (name != null && name.contains("{state}")) {
            draft.name = draft.state == null ? null : bodyName(name, draft);
        }
    }

    /** "The military" of Rwanda is the Rwanda Defence Force. */
    private String bodyName(String pattern, Draft draft) {
        String state = draft.state == null ? "" : draft.state;
        String forces = draft.offices.contains(Lexicon.ARMY) ? lexicon.forcesOf(state) : null;
        String named = forces == null ? pattern.replace("{state}", lexicon.nameOf(state)) : forces;
        int optional = named.indexOf('[');
        if (optional < 0) {
            return named;
        }
        String host = host(draft);
        return host == null
                ? named.substring(0, optional)
                : named.substring(0, optional)
                        + named.substring(optional + 1, named.length() - 1).replace("{host}", lexicon.nameOf(host));
    }

    /** "Rwanda's embassy in Russia": the state that follows with one short word between, or null. */
    private @Nullable String host(Draft draft) {
        for (Draft other : drafts) {
            int gap = other.start - draft.end;
            if (other.type == Type.STATE && gap > 0 && gap <= NEAR && !Objects.equals(other.state, draft.state)) {
                return other.state;
            }
        }
        return null;
    }

    /** Troops are those of the one army named, armed groups stand where the army does not come from. */
    private void group(Draft draft, Map<String, Integer> votes, @Nullable String home) {
        String army = null;
        boolean one = true;
        for (Draft other : drafts) {
            if (other.offices.contains("ARMY") && other.state != null) {
                one &= army == null || army.equals(other.state);
                army = army == null ? other.state : army;
            }
        }
        if (draft.offices.contains("ARMY")) {
            draft.state = one && army != null ? army : home;
            draft.rule = draft.rule + " state:home";
        } else if (draft.offices.contains("ARMED")) {
            draft.state = most(votes, army);
            draft.rule = draft.rule + " state:other";
        }
    }

    /** An office without a name: whose it is, where the article names one holder. */
    private void office(Draft draft, Map<String, Integer> votes, @Nullable String home, @Nullable String last) {
        boolean own = draft.own || draft.offices.contains("AMB");
        if (draft.state == null && own && last != null) {
            draft.state = last;
            draft.rule = draft.rule + " state:last";
        }
        if (draft.state == null && draft.counterpart) {
            Draft antecedent = draft.antecedent;
            draft.state = most(votes, antecedent == null ? home : antecedent.state);
            draft.rule = draft.rule + " state:other";
        }
        Person holder = null;
        int holders = 0;
        for (Person person : people) {
            boolean same = person.offices.contains(draft.offices.get(0))
                    && (draft.state == null || draft.state.equals(person.state));
            if (same) {
                holder = person;
                holders++;
            }
        }
        if (draft.state == null && draft.homely) {
            draft.state = holders == 1 && holder != null ? holder.state : home;
            draft.rule = draft.rule + (holders == 1 ? " state:holder" : " state:home");
        }
        boolean his = holders == 1 && holder != null && draft.state != null && draft.state.equals(holder.state);
        if (his && holder != null && !draft.former && !draft.counterpart && !draft.offices.contains("AMB")) {
            draft.name = holder.name;
        }
    }
}
