package org.umubano.coding.review;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.mention.ActorMention;

/**
 * Journeys of people who stand for no state, in a language whose verbs agree: whoever is out of office and sent by nobody, leaders of
 * an opposition, and those of whom nothing is told but the land in which they live. None is the visit of a state to another.
 */
final class PrivateVisitors {

    private PrivateVisitors() {}

    /** Whether all who go on a visit go for themselves, and no official who is named receives them. */
    static boolean is(Line line, EventLexicon lexicon, Draft d) {
        if (d.kind != Kind.VISIT || d.subtype.equals("invitation")) {
            return false;
        }
        boolean some = false;
        for (Participant p : d.participants) {
            if (p.role() == Participant.Role.ACTOR) {
                if (!isPrivate(line, lexicon, p)) {
                    return false;
                }
                some = true;
            } else if (p.name() != null) {
                return false;
            }
        }
        return some;
    }

    private static boolean isPrivate(Line line, EventLexicon lexicon, Participant p) {
        if ("OPP".equals(p.office())) {
            return true;
        }
        boolean told = false;
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (p.name() != null && p.name().equals(m.name()) && actor.relation() != Relation.BY) {
                boolean former = m.former() && isCalledFormer(line, lexicon) && !isSent(line, lexicon);
                if (!former && !(p.offices().isEmpty() && isOfLand(line, lexicon, actor))) {
                    return false;
                }
                told = true;
            }
        }
        return told;
    }

    /** "Wahoze ari", who was once: "wari", who was, is also told of those who were in office when they went. */
    private static boolean isCalledFormer(Line line, EventLexicon lexicon) {
        return line.tokens.stream().anyMatch(t -> lexicon.home.former.contains(t.norm()));
    }

    /** "Uhuru Kenyatta, umuhuza", "ahagarariye Loni": sent as an envoy or in the name of somebody. */
    static boolean isSent(Line line, EventLexicon lexicon) {
        return line.actors.stream().anyMatch(a -> a.mention().offices().contains("ENV"))
                || line.verbs.stream().anyMatch(v -> lexicon.represents.contains(v.lemma()));
    }

    /** "Jean wo mu Bubiligi", Jean who is from Belgium: of leaders "of" stands without "in". */
    private static boolean isOfLand(Line line, EventLexicon lexicon, Line.Actor actor) {
        for (int t = actor.last(); t >= actor.first(); t--) {
            if (lexicon.ofPlaces.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        int next = actor.last() + 1;
        return next + 1 < line.tokens.size()
                && lexicon.ofPlaces.contains(line.tokens.get(next + 1).norm())
                && line.verbAt(next) == null
                && line.tokens.get(next).isWord();
    }
}
