package org.umubano.coding.settle;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;

/**
 * Acts that a sentence on sport only seems to tell: "amakipe ya Kenya na Uganda azahurira i Kampala", teams of
 * two states will meet. What teams and their clubs do among themselves is no act of their states; where somebody of
 * office takes part it is one.
 */
public final class Matches {

    /** Those who do not act for a state. */
    public static final Set<String> PRIVATE = Set.of("NGO", "CIV", "COMPANY");

    private Matches() {}

    /** Takes away what teams did. */
    public static void settle(Line line, EventLexicon lexicon, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        boolean plays =
                line.spans.stream().anyMatch(s -> "sport".equals(s.mention().code()));
        if (plays) {
            drafts.removeIf(d -> mayBePlay(d) && d.participants.stream().allMatch(p -> isPlayer(p, d.kind)));
        }
    }

    private static boolean mayBePlay(Draft draft) {
        return switch (draft.kind) {
            case MEETING -> !draft.subtype.equals("delegation");
            case DISPUTE -> true;
            case VISIT -> !draft.subtype.equals("invitation");
            case COOPERATION -> Objects.equals(draft.subtype, "exercise");
            default -> false;
        };
    }

    /** A state as such may stand for its team, but who visits is somebody. */
    private static boolean isPlayer(Participant p, Kind kind) {
        boolean person = p.name() != null && p.office() == null;
        return PRIVATE.contains(String.valueOf(p.office()))
                || person
                || p.office() == null && (kind != Kind.VISIT || p.role() == Participant.Role.RECIPIENT);
    }
}
