package org.umubano.coding.cast;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.mention.ActorMention;

/** Who announces what somebody says: the person, or the government, presidency or body that he speaks for. */
public final class Mouthpieces {

    private Mouthpieces() {}

    /** The same in a line that may name before it whose "his office" is: "the president flew home, his office said". */
    public static List<Participant> of(Line line, Line.Actor actor, Discourse discourse, EventLexicon lexicon) {
        ActorMention m = actor.mention();
        boolean his =
                m.reference() == ActorMention.Reference.PERSON && m.offices().contains("GOV");
        for (Line.Actor head : his ? line.actors : List.<Line.Actor>of()) {
            ActorMention h = head.mention();
            boolean leads = h.type() == ActorMention.Type.PERSON
                    && h.state() != null
                    && (h.offices().contains("HOS") || h.offices().contains("HOG"));
            if (leads && head.relation() == Relation.BARE && head.last() < actor.first()) {
                String name = lexicon.world.presidency(String.valueOf(h.state()));
                return List.of(new Participant(Participant.Role.ACTOR, name, "GOV", List.of("GOV"), h.state()));
            }
        }
        return of(actor, discourse, lexicon);
    }

    /** An announcer keeps the name of the body that speaks. */
    public static List<Participant> of(Line.Actor actor, Discourse discourse, EventLexicon lexicon) {
        ActorMention m = actor.mention();
        boolean body = m.type() == ActorMention.Type.ORGANISATION && m.state() != null;
        if ((m.reference() == null || body) && m.name() != null) {
            Participant p = Discourse.direct(m);
            return List.of(new Participant(p.role(), m.name(), p.office(), p.offices(), p.state()));
        }
        if (m.type() == ActorMention.Type.STATE && m.state() != null) {
            String government = lexicon.world.government(m.state());
            if (government != null) {
                return List.of(new Participant(Participant.Role.ACTOR, government, "GOV", List.of("GOV"), m.state()));
            }
        }
        List<Participant> who = discourse.resolve(m);
        if (m.reference() == ActorMention.Reference.PERSON && m.offices().contains("GOV")) {
            if (who.isEmpty() && m.state() != null) {
                who = List.of(
                        Participant.state(Participant.Role.ACTOR, m.state())); // of whom the sentence itself names
            }
            return who.stream().map(p -> ofHead(p, lexicon)).toList();
        }
        if (m.type() == ActorMention.Type.OFFICE
                && m.name() == null
                && m.offices().contains("GOV")) {
            boolean his = who.stream().allMatch(p -> p.name() == null); // "his press secretary", "a spokesman"
            return who.stream().map(p -> his ? mouth(p, lexicon) : p).toList();
        }
        return who.stream().map(p -> asGovernment(p, lexicon)).toList();
    }

    /** "His office" is that of the head of state. */
    private static Participant ofHead(Participant p, EventLexicon lexicon) {
        String name = lexicon.world.presidency(String.valueOf(p.state()));
        return new Participant(p.role(), name, p.office(), p.offices(), p.state());
    }

    /** Who speaks for a government and has no name speaks as it. */
    private static Participant mouth(Participant p, EventLexicon lexicon) {
        String name = lexicon.world.government(String.valueOf(p.state()));
        return name == null ? p : new Participant(p.role(), name, p.office(), p.offices(), p.state());
    }

    /** A state that speaks is its government. */
    private static Participant asGovernment(Participant p, EventLexicon lexicon) {
        String government = Cast.isState(p) ? lexicon.world.government(String.valueOf(p.state())) : null;
        return government == null
                ? p
                : new Participant(Participant.Role.ACTOR, government, "GOV", List.of("GOV"), p.state());
    }
}
