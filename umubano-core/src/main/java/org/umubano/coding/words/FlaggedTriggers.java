package org.umubano.coding.words;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.language.Settings;

/**
 * The triggers that count only beside something: their rows have a flag in the column of the status. Each row is one of its own,
 * whatever it shares with others. Filled while the tables are loaded.
 */
sealed class FlaggedTriggers extends LanguageWords permits EventLexicon {

    /** What the column of the status may say of a trigger beside a status. */
    static final Set<String> FLAGS = Set.of(
            "weak",
            "person",
            "converse",
            "pair",
            "named",
            "headline",
            "people",
            "paper",
            "subject",
            "ahead",
            "body",
            "army",
            "sides",
            "land");

    /** What counts only with a person right after the verb: "saw President X". */
    public final Set<Trigger> personal = rows();

    /** What counts only with an official of another state behind the verb: "spoke with President X". */
    public final Set<Trigger> conversed = rows();

    /** What counts only where people of two states do it: "the ministers reviewed". */
    public final Set<Trigger> paired = rows();

    /** What counts only where it is done to people of a state: "arrested four Rwandans". */
    public final Set<Trigger> peopled = rows();

    /** What counts only with an organisation of states behind the verb: "joined ASEAN", "withdrew from ECOWAS". */
    public final Set<Trigger> bodied = rows();

    /** What counts only where a force does it: "vacated its bases", "packed up in Gao". */
    public final Set<Trigger> ofArmies = rows();

    /** What counts only where two states do it: "laid down their arms". */
    public final Set<Trigger> sided = rows();

    /** What counts only where a state as such does it out of a country: "withdrew from Mali". */
    public final Set<Trigger> landed = rows();

    /** What counts only where its noun is the subject: "the embassy resumed work". */
    public final Set<Trigger> subjected = rows();

    /** What a noun tells of only under a verb of what is to come: "will fly to X for talks with Y". */
    public final Set<Trigger> ahead = new HashSet<>();

    /** What a noun tells of only in a headline without a verb: "X and Y in talks". */
    public final Set<Trigger> headlined = rows();

    /** What counts only where the noun of a paper follows: "the suspension of the 2015 accord". */
    public final Set<Trigger> papered = rows();

    /** All of these. */
    public final Set<Trigger> conditional = rows();

    /** Words for what is told by more than a verb and its noun. */
    public final DeedWords deedWords;

    /** How words begin that agree with what they belong to. */
    public final ConcordSigns signs;

    FlaggedTriggers(String language, Settings settings) {
        super(language, settings);
        this.deedWords = new DeedWords(settings);
        this.signs = new ConcordSigns(settings);
    }

    /** A set of triggers as they stand in the table: each row is one of its own. */
    private static Set<Trigger> rows() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The rows that what stands in the column of the status sets apart; null where it sets none apart. */
    @Nullable
    Set<Trigger> flagged(String status) {
        return switch (status) {
            case "person" -> personal;
            case "converse" -> conversed;
            case "pair" -> paired;
            case "headline" -> headlined;
            case "people" -> peopled;
            case "paper" -> papered;
            case "subject" -> subjected;
            case "body" -> bodied;
            case "army" -> ofArmies;
            case "sides" -> sided;
            case "land" -> landed;
            case "ahead" -> ahead;
            default -> null;
        };
    }
}
