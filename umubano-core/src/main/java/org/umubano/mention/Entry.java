package org.umubano.mention;

import org.jspecify.annotations.Nullable;

/**
 * One meaning of a phrase of the tables.
 *
 * @param role what it is in a noun phrase
 * @param code office of the contract, state, topic, instrument, reference or type of name, by role
 * @param state state of a body or place
 * @param name name for the record; of a body with {@code {state}} to be filled in; of an office its conditions
 * @param weak whether it counts only in a fitting surrounding
 * @param count how many it names; 0 several
 * @param rule file and line
 */
record Entry(
        Role role,
        String code,
        @Nullable String state,
        @Nullable String name,
        boolean weak,
        int count,
        String rule) {

    /** Whether an office has a condition of the column {@code needs}: former, direct, host, name. */
    boolean needs(String condition) {
        return name != null && role == Role.OFFICE && (" " + name + " ").contains(" " + condition + " ");
    }

    static Entry of(Role role, String code, String rule) {
        return new Entry(role, code, null, null, false, 1, rule);
    }
}
