package org.umubano.coding.deed;

import java.util.List;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Countries;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** "BRICS leaders pour into Kazan", "ASEAN leaders gather in Vientiane": who leads the members of an organisation comes together. */
public final class BodyLeaders extends ActReader {

    /** The last sentence of an opening. */
    private static final int OPENING = 1;

    public BodyLeaders(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts the gathering of a line in which nothing else is told. */
    @Override
    public void read() {
        if (lexicon.headFirst || line.number > OPENING || !drafts.made().isEmpty()) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            Trigger trigger = verb.negated() || verb.passive() ? null : lexicon.triggerOf(verb, Frame.GATHER);
            List<Line.Actor> who = trigger == null ? List.of() : clauses.subjects(v);
            Status status = who.size() == 1 && isOfBody(who.get(0).mention()) ? statuses.of(v) : null;
            if (trigger != null && status != null && isSomewhere(verb)) {
                Cast cast = new Cast(
                        List.of(Participant.state(
                                Participant.Role.ACTOR,
                                String.valueOf(who.get(0).mention().state()))),
                        List.of(),
                        line.spans,
                        false);
                Trigger summit =
                        new Trigger(trigger.kind(), trigger.subtype(), Frame.ATTEND, null, false, null, trigger.rule());
                drafts.draft(summit, verb.first(), verb.last(), status, cast);
                return;
            }
        }
    }

    private static boolean isOfBody(ActorMention m) {
        return m.type() == ActorMention.Type.GROUP
                && m.offices().contains("HOS")
                && m.state() != null
                && !Countries.has(m.state());
    }

    /** Whether a town follows, before any other verb. */
    private boolean isSomewhere(VerbGroup verb) {
        return line.spans.stream()
                .anyMatch(s -> s.first() > verb.last()
                        && s.mention().code() != null
                        && line.noVerbBetween(verb.last() + 1, s.first()));
    }
}
