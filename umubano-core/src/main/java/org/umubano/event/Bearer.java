package org.umubano.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/** What somebody named in a sentence could take part as, as bits: a bit too many costs time, one too few an event. */
final class Bearer {

    /** Has a name and a state. */
    static final int NAMED = 1;
    /** Has a name or an office, and a state. */
    static final int PERSON = 2;
    /** Can be the visitor of a visit. */
    static final int VISITOR = 4;
    /** Can be a visitor though his state is not known. */
    static final int STATELESS_VISITOR = 8;
    /** A body without a state, or somebody with an office of none. */
    static final int BODY = 16;
    /** Can make a statement. */
    static final int SPEAKER = 32;

    static final int ARMED = 64;
    /** Is on a visit where he is abroad. */
    static final int TRAVELLER = 128;

    /** Can detain somebody. */
    static final int DETAINER = 256;

    private static final Set<String> GUESSES = Set.of("state:home", "state:last");

    private Bearer() {}

    /**
     * The bits of a mention that names its actor itself.
     *
     * @param isGuessing whether the article has somebody of whom the state is only guessed, and may be taken back
     */
    static int of(ActorMention m, boolean isGuessing) {
        Participant p = Discourse.direct(m);
        boolean hasState = p.state() != null;
        int bits = of(p.name() != null, p.office(), hasState);
        if (m.type() == Type.OFFICE && hasState) {
            bits |= of(true, p.office(), true); // his name may stand elsewhere
        }
        if (m.type() == Type.GROUP && p.office() != null) {
            bits |= of(false, p.office(), true); // "Indian and Chinese soldiers"
        }
        if (p.name() != null && isGuessing) {
            bits |= of(true, p.office(), false);
        }
        return bits;
    }

    /** The bits of somebody with or without a name, an office and a state. */
    static int of(boolean isNamed, @Nullable String office, boolean hasState) {
        boolean person = isNamed || office != null;
        int bits = 0;
        if (hasState) {
            bits |= person ? PERSON | VISITOR : 0;
            bits |= isNamed ? NAMED : 0;
            bits |= SpeechRoles.maySpeak(office) ? SPEAKER : 0;
            bits |= StateRoles.travels(office) ? TRAVELLER : 0;
            bits |= ActDoers.mayDetain(office) ? DETAINER : 0;
        } else if (isNamed && office != null) {
            bits |= BODY | (VisitRoles.mayVisit(office, true) ? STATELESS_VISITOR : 0);
        }
        bits |= "NGO".equals(office) ? SPEAKER : 0;
        bits |= "ARMED".equals(office) ? ARMED : 0;
        return bits;
    }

    /** Whether the state of somebody with a name is only guessed. */
    static boolean isGuessed(ActorMention m) {
        for (String guess : GUESSES) {
            if (m.name() != null && m.rule().contains(guess)) {
                return true;
            }
        }
        return false;
    }
}
