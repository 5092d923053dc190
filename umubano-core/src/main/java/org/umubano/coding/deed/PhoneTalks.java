package org.umubano.coding.deed;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.settle.Calls;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Offices;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * "Mu kiganiro cyamaze isaha kuri telefoni, Perezida X yabwiye Perezida Y ko", in talks by telephone X told Y that: a call that
 * the opening of a sentence names, of him who says something in it and of him to whom he does.
 */
final class PhoneTalks extends HeadFirstAct {

    private static final Trigger CALL =
            new Trigger(Kind.CALL, "call", Frame.MEET, null, false, null, "talks by telephone that open a sentence");

    PhoneTalks(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    @Override
    public void read() {
        for (TableNoun noun : line.marker(0) == Relation.IN ? line.nouns : List.<TableNoun>of()) {
            if (lexicon.phones.contains(noun.key())
                    && Calls.opens(line, noun)
                    && drafts.made().stream().noneMatch(d -> d.kind == Kind.CALL || d.kind == Kind.MEETING)) {
                call(noun);
                return;
            }
        }
    }

    private void call(TableNoun phone) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() > phone.last() && verb.isFinite()) {
                Participant caller = statuses.of(v) == Status.HELD ? official(clauses.subjects(v)) : null;
                Participant other = caller == null ? null : spokenTo(verb, caller);
                if (caller != null && other != null) {
                    drafts.add(draft(CALL, verb, Status.HELD, List.of(caller, other)));
                }
                return;
            }
        }
    }

    private @Nullable Participant official(List<Line.Actor> actors) {
        Participant who =
                actors.size() == 1 ? meant(actors, p -> Offices.isTraveller(p.office()) && p.state() != null) : null;
        return who == null ? null : who.as(Role.ACTOR);
    }

    /** The official of another state who stands right behind the verb or one after it. */
    private @Nullable Participant spokenTo(VerbGroup from, Participant caller) {
        for (Line.Actor actor : line.actors) {
            VerbGroup told = actor.first() > from.last() ? line.verbAt(actor.first() - 1) : null;
            Participant other = told == null ? null : official(List.of(actor));
            if (other != null && !Objects.equals(other.state(), caller.state())) {
                return other;
            }
        }
        return null;
    }
}
