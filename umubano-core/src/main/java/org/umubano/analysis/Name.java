package org.umubano.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A name in a text.
 *
 * @param start UTF-16 index of its first character; of a person without the office, of a state with its augment
 * @param end UTF-16 index after its last character
 * @param type what it names
 * @param name the full name as the article gives it at its fullest; of a state as it stands here, without the augment
 * @param state ISO 3166-1 alpha-3 or the code of an organisation of states, to which the named belongs or which it is
 * @param office code of the office of a person, the one used here
 */
public record Name(
        int start,
        int end,
        Type type,
        String name,
        @Nullable String state,
        @Nullable String office) {

    /** The types that corpora of names have. */
    public enum Type {
        /** A person. */
        PER,
        /** A state or a place. */
        LOC,
        /** An organisation. */
        ORG,
        /** A programme, a route, a gathering. */
        MISC
    }
}
