package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** "The minister promised 7 million euros", "he proposed a joint committee": who promises what is to come has announced it. */
final class Pledges {

    private Pledges() {}

    /** Makes the one person who promises, announces or proposes an act of a line its announcer. */
    static void read(Line line, EventLexicon lexicon, ClauseReader clauses, List<Draft> drafts) {
        for (Draft act : drafts) {
            boolean coming = act.status == Status.PLANNED || act.status == Status.PROPOSED;
            boolean open = coming && act.announcedBy == null && act.kind != Kind.VISIT && act.kind != Kind.STATEMENT && act.kind != Kind.DISPUTE;
            int v = open ? pledging(line, lexicon, act) : -1;
            Participant who = v < 0 ? null : subject(clauses.subjects(v), act);
            if (who != null) {
                act.announce(who, line, "who promises it");
            }
        }
    }

    /** The verb of promising that tells of an act or stands over it; -1 for none. */
    private static int pledging(Line line, EventLexicon lexicon, Draft act) {
        int out = -1;
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() > act.first) {
                break;
            }
            boolean done = verb.tense() == VerbGroup.Tense.PAST || verb.tense() == VerbGroup.Tense.PERFECT;
            boolean pledges =
                    done && !verb.negated() && !verb.passive() && lexicon.pledges.contains(verb.lemma());
            out = verb.isFinite() ? pledges ? v : -1 : out;
        }
        return out;
    }

    private static @Nullable Participant subject(List<Line.Actor> subjects, Draft act) {
        if (subjects.size() != 1) {
            return null;
        }
        ActorMention m = subjects.get(0).mention();
        if (m.type() == ActorMention.Type.PERSON && m.name() != null) {
            return Discourse.direct(m);
        }
        Participant first = act.participants.get(0);
        boolean he = m.reference() == ActorMention.Reference.PERSON && m.offices().isEmpty();
        return he && first.name() != null && first.role() == Role.ACTOR ? first : null;
    }
}
