package org.umubano.coding.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Mouthpieces;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.text.Phrases;

/**
 * For whom a press office speaks: "the press service of the president reports", "the ministry's press office said". The
 * body or the office is what announces, not its desk.
 */
final class Desks {

    /** How far before a verb a desk may stand, with what belongs to it. */
    private static final int REACH = 12;

    private Desks() {}

    /** Whose desk stands before a verb of saying; null for none. */
    static @Nullable Participant speaking(Line line, VerbGroup verb, Discourse discourse, EventLexicon lexicon) {
        for (Phrases.Hit<String> hit : lexicon.desks.find(line.tokens)) {
            boolean near = hit.last() < verb.first()
                    && verb.first() - hit.last() <= REACH
                    && line.noVerbBetween(hit.first(), verb.first());
            Participant owner = near ? owner(line, hit, discourse, lexicon) : null;
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /** "According to the press service of the ministry"; null for none. */
    static @Nullable Participant accorded(Line line, Discourse discourse, EventLexicon lexicon) {
        for (Phrases.Hit<String> hit : lexicon.desks.find(line.tokens)) {
            for (int t = hit.first() - 1; t >= Math.max(0, hit.first() - REACH) && line.verbAt(t) == null; t--) {
                if (line.marker(t) == Relation.ACCORD) {
                    return owner(line, hit, discourse, lexicon);
                }
                if (line.isComma(t)) {
                    break;
                }
            }
        }
        return null;
    }

    /** "The agency reported, citing the ministry": of whom an outlet has it; null for nobody. */
    static @Nullable Participant cited(Line line, int after, Discourse discourse, EventLexicon lexicon) {
        for (int t = after; t < line.tokens.size(); t++) {
            if (!lexicon.citing.contains(line.tokens.get(t).norm())) {
                continue;
            }
            for (Phrases.Hit<String> hit : lexicon.desks.find(line.tokens)) {
                if (hit.first() > t && hit.first() - t <= REACH) {
                    return owner(line, hit, discourse, lexicon);
                }
            }
            for (Line.Actor actor : line.actors) {
                ActorMention.Type type = actor.mention().type();
                boolean speaks = type != ActorMention.Type.STATE && !actor.isAdjective();
                if (speaks && actor.first() > t && actor.first() - t <= 2) {
                    return Mouthpieces.of(actor, discourse, lexicon).stream()
                            .findFirst()
                            .orElse(null);
                }
            }
        }
        return null;
    }

    private static @Nullable Participant owner(
            Line line, Phrases.Hit<String> desk, Discourse discourse, EventLexicon lexicon) {
        boolean of = line.marker(desk.last() + 1) == Relation.OF;
        for (Line.Actor actor : line.actors) {
            int gap = actor.first() - desk.last();
            boolean behind = of && gap >= 2 && gap <= 3;
            boolean before = !of
                    && (actor.last() == desk.first() - 1
                            || actor.last() == desk.first() - 2 && line.marker(desk.first() - 1) == Relation.OWNER);
            if (behind || before) {
                List<Participant> who = Mouthpieces.of(actor, discourse, lexicon);
                return who.isEmpty() ? null : body(actor, who.get(0), lexicon);
            }
        }
        return null;
    }

    /** The body itself; for somebody in an office, his presidency or government. */
    private static Participant body(Line.Actor actor, Participant owner, EventLexicon lexicon) {
        if (actor.mention().type() == ActorMention.Type.ORGANISATION || owner.state() == null) {
            return owner;
        }
        String name = owner.offices().contains("HOS")
                ? lexicon.world.presidency(owner.state())
                : lexicon.world.government(owner.state());
        return name == null
                ? owner
                : new Participant(Participant.Role.ACTOR, name, "GOV", List.of("GOV"), owner.state());
    }
}
