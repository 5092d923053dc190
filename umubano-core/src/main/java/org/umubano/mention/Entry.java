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

    private static final String OF = "of=";

    /** Letters in the code of a state. */
    private static final int CODE = 3;

    /** Whether an office has a condition of the column {@code needs}: former, direct, host, name. */
    boolean needs(String condition) {
        return name != null && role == Role.OFFICE && (" " + name + " ").contains(" " + condition + " ");
    }

    /** The state that an office is always of, where a condition {@code of=XXX} says so; null for none. */
    @Nullable
    String always() {
        int at = name == null || role != Role.OFFICE ? -1 : name.indexOf(OF);
        return at < 0 || name == null ? null : name.substring(at + OF.length(), at + OF.length() + CODE);
    }

    /** Whether it is an office of a field of the table of portfolios. */
    boolean isOfField() {
        return rule.contains("portfolios.tsv");
    }

    static Entry of(Role role, String code, String rule) {
        return new Entry(role, code, null, null, false, 1, rule);
    }
}
