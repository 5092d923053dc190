package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.SpeechRoles;
import org.umubano.coding.cast.StateRoles;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.SpanMention;

/**
 * What two states do together or one does for another, where a verb tells it with its noun and the clause names one side alone
 * or none: "surveyors from A and B are replanting beacons", "began walking the beat beside Italian colleagues". The two states
 * that the sentence names, and no third, are its sides.
 */
final class WholeSentence {

    /** The last sentence of an opening, where an article tells its news: further down two states stand together by the way. */
    private static final int OPENING = 1;

    /** So many states may do something together. */
    private static final int MOST_PARTNERS = 4;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    WholeSentence(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Drafts what a verb and its noun report, with the two states of the sentence; nothing where it names another number. */
    void draft(Trigger trigger, VerbTriggers.Choice choice, int v, int last, @Nullable Status status, Drafts drafts) {
        if (SameThing.draft(line, trigger, choice, v, last, status, drafts)) {
            return;
        }
        boolean may = choice.companion() != null
                && !choice.isAgain()
                && !lexicon.headFirst
                && line.number <= OPENING
                && isOfTwo(trigger)
                && line.verbs.get(v).mood() != Mood.INFINITIVE // what two agreed to do is what they agreed
                && drafts.made().isEmpty();
        if (may && trigger.kind() == Kind.STATEMENT) {
            say(trigger, v, last, status, drafts);
            return;
        }
        List<String> sides = may ? sides(trigger) : List.of();
        if (trigger.frame() == Frame.MEDIATE && sides.size() > 2) {
            mediate(trigger, v, last, status, drafts, sides);
        }
        if (trigger.frame() == Frame.COOP && sides.size() > 2 && sides.size() <= MOST_PARTNERS && areAllBefore(v)) {
            drafts.draft(trigger, line.verbs.get(v).first(), last, status, together(sides));
        } else if (sides.size() == 2 && trigger.frame() != Frame.MEDIATE) {
            ofTwo(trigger, v, last, status, drafts, sides);
        }
    }

    /** An act of the two states of a sentence, by its kind. */
    private void ofTwo(Trigger trigger, int v, int last, @Nullable Status status, Drafts drafts, List<String> sides) {
        switch (trigger.kind()) {
            case AGREEMENT -> drafts.draft(trigger, line.verbs.get(v).first(), last, status, together(sides));
            case MEETING, CALL -> meet(trigger, v, last, status, drafts);
            case VISIT -> visit(trigger, v, last, status, drafts, sides);
            default -> toOther(trigger, v, last, status, drafts, sides);
        }
    }

    private static Cast together(List<String> sides) {
        List<Participant> parties = sides.stream()
                .map(s -> Participant.state(Participant.Role.ACTOR, s))
                .toList();
        return new Cast(parties, List.of(), List.of(), false);
    }

    /** What one of two states does to the other. */
    private void toOther(Trigger trigger, int v, int last, @Nullable Status status, Drafts drafts, List<String> sides) {
        String doer = doer(v);
        boolean swapped = sides.get(1).equals(doer)
                || doer == null && isGiven(sides.get(0))
                || trigger.frame() == Frame.RECEIVE && !sides.get(1).equals(doer);
        Participant first = Participant.state(Participant.Role.ACTOR, sides.get(swapped ? 1 : 0));
        Participant second = Participant.state(Participant.Role.RECIPIENT, sides.get(swapped ? 0 : 1));
        Cast cast = new Cast(List.of(first), List.of(new Cast.Marked(second, Relation.TO, false)), List.of(), false);
        Trigger both = new Trigger(
                trigger.kind(),
                trigger.subtype(),
                Frame.PROJECT,
                trigger.status(),
                trigger.isWeak(),
                trigger.topic(),
                trigger.rule());
        drafts.draft(both, line.verbs.get(v).first(), last, status, cast);
    }

    /** "In a note delivered to the embassy of A, B objected": who is named first behind "to" does nothing. */
    private boolean isGiven(String state) {
        for (Line.Actor actor : line.actors) {
            if (state.equals(actor.mention().state())) {
                return actor.relation() == Relation.TO || actor.relation() == Relation.AGAINST;
            }
        }
        return false;
    }

    /** "Rangers from A, B and C counted": whether all states of a line stand before a verb. */
    private boolean areAllBefore(int v) {
        return line.actors.stream()
                .filter(a -> a.mention().state() != null)
                .allMatch(a -> a.last() < line.verbs.get(v).first() && !a.isAdjective());
    }

    /** What one state does to or for another; force only where somebody armed is named. */
    private boolean isOfTwo(Trigger trigger) {
        return switch (trigger.kind()) {
            case COOPERATION, AID -> true;
            case VISIT -> line.number > 0 || discourse.text().isOneLine();
            case STATEMENT -> trigger.frame() == Frame.SAY;
            case MEETING, CALL -> trigger.frame() == Frame.MEET;
            case AGREEMENT ->
                trigger.frame() == Frame.SIGN
                        && line.actors.stream()
                                .noneMatch(
                                        a -> a.mention().offices().contains("NGO") // "the club signed a forward of A"
                                                || a.mention().offices().contains("COMPANY"));
            case DISPUTE -> trigger.frame() != Frame.PROTEST; // of crowds
            case FORCE ->
                trigger.frame() == Frame.ACT
                        && line.actors.stream()
                                .anyMatch(a -> a.mention().offices().contains("ARMY"));
            default -> false;
        };
    }

    /** "Voiced regret at Tokyo's decision", "telegraphed his sorrow to Ankara": to the state whose capital is named so. */
    private void say(Trigger trigger, int v, int last, @Nullable Status status, Drafts drafts) {
        VerbGroup verb = line.verbs.get(v);
        List<Participant> speakers = clauses.subjects(v).stream()
                .flatMap(a -> discourse.resolve(a.mention()).stream())
                .filter(p -> p.state() != null && SpeechRoles.maySpeak(p.office()))
                .toList();
        String own = speakers.size() == 1 ? speakers.get(0).state() : null;
        for (Line.Span span : line.spans) {
            String code = span.mention().type() == SpanMention.Type.PLACE
                    ? span.mention().code()
                    : null;
            boolean addressed = span.first() > verb.last()
                    && (line.marker(span.last() + 1) == Relation.OWNER
                            || span.relation() == Relation.TO
                            || span.first() == verb.last() + 1);
            if (own != null && code != null && addressed && Countries.has(code) && !code.equals(own)) {
                Participant other = Participant.state(Participant.Role.RECIPIENT, code);
                Cast cast = new Cast(speakers, List.of(new Cast.Marked(other, Relation.TO, false)), List.of(), false);
                drafts.draft(trigger, verb.first(), last, status, cast);
                return;
            }
        }
    }

    /** "Found half an hour for the president of B", "heard from the premier of B by telephone": of the two leaders who are named. */
    private void meet(Trigger trigger, int v, int last, @Nullable Status status, Drafts drafts) {
        List<Participant> who = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            for (Participant p : discourse.resolve(actor.mention())) {
                boolean leads = p.name() != null && StateRoles.travels(p.office());
                if (leads && who.stream().noneMatch(q -> Objects.equals(q.state(), p.state()))) {
                    who.add(p.as(Participant.Role.ACTOR));
                }
            }
        }
        if (who.size() == 2) {
            drafts.draft(trigger, line.verbs.get(v).first(), last, status, new Cast(who, List.of(), List.of(), false));
        }
    }

    /** "Cuts short a Saudi trip", "will be the guest of the Grand Duke": of the other state that is named. */
    private void visit(Trigger trigger, int v, int last, @Nullable Status status, Drafts drafts, List<String> sides) {
        List<Participant> guests = clauses.subjects(v).stream()
                .flatMap(a -> discourse.resolve(a.mention()).stream())
                .filter(p -> p.state() != null && StateRoles.travels(p.office()))
                .toList();
        String home = guests.isEmpty() ? null : guests.get(0).state();
        if (home == null || !sides.contains(home) || trigger.frame() == Frame.HOME) {
            return;
        }
        Participant host = Participant.state(Participant.Role.RECIPIENT, sides.get(home.equals(sides.get(0)) ? 1 : 0));
        Cast cast = new Cast(guests, List.of(new Cast.Marked(host, Relation.TO, false)), List.of(), false);
        drafts.draft(trigger, line.verbs.get(v).first(), last, status, cast);
    }

    /** "Relinquished its role as go-between for A and B", "shuttling between A, B and C": who mediates is told first. */
    private void mediate(Trigger trigger, int v, int last, @Nullable Status status, Drafts drafts, List<String> sides) {
        String doer = doer(v);
        String first = doer != null && sides.contains(doer) ? doer : sides.get(0);
        List<Cast.Marked> others = new ArrayList<>();
        for (String side : sides) {
            if (!side.equals(first)) {
                others.add(
                        new Cast.Marked(Participant.state(Participant.Role.RECIPIENT, side), Relation.BETWEEN, false));
            }
        }
        Cast cast = new Cast(List.of(Participant.state(Participant.Role.ACTOR, first)), others, List.of(), false);
        drafts.draft(trigger, line.verbs.get(v).first(), last, status, cast);
    }

    /** The state that does it: the subject, of a passive the one after "by"; null for none. */
    private @Nullable String doer(int v) {
        boolean passive = line.verbs.get(v).passive();
        List<Line.Actor> who = passive ? clauses.after(v) : clauses.subjects(v);
        for (Line.Actor actor : who) {
            if (!passive || actor.relation() == Relation.BY) {
                String state = discourse.resolve(actor.mention()).stream()
                        .map(Participant::state)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    /** The states that the sentence names, in order; where it names one alone, with that of its towns. */
    private List<String> sides(Trigger trigger) {
        Set<String> out = new LinkedHashSet<>();
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (state != null && Countries.has(state)) {
                out.add(state);
            }
        }
        boolean placed = out.size() == 1 && (trigger.kind() == Kind.COOPERATION || trigger.kind() == Kind.AID);
        if (placed || trigger.frame() == Frame.MEDIATE) {
            for (Line.Span span : line.spans) {
                String code = span.mention().type() == SpanMention.Type.PLACE
                        ? span.mention().code()
                        : null;
                if (code != null && Countries.has(code)) {
                    out.add(code);
                }
            }
        }
        return new ArrayList<>(out);
    }
}
