package org.umubano.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;

/** "His counterpart": which office it is, by whose counterpart somebody is. */
final class Counterparts {

    private final List<Draft> drafts;
    private final Map<Draft, Person> who;

    Counterparts(List<Draft> drafts, Map<Draft, Person> who) {
        this.drafts = drafts;
        this.who = who;
    }

    /** The office of the person, or of the office, named last before it. */
    void fill() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.counterpart) {
                continue;
            }
            int last = subject(i);
            notOf(draft, last);
            if (!draft.offices.isEmpty()) {
                continue;
            }
            Person self = who.get(draft);
            for (int j = last; j >= 0 && draft.offices.isEmpty(); j--) {
                Draft before = drafts.get(j);
                Person person = who.get(before);
                boolean holder = before.type == Type.OFFICE && before.reference != ActorMention.Reference.COUNTERPART
                        || before.type == Type.GROUP // "abambasaderi barimo uwa Kenya", ambassadors, Kenya's among them
                                && before.sentence == draft.sentence
                                && !before.counterpart
                                && !before.offices.isEmpty();
                boolean known = self != null && !self.offices.isEmpty() && !self.filled.isEmpty();
                if (known && self != null) {
                    draft.offices.addAll(self.offices); // who he is is known: "his counterpart Paul Kagame"
                } else if (person != null && person != self || holder) {
                    boolean ranked = person == null || before.bare || isAnyMinister(person, before);
                    List<String> offices = ranked ? ranked(person, before) : before.offices;
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

    /** "Minister X and his Chinese counterpart": X is of another state than China. */
    private void notOf(Draft draft, int antecedent) {
        Person self = antecedent < 0 || drafts.get(antecedent).sentence != draft.sentence
                ? null
                : who.get(drafts.get(antecedent));
        if (self != null && self != who.get(draft) && draft.state != null) {
            self.notOf = draft.state;
        }
    }

    /**
     * "X met President Y and his counterpart Z": of two in office before it, the first is the one whose counterpart is met.
     * The place of his mention; else that right before.
     */
    private int subject(int at) {
        Draft draft = drafts.get(at);
        int first = at - 1;
        boolean joined = at > 0 && draft.start - drafts.get(at - 1).end <= Filling.NEAR;
        for (int j = at - 1; joined && j >= 0 && drafts.get(j).sentence == draft.sentence; j--) {
            Person person = who.get(drafts.get(j));
            boolean holder = person != null && !person.offices.isEmpty();
            first = holder ? j : first;
        }
        return first;
    }

    /** "Minister X" of somebody known to hold one of the great offices. */
    private static boolean isAnyMinister(Person person, Draft before) {
        return before.offices.size() == 1
                && before.offices.get(0).equals("MIN")
                && (person.offices.contains("MFA")
                        || person.offices.contains("MOD")
                        || person.offices.contains("DMFA"));
    }

    /** The offices of a person with a mere title of address behind the others. */
    private static List<String> ranked(@Nullable Person person, Draft draft) {
        List<String> out = new ArrayList<>(person == null ? draft.offices : List.copyOf(person.offices));
        if (out.size() > 1 && out.remove("MIN")) {
            out.add("MIN");
        }
        if (out.size() > 1 && out.remove("AMB")) {
            out.add("AMB");
        }
        return out;
    }
}
