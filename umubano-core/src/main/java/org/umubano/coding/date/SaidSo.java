package org.umubano.coding.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.mention.ActorMention;

/** "The government is happy with it. Mr X of the foreign ministry said so yesterday": whose words a remark was. */
final class SaidSo {

    private SaidSo() {}

    /** Gives a remark of a nameless government the person who, as a line says, made it. */
    static void name(Line line, Draft remark) {
        Participant old = remark.participants.get(0);
        boolean nameless =
                old.name() == null && (old.office() == null || old.office().equals("GOV"));
        Participant person = nameless ? speaker(line) : null;
        if (person == null || person.state() == null) {
            return;
        }
        remark.participants.set(0, person.as(old.role()));
        for (int i = 1; i < remark.participants.size(); i++) {
            Participant other = remark.participants.get(i);
            if (person.state().equals(other.state()) && old.state() != null) {
                Participant swapped =
                        new Participant(other.role(), other.name(), other.office(), other.offices(), old.state());
                remark.participants.set(i, swapped);
            }
        }
        remark.announce(person, line, "who said so");
    }

    private static @Nullable Participant speaker(Line line) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean person = m.type() == ActorMention.Type.PERSON && m.name() != null;
            if (person && actor.relation() == Relation.BARE) {
                return Discourse.direct(m);
            }
        }
        return null;
    }

    /** Whether a sentence tells what another state than those of an act does. */
    static boolean isOfOther(Line line, Draft act) {
        Set<String> own = act.states();
        return line.actors.stream()
                .filter(a -> a.relation() == Relation.BARE && a.mention().reference() == null)
                .anyMatch(a ->
                        a.mention().state() != null && !own.contains(a.mention().state()));
    }
}
