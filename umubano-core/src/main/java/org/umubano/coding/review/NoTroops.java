package org.umubano.coding.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Troops that are not sent: officers who come for a study tour are on a visit; what somebody only considers or has no plans for is
 * not done, of troops or of anything else; and who leaves for a land is sent there.
 */
final class NoTroops {

    /** How many words may stand between "for" and the course or tour: "for a five-day senior command". */
    private static final int WORDS = 6;

    /** How far before "to" stand "no" and what there is none of: "has no immediate plans to". */
    private static final int PLANS = 4;

    private final EventLexicon lexicon;

    private NoTroops(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Settles them among the acts of one sentence. */
    static void settle(EventLexicon lexicon, List<Draft> drafts) {
        NoTroops words = new NoTroops(lexicon);
        drafts.removeIf(d -> d.kind != Kind.STATEMENT && (words.isOnlyThought(d) || words.isNoPlan(d)));
        drafts.replaceAll(d -> words.isStudy(d) ? d.as(Kind.VISIT, "visit", Frame.VISIT) : d);
        drafts.forEach(words::thither);
    }

    /** "Considered sending", "ruled out closing". */
    private boolean isOnlyThought(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        int v = verb == null ? 0 : d.line.verbNumberAt(d.first);
        VerbGroup over = v == 0 ? null : d.line.verbs.get(v - 1);
        return verb != null
                && over != null
                && verb.mood() == VerbGroup.Mood.PARTICIPLE
                && !verb.passive()
                && verb.first() - over.last() <= 2
                && (verb.first() - over.last() == 1
                        || d.line.tokens.get(verb.first() - 1).norm().equals(lexicon.home.out))
                && lexicon.home.thinks.contains(over.lemma());
    }

    /** "Has no plans to send". */
    private boolean isNoPlan(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || verb.mood() != VerbGroup.Mood.INFINITIVE || d.status == Status.DENIED) {
            return false;
        }
        boolean plan = false;
        for (int t = verb.first() - 1; t >= Math.max(0, verb.first() - PLANS); t--) {
            String word = d.line.tokens.get(t).norm();
            if (plan && lexicon.home.none.contains(word)) {
                return true;
            }
            plan |= lexicon.home.intents.contains(word);
        }
        return false;
    }

    /** "Arrived for a study tour". */
    private boolean isStudy(Draft d) {
        Line line = d.line;
        if (d.frame != Frame.DEPLOY || !d.subtype.equals("deployment") || line.verbAt(d.first) == null) {
            return false;
        }
        int purpose = -1;
        for (int t = d.last + 1; t < line.tokens.size() && line.verbAt(t) == null; t++) {
            Relation marker = line.marker(t);
            purpose = marker == Relation.FOR || marker == Relation.ON ? t : purpose;
            boolean near = purpose >= 0 && t > purpose && t - purpose <= WORDS;
            if (near && lexicon.home.studies.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Left for the Central African Republic to join the mission": sent to that land, and taken home from nowhere. */
    private void thither(Draft d) {
        VerbGroup verb = d.frame == Frame.DEPLOY && d.subtype.equals("withdrawal") ? d.line.verbAt(d.first) : null;
        if (verb == null
                || !lexicon.occasions.departs.contains(verb.lemma())
                || d.line.marker(verb.last() + 1) != Relation.FOR) {
            return;
        }
        String own = d.participants.get(0).state();
        String goal = goal(d.line, verb.last() + 1);
        if (goal != null && !Objects.equals(goal, own)) {
            d.subtype = "deployment";
            d.participants.removeIf(p -> p.role() == Role.RECIPIENT);
            d.add(Participant.state(Role.RECIPIENT, goal));
        }
    }

    /** The state that stands right behind a token, by its name or by a town; null for none. */
    private static @Nullable String goal(Line line, int from) {
        for (Line.Actor actor : line.actors) {
            if (actor.first() > from && actor.first() <= from + 2) {
                return actor.mention().state();
            }
        }
        for (Line.Span span : line.spans) {
            if (span.first() > from && span.first() <= from + 2) {
                return span.mention().code();
            }
        }
        return null;
    }
}
