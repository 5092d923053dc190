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
 */
record Unit(int from, int to, List<Entry> entries, @Nullable String nameType, boolean initial) {

    static final String PERSONAL = "NAME";
    static final String ACRONYM = "ACRONYM";

    static Unit word(int at) {
        return new Unit(at, at + 1, List.of(), null, false);
    }

    static Unit of(WordDictionary.Match<Entry> match) {
        return new Unit(match.from(), match.to(), match.values(), null, false);
    }

    static Unit name(int from, int to, String type, boolean initial) {
        return new Unit(from, to, List.of(), type, initial);
    }

    boolean is(Role role) {
        return get(role) != null;
    }

    @Nullable
    Entry get(Role role) {
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
