package org.umubano.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that names someone who can act between states: a person with or without office, the holder of an office
 * without a name, a state, an organisation, a group, or words that refer back to one of these.
 *
 * <p>"Kazakh Deputy Prime Minister Murat Nurtleu" is one mention: name Murat Nurtleu, offices DHOG, state KAZ.
 *
 * @param start UTF-16 index of the first character of the whole phrase
 * @param end UTF-16 index after it
 * @param type what kind of actor
 * @param name the full name of the person or organisation as the article gives it at its fullest, or null
 * @param nameStart where the name itself begins (equal to {@code nameEnd} where there is none)
 * @param nameEnd where it ends
 * @param offices office codes of the contract, the one used here first; empty for a state as such
 * @param state ISO 3166-1 alpha-3 or the code of an organisation, or null where it cannot be told
 * @param former whether the office is a former one at the time of the article (then-President, uwari Perezida)
 * @param count how many the phrase names: 1, or 2 and more ("the two ministers", "eight ambassadors"); 0 for several
 * @param reference what the phrase refers back to, or null where it names its actor itself
 * @param rule the line of a table, or the rule, that made it
 */
public record ActorMention(
        int start,
        int end,
        Type type,
        @Nullable String name,
        int nameStart,
        int nameEnd,
        List<String> offices,
        @Nullable String state,
        boolean former,
        int count,
        @Nullable Reference reference,
        String rule) {

    public ActorMention {
        offices = List.copyOf(offices);
    }

    /** The same phrase, as a rule understands it: of a state, null for none that is known, and with these offices. */
    public ActorMention understood(@Nullable String ofState, List<String> itsOffices, String byRule) {
        return new ActorMention(
                start, end, type, name, nameStart, nameEnd, itsOffices, ofState, former, count, reference, byRule);
    }

    /** What kind of actor a phrase names. */
    public enum Type {
        PERSON,
        /** The holder of an office without a name: "the foreign minister of Kenya". */
        OFFICE,
        STATE,
        ORGANISATION,
        /** Several at once: "ambassadors", "delegations", "rebels". */
        GROUP
    }

    /** What a referring phrase asks for. Resolved by {@code event} against what went before. */
    public enum Reference {
        /** he, she; in Kinyarwanda a subject marker of class 1 alone. */
        PERSON,
        /** they, the two, bombi, aba bayobozi. */
        PEOPLE,
        /** the minister, uyu muyobozi: the last person of that office. */
        OFFICE,
        /** the two ministers, aba ba Minisitiri, both presidents. */
        OFFICES,
        /** the country, icyo gihugu. */
        STATE,
        /** both countries, ibihugu byombi, the two sides, impande zombi. */
        BOTH_STATES,
        /** his counterpart, mugenzi we: the same office of the other state. */
        COUNTERPART,
        /** it, the organisation. */
        THING
    }
}
