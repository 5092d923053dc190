package org.umubano.mention;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;

/**
 * Fills what an article leaves unsaid of those who are named without a person: offices alone, bodies and groups. Their state
 * is that of the article or of whoever was named last, and a body of state gets the name by which it is known. People, whose
 * several mentions tell of each other, are with {@link Filling}.
 */
final class NamelessFilling {

    /** How the tables name a ministry of which nothing more is said. */
    private static final String MINISTRY = "Ministry of {state}";

    /** How the names of ministries begin. */
    private static final String MINISTRIES = "Ministry of ";

    /** Who may be called "the minister". */
    private static final List<String> MINISTERS = List.of("MFA", "MOD", "DMFA", "MIN");

    private final Lexicon lexicon;
    private final List<Draft> drafts;
    private final List<Person> people;
    private final Map<Draft, Person> who;
    private final StateVotes votes;
    private final @Nullable String home;

    /**
     * For one article.
     *
     * @param drafts all its mentions in the order of the text
     * @param people all its people, with what is known of them so far
     * @param who who each of its mentions is
     */
    NamelessFilling(
            Lexicon lexicon, List<Draft> drafts, List<Person> people, Map<Draft, Person> who, StateVotes votes) {
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.people = people;
        this.who = who;
        this.votes = votes;
        this.home = votes.home();
    }

    /**
     * Fills one mention that is of no person.
     *
     * @param last the state named last before it, or null
     */
    void fill(Draft draft, @Nullable String last) {
        if (draft.type == Type.OFFICE && !draft.offices.isEmpty()) {
            office(draft, last);
        }
        if (MINISTRY.equals(draft.name)) {
            ministry(draft);
        }
        if (draft.type == Type.ORGANISATION && draft.state == null && !draft.offices.isEmpty()) {
            if (draft.own && last != null) {
                draft.stateBy("last", last);
            } else if (draft.side != null) {
                draft.stateBy("side", draft.side);
            } else if (draft.homely && home != null) {
                draft.stateBy("home", votes.outlet());
            }
        }
        if (draft.type == Type.GROUP && draft.state == null && draft.reference == null) {
            group(draft);
        }
        String name = draft.name;
        if (name != null && name.contains("{state}")) {
            draft.name = draft.state == null ? null : bodyName(name, draft);
        }
    }

    /** "The ministry" is the one that was named in full last, where no other state stands beside it. */
    private void ministry(Draft draft) {
        Draft full = null;
        for (Draft before : drafts) {
            if (before.start >= draft.start) {
                break;
            }
            String name = before.name;
            boolean named = before.type == Type.ORGANISATION && name != null && before.state != null;
            full = named && name != null && name.startsWith(MINISTRIES) && !isBare(before) ? before : full;
        }
        if (full != null
                && full.state != null
                && !draft.own
                && (draft.state == null || draft.state.equals(full.state))) {
            draft.name = full.name;
            draft.stateBy("last", full.state);
            draft.offices.clear();
            draft.offices.addAll(full.offices);
        }
    }

    /** Whether a body is a ministry of a state and no more is said of it. */
    private boolean isBare(Draft draft) {
        return draft.state != null
                && MINISTRY.replace("{state}", lexicon.nameOf(draft.state)).equals(draft.name);
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
            if (other.type == Type.STATE
                    && gap > 0
                    && gap <= Filling.NEAR
                    && !Objects.equals(other.state, draft.state)) {
                return other.state;
            }
        }
        return null;
    }

    /** Troops are those of the one army named, armed groups stand where the army does not come from. */
    private void group(Draft draft) {
        String army = null;
        boolean one = true;
        for (Draft other : drafts) {
            if (other.offices.contains("ARMY") && other.state != null) {
                one &= army == null || army.equals(other.state);
                army = army == null ? other.state : army;
            }
        }
        if (draft.offices.contains("ARMY")) {
            draft.stateBy("home", one && army != null ? army : home);
        } else if (draft.offices.contains("ARMED")) {
            draft.stateBy("other", votes.most(army));
        }
    }

    /** An office without a name: whose it is, where the article names one holder. */
    private void office(Draft draft, @Nullable String last) {
        boolean own = draft.own || draft.offices.contains("AMB");
        String sent = draft.state == null && own && !draft.own ? senderBefore(draft) : null;
        if (sent != null) {
            draft.stateBy("holder", sent);
        }
        if (draft.state == null && own && last != null) {
            draft.stateBy("last", last);
        }
        if (draft.state == null && draft.counterpart) {
            Draft antecedent = draft.antecedent;
            draft.stateBy("other", votes.most(antecedent == null ? home : antecedent.state));
        }
        if (draft.state == null && draft.side != null) {
            draft.stateBy("side", draft.side);
        }
        Person holder = holder(draft, true);
        Person before = holder == null || isNamedBefore(holder, draft) ? null : holderBefore(draft);
        holder = before != null ? before : holder == null ? holder(draft, false) : holder;
        if (draft.state == null && draft.homely) {
            String minister = holder == null ? ministerBefore(draft) : null;
            if (holder != null) {
                draft.stateBy("holder", holder.state);
            } else {
                draft.stateBy("home", minister == null ? home : minister);
            }
        }
        boolean his = holder != null && draft.state != null && draft.state.equals(holder.state);
        boolean met = !draft.counterpart || holder != null && isNamedBefore(holder, draft); // "his Uzbek counterpart"
        if (his && holder != null && met && !draft.former && !draft.offices.contains("AMB")) {
            draft.name = holder.name;
        }
    }

    /** "Received the British envoy, N.N.; the ambassador announced": the state of the one envoy told of before; null for none or more. */
    private @Nullable String senderBefore(Draft draft) {
        String one = null;
        for (Draft before : drafts) {
            if (before.start >= draft.start) {
                break;
            }
            Person person = who.get(before);
            boolean envoy = before.offices.contains("AMB") || person != null && person.offices.contains("AMB");
            String state = !envoy ? null : before.state != null ? before.state : person == null ? null : person.state;
            if (state != null && one != null && !one.equals(state)) {
                return null;
            }
            one = state != null ? state : one;
        }
        return one;
    }

    /** "N.N. urged; the premier said; Premier M.M. of X": the one holder named so far, where the titled one comes later. */
    private @Nullable Person holderBefore(Draft draft) {
        Person only = null;
        for (Person person : people) {
            boolean holds = person.offices.contains(draft.offices.get(0))
                    && (draft.state == null || draft.state.equals(person.state))
                    && isNamedBefore(person, draft);
            if (holds && only != null) {
                return null;
            }
            only = holds ? person : only;
        }
        return only;
    }

    /** "Foreign Minister N.N. received them; the minister thanked": the state of the one minister named before; null for none or more. */
    private @Nullable String ministerBefore(Draft draft) {
        Person only = null;
        for (Person person : draft.offices.get(0).equals("MIN") && !isField(draft.style) ? people : List.<Person>of()) {
            boolean minister = MINISTERS.stream().anyMatch(person.offices::contains) && isNamedBefore(person, draft);
            if (minister && only != null) {
                return null;
            }
            only = minister ? person : only;
        }
        return only == null ? null : only.state;
    }

    private boolean isNamedBefore(Person person, Draft draft) {
        for (int i = 0; i < drafts.size() && drafts.get(i).start < draft.start; i++) {
            if (who.get(drafts.get(i)) == person) {
                return true;
            }
        }
        return false;
    }

    /** The one person who holds an office, by the very title that is used here ("the King", "the health minister") or by any. */
    private @Nullable Person holder(Draft draft, boolean isStyled) {
        Person holder = null;
        for (Person person : people) {
            boolean known = person.evident || person.words.size() > 1; // else a word that only looked like a name
            boolean same = known
                    && person.offices.contains(draft.offices.get(0))
                    && (draft.state == null || draft.state.equals(person.state))
                    && (isStyled ? person.styles.contains(draft.style) : !isOfOtherField(draft, person));
            if (same && holder != null) {
                return null;
            }
            holder = same ? person : holder;
        }
        return holder;
    }

    /** "The trade minister" is no health minister. */
    private static boolean isOfOtherField(Draft draft, Person person) {
        return isField(draft.style)
                && !person.styles.isEmpty()
                && person.styles.stream().allMatch(NamelessFilling::isField)
                && !person.styles.contains(draft.style);
    }

    private static boolean isField(@Nullable String style) {
        return style != null && style.contains("portfolio");
    }
}
