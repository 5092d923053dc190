package org.umubano.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence: a phrase of the tables, a proper name, or a plain word.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param entries its meanings in the tables; empty for plain words and names
 * @param nameType null for what is no name; {@link #PERSONAL} for a run of capitalised words; {@link #ACRONYM}; else the
 *     type that its head noun gives it (an office code, NAMED, PLACE)
 * @param initial a lone capitalised word at the head of a sentence, of which nobody knows yet whether it is a name
 * @param roles the roles of its entries, a bit each
 */
record Unit(int from, int to, List<Entry> entries, @Nullable String nameType, boolean initial, long roles) {

    static final String PERSONAL = "NAME";
    static final String ACRONYM = "ACRONYM";

    /** The plain words at the first places of a sentence: they are all alike. */
    private static final Unit[] WORDS = new Unit[128];

    static {
        for (int i = 0; i < WORDS.length; i++) {
            WORDS[i] = new Unit(i, i + 1, List.of(), null, false, 0);
        }
    }

    static Unit word(int at) {
        return at < WORDS.length ? WORDS[at] : new Unit(at, at + 1, List.of(), null, false, 0);
    }

    static Unit of(WordDictionary.Match<Entry> match) {
        long roles = 0;
        for (int i = 0; i < match.values().size(); i++) {
            roles |= bit(match.values().get(i).role());
        }
        return new Unit(match.from(), match.to(), match.values(), null, false, roles);
    }

    static Unit name(int from, int to, String type, boolean initial) {
        return new Unit(from, to, List.of(), type, initial, 0);
    }

    static long bit(Role role) {
        return 1L << role.ordinal();
    }

    static long bits(Role... roles) {
        long out = 0;
        for (Role role : roles) {
            out |= bit(role);
        }
        return out;
    }

    /** Whether all its roles are among some. */
    boolean isOnly(long some) {
        return (roles & ~some) == 0;
    }

    boolean is(Role role) {
        return (roles & bit(role)) != 0;
    }

    /** Whether it has one of several roles. */
    boolean isAny(long some) {
        return (roles & some) != 0;
    }

    @Nullable
    Entry get(Role role) {
        if ((roles & bit(role)) == 0) {
            return null;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).role() == role) {
                return entries.get(i);
            }
        }
        return null;
    }

    boolean isPersonal() {
        return PERSONAL.equals(nameType);
    }
}
