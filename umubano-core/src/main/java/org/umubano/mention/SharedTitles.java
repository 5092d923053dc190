package org.umubano.mention;

import java.util.List;
import java.util.Set;

/** Reads the people who share a title in the plural: "Presidents Kagame and Tokayev", "the ministers of X, A, and of Y, B". */
final class SharedTitles {

    /** Offices of which a state has one. */
    private static final Set<String> SINGLE = Set.of("HOS", "HOG", "MFA", "MOD");

    private final SentenceUnits sentence;
    private final List<Draft> actors;
    private final HolderReader holders;

    SharedTitles(SentenceUnits sentence, List<Draft> actors, HolderReader holders) {
        this.sentence = sentence;
        this.actors = actors;
        this.holders = holders;
    }

    /** Reads the names behind a title; returns the index after them, or the same where there are none. */
    int read(Title title, int start) {
        boolean each = title.states.size() > 1;
        boolean apart = sentence.is(start, Role.COMMA) && (title.states.isEmpty() || each || goesOn(start + 1));
        int first = apart ? start + 1 : start;
        int before = actors.size();
        int end = names(title, first);
        if (each && !respectively(title, before)) {
            return start;
        }
        if (!each && isOfBoth(before, end)) {
            actors.get(before).state = actors.get(before + 1).state;
            actors.get(before + 1).state = TitleReader.codeOf(sentence.get(end + 1));
            end += 2;
        }
        boolean single = title.own || title.portfolio || title.offices.stream().anyMatch(SINGLE::contains);
        if (single && title.states.isEmpty() && actors.size() == before + 2) {
            actors.get(before).twin = actors.get(before + 1);
            actors.get(before + 1).twin = actors.get(before);
        }
        return end > first ? end : start;
    }

    /** Reads name after name, each with the state before it; returns the index after the last. */
    private int names(Title title, int first) {
        boolean each = title.states.size() > 1;
        int i = first;
        while (i < sentence.size()) {
            int name = i;
            int from = -1;
            String owner = null;
            if (!each && isOwner(i)) {
                owner = TitleReader.codeOf(sentence.get(i)); // "the two ministers, Kenya's X and Uganda's Y"
                name += 2;
            } else if (stateBefore(i) >= 0) {
                owner = TitleReader.codeOf(sentence.get(stateBefore(i))); // "the envoys of X, A, and of Y, B"
                from = i;
                name = stateBefore(i) + 2;
            }
            while (sentence.is(name, Role.HONORIFIC) || sentence.is(name, Role.RANK)) {
                name++;
            }
            if (name >= sentence.size() || !sentence.isName(name)) {
                return i;
            }
            int end = holders.person(from < 0 ? name : from, name, name, title);
            if (owner != null) {
                actors.get(actors.size() - 1).state = owner;
            }
            int next = end;
            while (sentence.is(next, Role.COMMA) || sentence.is(next, Role.AND)) {
                next++;
            }
            if (next == end || !isNext(next, owner != null)) {
                return end;
            }
            i = next;
        }
        return i;
    }

    /** "Kenya's": a state in the possessive. */
    private boolean isOwner(int i) {
        return sentence.is(i, Role.STATE) && sentence.is(i + 1, Role.POSSESSIVE);
    }

    /** Whether what stands behind a comma or "and" names one more. */
    private boolean isNext(int i, boolean hasOwner) {
        return i < sentence.size()
                && (sentence.isName(i)
                        || sentence.is(i, Role.HONORIFIC)
                        || stateBefore(i) >= 0
                        || hasOwner && isOwner(i));
    }

    /** "The ministers of Kenya and Uganda, X and Y": as many names as states, in their order; else none of them is taken. */
    private boolean respectively(Title title, int before) {
        List<Draft> named = actors.subList(before, actors.size());
        if (named.size() != title.states.size()) {
            named.clear();
            return false;
        }
        for (int k = 0; k < named.size(); k++) {
            named.get(k).state = title.states.get(k);
        }
        return true;
    }

    /** "Ministers X and Y of Kenya and Uganda": a second state right behind the state of the second of two. */
    private boolean isOfBoth(int before, int i) {
        return actors.size() == before + 2
                && actors.get(before).state == null
                && actors.get(before + 1).state != null
                && sentence.is(i, Role.AND)
                && sentence.is(i + 1, Role.STATE)
                && !sentence.is(i + 2, Role.POSSESSIVE);
    }

    /** "A, and of Y, B": whether a name is followed by another state with the title, and whoever holds it there. */
    private boolean goesOn(int name) {
        int next = name + 1;
        while (sentence.is(next, Role.COMMA) || sentence.is(next, Role.AND)) {
            next++;
        }
        return name < sentence.size() && sentence.isName(name) && next > name + 1 && stateBefore(next) >= 0;
    }

    /** Where the state stands behind which, and a comma, a name follows: "of Y, B", "Y, B"; -1 for none. */
    private int stateBefore(int i) {
        int state = sentence.is(i, Role.STATE) ? i : ofState(i);
        boolean names = state >= 0
                && sentence.is(state + 1, Role.COMMA)
                && state + 2 < sentence.size()
                && sentence.isName(state + 2)
                && !sentence.is(state + 2, Role.STATE);
        return names ? state : -1;
    }

    /** Where the state stands of which "of" opens a phrase here; -1 for none. */
    int ofState(int i) {
        int j = i + 1;
        while (sentence.is(i, Role.GENITIVE) && sentence.is(j, Role.ARTICLE)) {
            j++;
        }
        return sentence.is(i, Role.GENITIVE) && sentence.is(j, Role.STATE) ? j : -1;
    }
}
