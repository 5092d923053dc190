package org.umubano.coding.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.OnlyPlaces;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Acts of people who stand for no state and speak for none any more: "kidnappers of X said they would release", "a former
 * ambassador met", "two tourists from X were shot by gunmen". News tells of them by their nationality.
 */
final class PrivateAffairs {

    private final EventLexicon lexicon;

    private PrivateAffairs(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes such acts out of those of one sentence. */
    static void drop(EventLexicon lexicon, List<Draft> drafts) {
        PrivateAffairs words = new PrivateAffairs(lexicon);
        drafts.removeIf(d -> words.isOfPrivatePeople(d) || words.isCrime(d) || words.isOfFormer(d));
    }

    /** Whether the doer is a state that the sentence names before the verb only by the nationality of private people. */
    private boolean isOfPrivatePeople(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        Participant doer = d.participants.get(0);
        if (verb == null || verb.passive() || doer.state() == null || doer.office() != null || doer.name() != null) {
            return false;
        }
        boolean named = false;
        for (Line.Actor actor : d.line.actors) {
            if (actor.last() < verb.first()
                    && doer.state().equals(actor.mention().state())) {
                if (!isPrivate(d.line, actor, d.kind == Kind.STATEMENT)) {
                    return false;
                }
                named = true;
            }
        }
        return named;
    }

    private boolean isPrivate(Line line, Line.Actor actor, boolean speaks) {
        boolean of = actor.isAdjective() || speaks && actor.mention().type() == ActorMention.Type.STATE;
        return of
                && ByNationality.isBefore(
                        line,
                        actor.last(),
                        n -> actor.isAdjective() && lexicon.privatePeople.contains(n)
                                || speaks && lexicon.home.voices.contains(n));
    }

    /** "Gunmen abducted a Danish contractor": a crime on private people is nothing between states. */
    private boolean isCrime(Draft d) {
        boolean armed =
                d.kind == Kind.FORCE && "ARMED".equals(d.participants.get(0).office());
        boolean people = false;
        for (Participant p : armed ? d.participants : List.<Participant>of()) {
            if (p.role() == Participant.Role.RECIPIENT) {
                if (p.office() != null && !"CIV".equals(p.office())) {
                    return false;
                }
                people |= p.office() != null || isNamedByPeople(d.line, p.state());
            }
        }
        boolean placed = d.line.actors.stream() // "gunmen in Mali": of that land
                .anyMatch(a -> a.mention().offices().contains("ARMED") && OnlyPlaces.beside(d.line, a) != null);
        return people && !placed && isOfGunmen(d.line);
    }

    private boolean isOfGunmen(Line line) {
        return line.tokens.stream().anyMatch(t -> lexicon.home.gunmen.contains(t.norm()));
    }

    private boolean isNamedByPeople(Line line, @Nullable String state) {
        boolean named = false;
        for (Line.Actor actor : line.actors) {
            boolean armed = actor.mention().offices().contains("ARMED"); // of whom only a guess tells whose they are
            if (!armed && state != null && state.equals(actor.mention().state())) {
                if (!isPrivate(line, actor, false)) {
                    return false;
                }
                named = true;
            }
        }
        return named;
    }

    /** "Former envoys of X say", "in a private meeting with a former ambassador": who was sent once is sent no more. */
    private boolean isOfFormer(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        boolean remark = d.kind == Kind.STATEMENT
                && d.participants.get(0).name() == null
                && verb != null
                && lexicon.plainSayings.contains(verb.lemma());
        return remark && isFormer(d, d.participants.get(0))
                || d.kind == Kind.MEETING && d.participants.stream().anyMatch(p -> isFormer(d, p));
    }

    private boolean isFormer(Draft d, Participant p) {
        boolean former = false;
        if (!"AMB".equals(p.office())) {
            return false;
        }
        for (Line.Actor actor : d.line.actors) {
            boolean his = Objects.equals(actor.mention().state(), p.state())
                    && (p.name() == null
                            ? actor.mention().offices().contains("AMB")
                            : p.name().equals(actor.mention().name()));
            if (his && !isCalledFormer(d.line, actor)) {
                return false;
            }
            former |= his;
        }
        return former;
    }

    private boolean isCalledFormer(Line line, Line.Actor actor) {
        for (int t = Math.max(0, actor.first() - 1); t <= actor.last(); t++) {
            if (lexicon.home.former.contains(line.tokens.get(t).norm())) {
                return actor.mention().former();
            }
        }
        return false;
    }
}
