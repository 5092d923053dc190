package org.umubano.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;

/**
 * Everyone in an article: joins full names and short forms, hands each person's offices and state to all his mentions,
 * and fills what the article leaves unsaid.
 */
final class Cast {

    /** The fewest characters of "and" with its blanks: " n'". */
    private static final int LEAST_AND = 3;

    private static final int MOST_AND = 11;

    private final Lexicon lexicon;
    private final List<Draft> drafts;
    private final int year;
    private final List<Person> people = new ArrayList<>();
    private final Map<Draft, Person> who = new IdentityHashMap<>();
    private final Set<Draft> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    private final StateVotes.Origin origin;
    private final List<SpanMention> spans;

    /**
     * @param spans the places and things that the article names
     * @param year about when the article was written, for the terms of officials
     * @param origin where it comes from
     */
    Cast(Lexicon lexicon, List<Draft> drafts, List<SpanMention> spans, int year, StateVotes.Origin origin) {
        this.origin = origin;
        this.spans = spans;
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.year = year;
    }

    /** Fills the drafts; returns those that stand. */
    List<Draft> resolve() {
        gather(true);
        families();
        gather(false);
        new Filling(lexicon, drafts, people, who, dropped, year).fill(origin, spans);
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
            List<String> words = draft.words;
            if (words.size() > 1 != full) {
                continue;
            }
            Person person = find(words, draft);
            if (person == null) {
                if (draft.doubtful && Officials.world().find(draft.name, year).isEmpty()) {
                    dropped.add(draft);
                    continue;
                }
                person = new Person();
                people.add(person);
            }
            join(person, draft, words);
        }
    }

    /** "Perezida Kagame na Madamu Jeannette Kagame": whom "and" joins to a title with her own last name holds it not. */
    private void families() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft title = drafts.get(i);
            Draft other = drafts.get(i + 1);
            int gap = other.start - title.end;
            Person person = who.get(other);
            boolean named = person != null
                    && person.offices.isEmpty()
                    && other.words.size() > 1
                    && title.words.size() == 1
                    && !title.offices.isEmpty();
            boolean joined = gap >= LEAST_AND && gap <= MOST_AND && NameMatch.fits(title.words, other.words);
            if (named && person != null && joined) {
                person.untitled = true;
            }
        }
    }

    private @Nullable Person find(List<String> words, Draft draft) {
        Person best = null;
        for (Person person : people) {
            boolean fits = words.size() <= person.words.size()
                    ? NameMatch.fits(words, person.words)
                    : NameMatch.fits(person.words, words);
            boolean relative = person.untitled && !draft.offices.isEmpty() && words.size() == 1;
            if (!fits || relative || draft.doubtful && !person.words.contains(words.get(0))) {
                continue;
            }
            if (best == null || likeness(person, words, draft) > likeness(best, words, draft)) {
                best = person;
            }
        }
        return best;
    }

    /** How well a person fits a form: by its last word, the same office, that word as the last of his name, an office at all. */
    private static int likeness(Person person, List<String> words, Draft draft) {
        boolean sameOffice = !draft.offices.isEmpty() && person.offices.containsAll(draft.offices);
        String last = words.get(words.size() - 1);
        boolean sameWord = person.words.contains(last);
        boolean sameName = last.equals(person.words.get(person.words.size() - 1));
        boolean holder = !person.offices.isEmpty() && !person.offices.contains("CIV");
        return (sameWord ? 8 : 0) + (sameOffice ? 4 : 0) + (sameName ? 2 : 0) + (holder ? 1 : 0);
    }

    private void join(Person person, Draft draft, List<String> words) {
        who.put(draft, person);
        if (words.size() > person.words.size()) {
            person.name = draft.name == null ? "" : draft.name;
            person.words = words;
        }
        if (!draft.counterpart) {
            person.bare = draft.bare && (person.bare || person.offices.isEmpty());
            person.offices.addAll(draft.offices);
            person.holds |= !draft.former && !draft.offices.isEmpty();
            if (!draft.style.isEmpty()) {
                person.styles.add(draft.style);
            }
        }
        if (person.state == null) {
            person.state = draft.state;
        }
        if (draft.address != null) {
            person.address = draft.address;
        }
        person.evident |= draft.evident;
        person.counterpart |= draft.counterpart;
    }
}
