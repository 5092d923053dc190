package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/** Tells what is welcomed, "Kenya's stand", "the premier's reputation", and what somebody is, "as a partner", from guests. */
final class Welcomed {

    private Welcomed() {}

    /** What a verb of welcoming reports: a visit, where somebody came; else that something is praised, or nothing. */
    static @Nullable Trigger of(Line line, EventLexicon lexicon, int v, List<VerbTrigger> candidates, Trigger trigger) {
        int next = line.verbs.get(v).last() + 1;
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (actor.first() < next || actor.first() > next + 1) {
                continue;
            }
            if (isOwner(line, lexicon, actor)) {
                return candidates.stream()
                        .map(VerbTrigger::trigger)
                        .filter(t -> t != null && t.kind() == Kind.STATEMENT)
                        .findFirst()
                        .orElse(m.type() == Type.STATE ? trigger : null);
            }
            boolean person = m.type() == Type.PERSON || m.type() == Type.OFFICE;
            if (person && line.marker(actor.last() + 1) == Relation.AS) {
                return null;
            }
        }
        return trigger;
    }

    /** Whether somebody is named only as the owner of a thing, and not of people of his. */
    private static boolean isOwner(Line line, EventLexicon lexicon, Line.Actor actor) {
        int thing = actor.last() + 2;
        Type type = actor.mention().type();
        boolean owner = line.marker(actor.last() + 1) == Relation.OWNER
                && thing < line.tokens.size()
                && !line.tokens.get(thing).isCapitalised();
        return owner
                && (type == Type.STATE
                        || type == Type.PERSON
                                && line.actors.stream().noneMatch(a -> a.first() == thing)
                                && !lexicon.relations.contains(
                                        line.tokens.get(thing).norm())
                                && !lexicon.functionaries.contains(
                                        line.tokens.get(thing).norm()));
    }
}
