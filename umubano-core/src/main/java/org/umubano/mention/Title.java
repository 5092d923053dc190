package org.umubano.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office with all that belongs to it in a noun phrase: states, deputies, former, a second office. */
final class Title {

    int from;
    int to;
    final List<String> offices = new ArrayList<>();
    /** The states named with it: several in "the foreign ministers of Kenya and Uganda". */
    final List<String> states = new ArrayList<>();

    boolean former;
    boolean plural;
    /** Of one field, which a state has one minister for: "energy ministers". */
    boolean portfolio;

    boolean counterpart;
    /** Of a body that is no state and no organisation of states, such as a federation. */
    boolean foreign;

    int count = 1;
    /** A state that is only referred to: "of that country". */
    ActorMention.@Nullable Reference stateReference;
    /** Whether a possessive or demonstrative says that it refers back: "his minister", "the two ministers". */
    boolean definite;
    /** Whether a possessive gives it to the state named last: "its minister", "Minisitiri warwo". */
    boolean own;
    /** Whether it says what somebody is who was named before: "ni we Perezida wa mbere wa X", he is the first president of X. */
    boolean same;
    /** The unit where an office begins on which this one depends: "adviser to President ...", or -1. */
    int inner = -1;
    /** Whether it stands without state and without any other qualification. */
    boolean bare;
    /** Whether it counts only with a state. */
    boolean weak;
    /** Whether the state follows without a genitive: "uyobora Turukiya". */
    boolean direct;
    /** Whether it counts only before a name. */
    boolean needsName;
    /** Whether it is a deputy's. */
    boolean deputy;
    /** Whether where it is accredited has been said. */
    boolean hosted;
    /** The state where it is accredited. */
    @Nullable
    String host;
    /** Whether it is an office of a body. */
    boolean body;
    /** The body named before the office: "RDB chief executive". */
    @Nullable
    Entry attribute;

    String rule = "";

    /** Adds an office; a foreign minister comes before a deputy head of government. */
    void add(String office) {
        if (!offices.contains(office)) {
            offices.add(office.equals("MFA") ? 0 : offices.size(), office);
        }
    }

    /** A copy to try another meaning of the office on. */
    Title copy() {
        Title copy = new Title();
        copy.from = from;
        copy.states.addAll(states);
        copy.former = former;
        copy.count = count;
        copy.definite = definite;
        copy.own = own;
        copy.same = same;
        copy.attribute = attribute;
        return copy;
    }

    @Nullable
    String state() {
        return states.isEmpty() ? null : states.get(0);
    }

    /** Says of a mention what the title says of its holder. */
    void fill(Draft draft) {
        draft.addOffices(offices);
        draft.style = rule;
        draft.state = state();
        draft.host = host;
        draft.former = former;
        draft.counterpart = counterpart;
        draft.own = own && states.isEmpty();
        draft.bare = bare && offices.contains("AMB");
        draft.evident = true;
        if (foreign) {
            draft.homely = false;
        }
    }
}
