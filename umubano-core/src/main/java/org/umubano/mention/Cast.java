package org.umubano.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;

/**
 * Everyone in an article: joins full names and short forms, hands each person's offices and state to all his mentions,
 * and fills what the article leaves unsaid.
 */
final class Cast {

    /** One person of the article. */
    private static final class Person {
        String name = "";
        List<String> words = List.of();
        final Set<String> offices = new LinkedHashSet<>();
        final List<List<String>> forms = new ArrayList<>();

        @Nullable
        String state;

        boolean former;
        boolean evident;
        int mentions;
        String filled = "";

        @Nullable
        String address;
    }

    private final Lexicon lexicon;
    private final List<Draft> drafts;
    private final int year;
    private final List<Person> people = new ArrayList<>();
    private final Map<Draft, Person> who = new IdentityHashMap<>();
    private final Set<Draft> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param year about when the article was written, for the terms of officials */
    Cast(Lexicon lexicon, List<Draft> drafts, int year) {
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.year = year;
    }

    /** Fills the drafts; returns those that stand. */
    List<Draft> resolve() {
        gather(true);
        gather(false);
        counterparts();
        for (Person person : people) {
            official(person);
        }
        String home = home();
        for (Draft draft : drafts) {
            if (draft.type == Type.PERSON && draft.reference == null) {
                person(draft, home);
            } else {
                other(draft, home);
            }
        }
        List<Draft> out = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!dropped.contains(draft)) {
                out.add(draft);
            }
        }
        return out;
    }

    // ---- who is who

    private void gather(boolean full) {
        for (Draft draft : drafts) {
            if (draft.type != Type.PERSON || draft.name == null) {
                continue;
            }
            List<String> words = NameMatch.words(draft.name);
            if (words.size() > 1 != full) {
                continue;
            }
            Person person = find(words, draft);
            if (person == null) {
                if (draft.doubtful && Officials.world().find(draft.name).isEmpty()) {
                    dropped.add(draft);
                    continue;
                }
                person = new Person();
                people.add(person);
            }
            join(person, draft, words);
        }
    }

    private @Nullable Person find(List<String> words, Draft draft) {
        Person best = null;
        for (Person person : people) {
            boolean fits = words.size() <= person.words.size()
                    ? NameMatch.fits(words, person.words)
                    : NameMatch.fits(person.words, words);
            if (!fits || draft.doubtful && !person.words.contains(words.get(0))) {
                continue;
            }
            boolean sameOffice = !draft.offices.isEmpty() && person.offices.containsAll(draft.offices);
            if (best == null
                    || sameOffice
                    || person.words.contains(words.get(words.size() - 1))
                            && !best.words.contains(words.get(words.size() - 1))) {
                best = person;
            }
        }
        return best;
    }

    private void join(Person person, Draft draft, List<String> words) {
        who.put(draft, person);
        if (words.size() > person.words.size()) {
            person.name = draft.name == null ? "" : draft.name;
            person.words = words;
        }
        if (!draft.counterpart) {
            person.offices.addAll(draft.offices);
        }
        if (person.state == null) {
            person.state = draft.state;
        }
        if (draft.address != null) {
            person.address = draft.address;
        }
        person.evident |= draft.evident;
        person.mentions++;
    }

    /** "His counterpart": the office of the person, or of the office, named last before it. */
    private void counterparts() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.counterpart || !draft.offices.isEmpty()) {
                continue;
            }
            for (int j = i - 1; j >= 0 && draft.offices.isEmpty(); j--) {
                Draft before = drafts.get(j);
                Person person = who.get(before);
                Person self = who.get(draft);
                if (person != null && person == self) {
                    continue;
                }
                if (before.type == Type.OFFICE || before.type == Type.PERSON) {
                    if (!before.offices.isEmpty()) {
                        draft.offices.add(before.offices.get(0));
                    } else if (person != null && !person.offices.isEmpty()) {
                        draft.offices.add(person.offices.iterator().next());
                    } else if (person != null) {
                        Officials.Term term = Officials.at(Officials.world().find(person.name), year);
                        if (term != null) {
                            draft.offices.add(term.office());
                        }
                    }
                }
            }
            Person person = who.get(draft);
            if (person != null) {
                person.offices.addAll(draft.offices);
            }
        }
    }

    // ---- what is unsaid

    private void official(Person person) {
        if (!person.offices.isEmpty() && person.state != null) {
            return;
        }
        List<Officials.Term> terms = Officials.world().find(person.name);
        List<Officials.Term> fitting = new ArrayList<>();
        for (Officials.Term term : terms) {
            boolean office = person.offices.isEmpty()
                    || person.offices.contains(term.office())
                    || term.office().equals("HOS") && person.offices.contains("VP");
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

    /** The state that an article takes for granted: most named with offices and bodies, else most named. */
    private @Nullable String home() {
        Map<String, Integer> votes = new TreeMap<>();
        for (Draft draft : drafts) {
            Person person = who.get(draft);
            String state = draft.state != null ? draft.state : person == null ? null : person.state;
            if (state == null || !lexicon.isMember(state)) {
                continue;
            }
            boolean office = !draft.offices.isEmpty() || person != null && !person.offices.isEmpty();
            votes.merge(state, office && draft.type != Type.GROUP ? 2 : 1, Integer::sum);
        }
        String best = null;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (best == null || vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    private void person(Draft draft, @Nullable String home) {
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
        draft.addOffices(List.copyOf(person.offices));
        if (draft.offices.isEmpty() && person.address != null) {
            draft.offices.add(person.address);
        }
        if (draft.offices.size() > 1) {
            draft.offices.remove("CIV");
        }
        if (draft.state == null) {
            draft.state = person.state;
            if (draft.state == null && !draft.offices.isEmpty() && draft.homely) {
                draft.state = home;
                draft.rule = draft.rule + " state:home";
            } else if (!person.filled.isEmpty()) {
                draft.rule = draft.rule + " state:" + person.filled;
            }
        }
    }

    private void other(Draft draft, @Nullable String home) {
        if (draft.type == Type.OFFICE && !draft.offices.isEmpty()) {
            office(draft, home);
        }
        if (draft.type == Type.ORGANISATION
                && draft.state == null
                && draft.homely
                && home != null
                && !draft.offices.isEmpty()) {
            draft.state = home;
            draft.rule = draft.rule + " state:home";
        }
        String name = draft.name;
        if (name != null && name.contains("{state}")) {
            draft.name = draft.state == null ? null : name.replace("{state}", lexicon.nameOf(draft.state));
        }
    }

    /** An office without a name: whose it is, where the article names one holder. */
    private void office(Draft draft, @Nullable String home) {
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
        if (holders == 1
                && holder != null
                && !draft.former
                && draft.state != null
                && draft.state.equals(holder.state)
                && !draft.counterpart) {
            draft.name = holder.name;
        }
    }
}
