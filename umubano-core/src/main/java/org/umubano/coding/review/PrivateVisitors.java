package org.umubano.coding.review;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention;

/**
 * Journeys of people who stand for no state: whoever is out of office and sent by nobody, leaders of an opposition, and, in a
 * language whose verbs agree, those of whom nothing is told but the land in which they live. None is the visit of a state to
 * another.
 */
final class PrivateVisitors {

    private static final String OPPOSITION = "OPP";

    /** Who has left the army keeps his rank. */
    private static final String MILITARY = "ARMY";

    private PrivateVisitors() {}

    /** Whether all who go on a visit go for themselves, and nobody who is named receives them: where verbs agree. */
    static boolean is(Line line, EventLexicon lexicon, Draft d) {
        if (d.kind != Kind.VISIT || d.subtype.equals("invitation")) {
            return false;
        }
        boolean received = d.participants.stream().anyMatch(p -> p.role() != Role.ACTOR && p.name() != null);
        return !received && areAll(d, p -> isPrivate(line, lexicon, p));
    }

    /**
     * Whether the article calls all who go on a visit former, or of an opposition, the sentence names no office that they hold,
     * nobody sent them, and no leader of the state gone to receives them.
     */
    static boolean areCalled(Line line, EventLexicon lexicon, Discourse discourse, Draft d) {
        return !isSent(line, lexicon)
                && areAll(d, p -> OPPOSITION.equals(p.office()) || isFormer(line, discourse, p))
                && !isReceived(line, d);
    }

    /** Whether somebody goes on a visit, and all who go are such. */
    private static boolean areAll(Draft d, Predicate<Participant> such) {
        List<Participant> visitors =
                d.participants.stream().filter(p -> p.role() == Role.ACTOR).toList();
        return !visitors.isEmpty() && visitors.stream().allMatch(such);
    }

    /** Whether the article calls somebody former or retired, and the sentence by no office that he holds. */
    private static boolean isFormer(Line line, Discourse discourse, Participant p) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean holds = p.name() != null
                    && p.name().equals(m.name())
                    && !m.former()
                    && !m.offices().isEmpty();
            if (holds && !MILITARY.equals(m.offices().get(0))) {
                return false;
            }
        }
        return discourse.text().isCalledFormer(p);
    }

    /** Whether somebody of the state gone to is told of who leads it. */
    private static boolean isReceived(Line line, Draft d) {
        String home = d.participants.get(0).state();
        for (Participant p : d.participants) {
            if (p.role() == Role.RECIPIENT && (p.name() != null || p.office() != null)) {
                return true;
            }
        }
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean leads = m.state() != null
                    && !m.former()
                    && !Objects.equals(m.state(), home)
                    && m.offices().stream().anyMatch(Grounds.HEADS::contains);
            if (leads) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrivate(Line line, EventLexicon lexicon, Participant p) {
        if (OPPOSITION.equals(p.office())) {
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
    private static boolean isSent(Line line, EventLexicon lexicon) {
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
