package org.umubano.coding.speech;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.SpeechRoles;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.LikelyTriggers.Candidate;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention;

/**
 * Whose act it is that only the words of a sentence tell of ({@link SecondLook}). Those around the verb count before the
 * others of its clause, and those before all whom the sentence names; where one side alone is named the other one is that of
 * the article. A third state gives or does harm to the one that the article is most about; to both, where it brings them
 * together or is an organisation that gives.
 */
final class LikelySides {

    /** How a phrase behind the verb stands that is a side of its act. */
    private static final Set<Relation> COMPANY = Set.of(
            Relation.BARE,
            Relation.AND,
            Relation.WITH,
            Relation.TO,
            Relation.BY,
            Relation.AGAINST,
            Relation.FOR,
            Relation.BETWEEN);

    /** What many take part in who stand anywhere in the sentence. */
    private static final Set<Kind> OF_MANY = Set.of(Kind.SUMMIT, Kind.DISPUTE);

    /** What is given to somebody. */
    private static final Set<Kind> GIVING = Set.of(Kind.AID, Kind.COOPERATION);

    private final EventLexicon lexicon;
    private final Discourse discourse;

    LikelySides(EventLexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** Those of the line who act for a state or body, one of each; beside one alone the other side of the article. */
    List<Participant> of(Line line, ClauseReader clauses, Candidate candidate) {
        Trigger trigger = candidate.trigger();
        if (trigger.kind() == Kind.FORCE && line.actors.stream().anyMatch(LikelySides::isPrivate)) {
            return List.of(); // "a Togolese was killed in Ghana"
        }
        List<Line.Actor> near = near(line, clauses, candidate).stream()
                .filter(a -> !isGathering(trigger, a))
                .toList();
        List<Participant> who = sides(near);
        if (who.isEmpty()) {
            return discourse.hasTwoSides() ? all() : List.of();
        }
        if (who.size() > 1) {
            withBody(trigger, who);
            return who;
        }
        if (candidate.verb() >= 0 && isInternal(line, clauses, candidate, near)) {
            return who;
        }
        if (near.stream().anyMatch(a -> isDoneTo(line, clauses, candidate, a))) {
            List<Participant> others = otherThan(Participant.statesOf(who));
            return others.size() == 1
                    ? List.of(others.get(0).as(Role.ACTOR), who.get(0).as(Role.RECIPIENT))
                    : List.of();
        }
        withOthers(line, trigger, who);
        return who;
    }

    /** The two sides of the article, or the three and more that did something together. */
    private List<Participant> all() {
        List<Participant> both = discourse.bothStates();
        Set<String> together = discourse.together();
        boolean many = together.size() > 2 && together.containsAll(Participant.statesOf(both));
        return many
                ? together.stream().map(s -> Participant.state(Role.ACTOR, s)).toList()
                : both;
    }

    /** The actors around the verb, where they are of two states; else those of its clause; else all of the line. */
    private List<Line.Actor> near(Line line, ClauseReader clauses, Candidate candidate) {
        if (candidate.verb() < 0 || OF_MANY.contains(candidate.trigger().kind())) {
            return line.actors;
        }
        Collection<Line.Actor> subjects = clauses.subjects(candidate.verb());
        Collection<Line.Actor> objects = clauses.bareAfter(candidate.verb());
        Collection<Line.Actor> after = clauses.after(candidate.verb());
        List<Line.Actor> core = new ArrayList<>();
        List<Line.Actor> clause = new ArrayList<>();
        boolean joins = false;
        for (Line.Actor actor : line.actors) {
            boolean around = isJoined(line, actor, subjects)
                    || subjects.contains(actor)
                    || objects.contains(actor)
                    || after.contains(actor) && COMPANY.contains(actor.relation()) && !actor.isAdjective();
            joins = around || joins && actor.relation() == Relation.AND;
            if (joins) {
                core.add(actor);
            }
            if (joins || after.contains(actor)) {
                clause.add(actor);
            }
        }
        if (sides(core).size() > 1 || sides(core).size() == 1 && isInternal(line, clauses, candidate, core)) {
            return core;
        }
        return sides(clause).size() > 1 ? clause : line.actors;
    }

    /** "President X and [Prime Ministers Y and Z]": the first of those who are the subject together. */
    private static boolean isJoined(Line line, Line.Actor first, Collection<Line.Actor> subjects) {
        int and = first.last() + 1;
        return line.marker(and) == Relation.AND && subjects.stream().anyMatch(s -> s.first() == and + 1);
    }

    /** Those among some actors who act for a state or body, one of each. */
    private List<Participant> sides(List<Line.Actor> actors) {
        List<Participant> who = new ArrayList<>();
        Set<String> states = new LinkedHashSet<>();
        for (Line.Actor actor : actors) {
            for (Participant p : discourse.resolve(actor.mention())) {
                if (isSide(p) && states.add(String.valueOf(p.state()))) {
                    who.add(who.isEmpty() ? p : p.as(Role.RECIPIENT));
                }
            }
        }
        return who;
    }

    /** "Came for the summit of the G7", "met on the sidelines of the G7": a body of which the gathering is told. */
    private boolean isGathering(Trigger trigger, Line.Actor actor) {
        String code = actor.mention().state();
        return code != null
                && !discourse.isCountry(code)
                && !discourse.dyad().contains(code)
                && (actor.relation() == Relation.SIDELINES
                        || trigger.kind() == Kind.VISIT
                                && (actor.relation() == Relation.OF || actor.relation() == Relation.TO));
    }

    private static boolean isPrivate(Line.Actor actor) {
        return actor.mention().type() == ActorMention.Type.PERSON
                && actor.mention().offices().isEmpty();
    }

    /** "The M23 captured the town", "Somalia and Somaliland agreed": what is of one state, beside which nobody is meant. */
    private boolean isInternal(Line line, ClauseReader clauses, Candidate candidate, List<Line.Actor> near) {
        Collection<Line.Actor> subjects = clauses.subjects(candidate.verb());
        boolean together = subjects.size() > 1 && subjects.stream().anyMatch(a -> isOf(a, "LOCAL"));
        boolean rebels = candidate.trigger().kind() == Kind.FORCE
                && !line.verbs.get(candidate.verb()).passive()
                && subjects.stream().anyMatch(a -> isOf(a, "ARMED"));
        return rebels && sides(near).size() == 1
                || together && sides(List.copyOf(subjects)).size() == 1;
    }

    private static boolean isOf(Line.Actor actor, String office) {
        return actor.mention().offices().contains(office);
    }

    /** "A drone hit Tel Aviv": to whom force is used right behind the verb, or before it where it is passive. */
    private static boolean isDoneTo(Line line, ClauseReader clauses, Candidate candidate, Line.Actor actor) {
        if (candidate.trigger().frame() != Frame.ATTACK || candidate.verb() < 0) {
            return false;
        }
        boolean subject = clauses.subjects(candidate.verb()).contains(actor);
        return line.verbs.get(candidate.verb()).passive()
                ? subject
                : !subject && clauses.bareAfter(candidate.verb()).contains(actor);
    }

    /** "Sweden and Finland applied": for membership of the organisation that the article tells of. */
    private void withBody(Trigger trigger, List<Participant> who) {
        boolean joins = trigger.frame() == Frame.JOIN && !trigger.kind().equals(Kind.RELATIONS);
        String body = joins && who.stream().noneMatch(p -> p.name() != null) ? discourse.body() : null;
        if (body != null && who.stream().allMatch(p -> discourse.isCountry(p.state()))) {
            who.add(Participant.state(Role.RECIPIENT, body));
        }
    }

    /** Adds the other side of the article to the only one that a sentence names. */
    private void withOthers(Line line, Trigger trigger, List<Participant> who) {
        Participant one = who.get(0);
        if (trigger.kind() == Kind.SUMMIT) {
            String body = discourse.isAgreeing() ? discourse.body() : null;
            boolean placed = line.actors.stream()
                    .anyMatch(a -> a.relation() == Relation.IN
                            && Objects.equals(a.mention().state(), one.state()));
            if (placed && body != null && discourse.isCountry(one.state())) {
                who.add(Participant.state(Role.RECIPIENT, body)); // "the next session will be held in Tunisia"
            }
            who.addAll(who.size() > 1 ? List.of() : guests(one));
            return;
        }
        List<Participant> others = otherThan(Participant.statesOf(who));
        String partner = others.isEmpty() ? discourse.partnerOf(one.state()) : null;
        if (partner != null) {
            who.add(Participant.state(Role.RECIPIENT, partner));
        } else if (others.size() == 1) {
            who.addAll(others);
        } else {
            who.addAll(ofThird(line, trigger, one, others));
        }
    }

    /** Those who meet where one of them is host: all that did something together, else the other side. */
    private List<Participant> guests(Participant host) {
        Set<String> together = discourse.together();
        return together.size() > 2 && together.contains(host.state())
                ? states(together.stream().filter(s -> !s.equals(host.state())).toList())
                : otherThan(Set.of(String.valueOf(host.state())));
    }

    /** To whom a state does something that is none of the two of an article. */
    private List<Participant> ofThird(Line line, Trigger trigger, Participant third, List<Participant> others) {
        List<String> dyad = discourse.dyad();
        boolean gives = GIVING.contains(trigger.kind()) && !discourse.isCountry(third.state());
        if (others.isEmpty()
                && (!discourse.hasTwoSides()
                        || dyad.size() < 2
                        || dyad.contains(third.state())
                        || trigger.kind() != Kind.AID && !trigger.subtype().equals("mediation"))) {
            return List.of();
        }
        if (!others.isEmpty() && (dyad.size() < 2 || dyad.contains(third.state()))) {
            return others; // those with whom it did something before
        }
        if (gives || trigger.subtype().equals("mediation")) {
            return others.isEmpty() ? states(dyad) : others;
        }
        String place = place(line, dyad);
        String host = place == null && trigger.kind() == Kind.VISIT ? lastHost() : place;
        return states(List.of(host == null || host.equals(third.state()) ? dyad.get(0) : host));
    }

    /** "Nigeria brought its nationals home from Johannesburg": the one of two states of which a town is named; null for none. */
    private static @Nullable String place(Line line, List<String> states) {
        for (Line.Span span : line.spans) {
            if (span.mention().code() != null && states.contains(span.mention().code())) {
                return span.mention().code();
            }
        }
        return null;
    }

    /** Who was host last: of what an article tells a third one's visit is mostly to the same state. */
    private @Nullable String lastHost() {
        return discourse.acts().lastVisit().stream()
                .filter(p -> p.role() == Role.RECIPIENT)
                .map(Participant::state)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Participant> states(List<String> codes) {
        return codes.stream().map(s -> Participant.state(Role.RECIPIENT, s)).toList();
    }

    List<Participant> otherThan(Set<String> states) {
        return discourse.others(states).stream()
                .map(Participant::state)
                .filter(Objects::nonNull)
                .map(state -> Participant.state(Role.RECIPIENT, state))
                .toList();
    }

    /** Whether somebody acts for a state or body: no private person, and nobody who may not speak for it. */
    static boolean isSide(Participant p) {
        return p.state() != null && (p.office() != null || p.name() == null) && SpeechRoles.maySpeak(p.office());
    }
}
