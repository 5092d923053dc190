package org.umubano.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventLexicon.VerbTrigger;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Drafts the events that nouns report, "a visit to X", "the signing of": how they stand is told by the verb before or after
 * them, or by a date, and who takes part by what is joined to the noun and by that verb.
 */
final class NounActs {

    /** How far from the head of a sentence a noun may stand that is in front of its main clause. */
    private static final int FRONT = 5;

    /** How far before a visit its owner may stand: "their four-day state visit". */
    private static final int OWNED = 5;

    /** The agreement of a verb with no subject: "there followed". */
    private static final int THERE = 16;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;
    private final Companions companions;
    private final CastReader casts;
    private final Seats seats;
    private final NounCompany company;
    private final Drafts drafts;
    private final VisitDrafts visits;

    NounActs(Reading reading, Companions companions, CastReader casts, Drafts drafts, VisitDrafts visits) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
        this.companions = companions;
        this.casts = casts;
        this.seats = new Seats(reading);
        this.company = new NounCompany(reading);
        this.drafts = drafts;
        this.visits = visits;
    }

    /** Drafts what a noun reports, if it is the noun of an act and stands as one. */
    void read(Line.Noun noun) {
        List<Trigger> triggers = lexicon.nouns.get(noun.key());
        if (triggers == null) {
            return;
        }
        if (line.quoted[noun.first()]) {
            int planned = clauses.verbBefore(noun);
            if (planned < 0
                    || !statuses.isQuotedPlan(planned)
                    || triggers.get(0).kind() == Kind.DISPUTE) {
                return;
            }
        }
        Trigger trigger = triggers.get(0);
        boolean headlined = lexicon.headlined.contains(trigger);
        if (headlined && (line.number > 0 || line.verbs.stream().anyMatch(VerbGroup::isFinite))) {
            return;
        }
        if (trigger.kind() == Kind.MEETING && isOnlyNamed(noun)) {
            return;
        }
        if (isOccasion(noun) || isNamedAgain(noun, trigger.kind())) {
            return;
        }
        int before = clauses.verbBefore(noun);
        int after = before < 0 ? clauses.verbAfter(noun) : -1;
        int made = clauses.participleAfter(noun);
        Status status = statusOf(noun, trigger, before, after, made);
        if (isNoReport(trigger, status, before, after)) {
            return;
        }
        boolean asserted = status != null;
        List<Line.Actor> around = company.around(noun);
        List<Line.Actor> subjects = asserted && before >= 0 ? clauses.subjects(before) : new ArrayList<>();
        if (trigger.kind() == Kind.VISIT
                && before >= 0
                && line.verbs.get(before).agreement() == 0) {
            List<Line.Actor> owners = around.stream()
                    .filter(a -> a.mention().name() != null
                            && a.mention().type() == ActorMention.Type.PERSON
                            && NounCompany.isBefore(a, noun)
                            && line.marker(a.last() + 1) == Relation.OWNER
                            && noun.first() - a.last() <= 4)
                    .toList();
            subjects = owners.isEmpty() ? subjects : owners; // "arrived at during Banda's visit"
        }
        if (subjects.isEmpty()) {
            subjects = around.stream().filter(a -> NounCompany.isBefore(a, noun)).toList();
        }
        if (subjects.isEmpty()
                && after >= 0
                && lexicon.headFirst
                && line.verbs.get(after).passive()) {
            subjects = clauses.after(after).stream()
                    .filter(a -> a.relation() == Relation.BY)
                    .toList(); // "ryemejwe n'u Budage", by Germany
        }
        if (status == null && after >= 0 && before < 0 && trigger.kind() == Kind.FORCE && !trigger.isWeak()) {
            status = statuses.of(after); // "an air strike on Kharkiv killed"
        }
        boolean unknown =
                subjects.stream().allMatch(a -> discourse.resolve(a.mention()).isEmpty());
        if (unknown
                && before < 0
                && after >= 0
                && trigger.kind() == Kind.VISIT
                && noun.first() <= FRONT
                && !(lexicon.headFirst && status != null)) {
            subjects = clauses.subjects(after); // "on a visit to Mogadishu the envoy met"
            status = statuses.of(after);
        }
        if (unknown && before < 0 && after >= 0 && trigger.status() == Status.HELD && !lexicon.headFirst) {
            subjects = clauses.subjects(after);
        }
        if (unknown && before >= 0 && trigger.status() == Status.HELD && !lexicon.headFirst) {
            subjects = clauses.subjects(before);
        }
        if (unknown && isWith(noun, trigger) && !lexicon.headFirst) {
            int carrier = before >= 0 && line.verbs.get(before).isFinite() ? before : carrier(noun);
            subjects = carrier < 0 ? subjects : clauses.subjects(carrier); // "announced it after talks with Y"
        }
        List<Line.Actor> others = others(noun, around, before, made, after);
        VerbGroup verb = before >= 0 ? line.verbs.get(before) : null;
        int from = before >= 0 ? clauses.start(before) : 0;
        Cast cast =
                casts.cast(subjects, subjects.isEmpty() && asserted ? verb : null, others, from, line.tokens.size());
        if (trigger.kind() == Kind.VISIT) {
            cast = ofThem(noun, cast);
        }
        if (before >= 0 && trigger.kind() == Kind.MEETING) {
            cast = seats.withCapitals(cast, trigger.frame(), before); // "talks between Kinshasa and the M23"
        }
        Effect over = before >= 0 ? clauses.effect(before) : null;
        if (status == null && over != Effect.WISH && over != Effect.ABLE && trigger.status() == Status.PLANNED) {
            status = Status.PLANNED; // "due in Nairobi"
        }
        if (status == null && trigger.status() == Status.HELD && !lexicon.headFirst) {
            status = Status.HELD; // "in a call with X, Y pleaded"
        }
        if (status == null && over == Effect.SAY && trigger.subtype().equals("in-principle")) {
            status = Status.HELD; // "told of an agreement to exchange experts"
        }
        if (status == null && over != Effect.WISH && over != Effect.ABLE) {
            status = unasserted(noun, cast, trigger.kind() == Kind.SUMMIT);
        }
        if (headlined && status == null && Sides.statesOf(cast.all()).size() > 1) {
            status = Status.HELD;
        }
        Trigger whole = ofBothSides(trigger, cast);
        if (whole != trigger && status == null && after >= 0) {
            status = statuses.of(after);
        }
        trigger = whole;
        int last = made >= 0
                ? line.verbs.get(made).last()
                : after >= 0 && asserted ? line.verbs.get(after).last() : noun.last();
        trigger = CastTriggers.broughtTogether(trigger, cast);
        if (trigger.kind() == Kind.MEETING) {
            trigger = CastTriggers.byDelegations(trigger, around);
        }
        boolean drafted = drafts.draft(trigger, noun.first(), last, status, cast);
        if (drafted && before >= 0) {
            drafts.latest().ended = over == Effect.END;
            VerbGroup ruling = line.verbs.get(before);
            drafts.latest().anterior = lexicon.precedes.contains(ruling.lemma())
                    && !ruling.passive()
                    && ruling.agreement() != THERE
                    && (ruling.isFinite() || ruling.agreement() != 0); // "following talks" is no more than after them
        }
        if (drafted && after >= 0 && asserted) {
            VerbGroup main = line.verbs.get(after);
            drafts.latest().ended |= clauses.effect(after) == Effect.END; // "the summit ended on Sunday"
            drafts.latest().present =
                    main.tense() == VerbGroup.Tense.PRESENT && main.mood() == Mood.FINITE && !main.passive();
        }
        announced(after);
        if (drafted && trigger.kind() == Kind.VISIT) {
            visits.ofNoun(trigger, status, cast);
        }
    }

    /** "Their visit": of those whose visit was told of last. */
    private Cast ofThem(Line.Noun noun, Cast cast) {
        boolean theirs = line.actors.stream()
                .anyMatch(a -> a.mention().reference() == ActorMention.Reference.PEOPLE
                        && NounCompany.isBefore(a, noun)
                        && noun.first() - a.last() <= OWNED
                        && lexicon.possessives.contains(
                                line.tokens.get(a.last()).norm()));
        List<Participant> visitors = !theirs
                ? List.of()
                : discourse.lastVisit().stream()
                        .filter(p -> p.role() == Participant.Role.ACTOR)
                        .toList();
        return visitors.isEmpty() ? cast : new Cast(visitors, cast.others(), cast.spans(), cast.isPassive());
    }

    /** The verb beside which "after talks" stands: the last one told before it, else the first one after; -1 for none. */
    private int carrier(Line.Noun noun) {
        int best = -1;
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean tells = verb.isFinite() && !line.quoted[verb.first()];
            if (tells && (verb.last() < noun.first() || best < 0)) {
                best = v;
            }
        }
        return best;
    }

    /** Whether talks are followed by whom they were held with. */
    private boolean isWith(Line.Noun noun, Trigger trigger) {
        return (trigger.kind() == Kind.MEETING || trigger.kind() == Kind.CALL)
                && line.marker(noun.last() + 1) == Relation.WITH;
    }

    /** "Igitero cya Iran kuri Israel cyahitanye", ... of Iran on Israel killed: with both sides named it needs no date. */
    private Trigger ofBothSides(Trigger trigger, Cast cast) {
        boolean both = lexicon.headFirst
                && trigger.isWeak()
                && trigger.frame() == Frame.ATTACK
                && Sides.statesOf(cast.with(Relation.OF)).size() == 1
                && Sides.statesOf(cast.with(Relation.ON)).size() == 1;
        return both
                ? new Trigger(
                        trigger.kind(),
                        trigger.subtype(),
                        trigger.frame(),
                        trigger.status(),
                        false,
                        trigger.topic(),
                        trigger.rule())
                : trigger;
    }

    /** Somebody of a third state to whom a noun belongs: "Qatar's help", "mediation by Qatar"; null for none. */
    @Nullable
    Participant owner(Line.Noun noun, Set<String> sides) {
        for (Line.Actor actor : company.around(noun)) {
            for (Participant p : discourse.resolve(actor.mention())) {
                boolean owns = NounCompany.isBefore(actor, noun)
                        || actor.relation() == Relation.BY
                        || actor.relation() == Relation.OF
                        || actor.relation() == Relation.FROM;
                if (owns && p.state() != null && !sides.contains(p.state())) {
                    return p;
                }
            }
        }
        return null;
    }

    /** Those joined to a noun, and those whom the verb that carries it, or a participle after it, names besides. */
    private List<Line.Actor> others(Line.Noun noun, List<Line.Actor> around, int before, int made, int after) {
        List<Line.Actor> others = new ArrayList<>(around);
        if (before >= 0) {
            clauses.after(before).stream()
                    .filter(a -> NounCompany.isBefore(a, noun) && !around.contains(a))
                    .forEach(others::add);
        }
        if (made >= 0) {
            clauses.after(made).stream().filter(a -> !around.contains(a)).forEach(others::add);
        }
        boolean done = after >= 0 && lexicon.headFirst && line.verbs.get(after).passive();
        if (isAbout(after) || done) {
            others.addAll(clauses.after(after)); // "ryemejwe n'u Budage", it was approved by Germany
        }
        return others;
    }

    /** "The Commonwealth Heads of Government Meeting": a part of the name of a gathering or programme. */
    private boolean isOnlyNamed(Line.Noun noun) {
        return line.spans.stream()
                .anyMatch(s -> (s.mention().type() == SpanMention.Type.GATHERING
                                || s.mention().type() == SpanMention.Type.NAMED)
                        && s.first() <= noun.first()
                        && noun.last() <= s.last());
    }

    /** "Muri urwo ruzinduko", during that visit: when something else was done. */
    private boolean isOccasion(Line.Noun noun) {
        return lexicon.headFirst && companions.isDefinite(noun) && line.marker(noun.first() - 2) == Relation.IN;
    }

    /** Whether the verb after a noun only says what it is. */
    private boolean isAbout(int after) {
        return after >= 0 && line.verbs.get(after).lemma().equals(clauses.copula());
    }

    /** How the act of a noun stands by the verb before or after it; null where no verb tells. */
    private @Nullable Status statusOf(Line.Noun noun, Trigger trigger, int before, int after, int made) {
        Status status = before >= 0 ? statuses.ofNoun(before, false) : after >= 0 ? statuses.ofNoun(after, true) : null;
        boolean gathers = trigger.kind() == Kind.MEETING || trigger.kind() == Kind.CALL;
        if (gathers && before < 0 && after >= 0 && isFronted(noun, after)) {
            status = statuses.of(after) == Status.HELD ? Status.HELD : status; // "in a meeting, A and B agreed"
        }
        if (status == Status.HELD && noun.first() > 0 && isComing(noun)) {
            return Status.PLANNED; // "her upcoming visit"
        }
        if (status == Status.ONGOING
                && trigger.kind() != Kind.VISIT
                && trigger.kind() != Kind.MEETING
                && trigger.kind() != Kind.SUMMIT
                && trigger.kind() != Kind.COOPERATION) {
            status = Status.HELD;
        }
        VerbGroup over = before < 0 ? null : line.verbs.get(before);
        boolean stays = status == Status.HELD
                && trigger.kind() == Kind.VISIT
                && over != null
                && over.agreement() == 0
                && over.lemma().equals(clauses.copula())
                && over.tense() == VerbGroup.Tense.PRESENT
                && line.marker(noun.first() - 2) == Relation.ON;
        if (stays) {
            status = Status.ONGOING; // "is in the country on a visit"
        }
        boolean measure = trigger.kind() == Kind.RELATIONS || trigger.kind() == Kind.FORCE;
        if (status == Status.PLANNED
                && measure
                && after >= 0
                && line.verbs.get(after).agreement() > 0
                && clauses.effect(after) == Effect.ANNOUNCE
                && statuses.of(after) == Status.HELD) {
            status = Status.HELD; // a measure announced is one taken
        }
        if (status == null && made >= 0) {
            status = Status.HELD; // "the visit made on Monday by"
        }
        if (status == null && trigger.status() != null && isUnder(noun)) {
            status = Status.HELD;
        }
        return status;
    }

    private boolean isComing(Line.Noun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - 2); t--) {
            if (lexicon.coming.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun stands under a preposition at the head of a sentence, before the comma that the main clause follows. */
    private boolean isFronted(Line.Noun noun, int after) {
        boolean under = false;
        for (int t = noun.first() - 1; t >= 0; t--) {
            under |= line.marker(t) == Relation.IN || line.marker(t) == Relation.DURING;
        }
        boolean parted = false;
        for (int t = noun.last() + 1; t < line.verbs.get(after).first(); t++) {
            parted |= line.isComma(t);
        }
        return under && parted && noun.first() <= FRONT && line.verbs.get(after).agreement() == 0;
    }

    /** Whether a noun stands beside a verb that tells something else than the act. */
    private boolean isNoReport(Trigger trigger, @Nullable Status status, int before, int after) {
        boolean summit = trigger.kind() == Kind.SUMMIT;
        if (summit
                && before >= 0
                && line.verbs.get(before).lemma().equals(clauses.copula())
                && status == Status.HELD
                && line.verbs.get(before).tense() == VerbGroup.Tense.PRESENT) {
            return true; // "is the current chair of the conference"
        }
        if (before >= 0
                && summit
                && line.verbs.get(before).tense() == VerbGroup.Tense.PRESENT
                && line.marker(line.verbs.get(before).first() - 1) == Relation.WHO) {
            return true; // "who chairs the summit"
        }
        boolean standing = summit
                || trigger.kind() == Kind.ACCREDITATION
                || trigger.kind() == Kind.AGREEMENT && !trigger.subtype().equals("signed");
        if (isAbout(after) && standing && status == Status.HELD) {
            return true; // "the forum is a yearly fixture"
        }
        return before >= 0 && trigger.kind() == Kind.AGREEMENT && status != null && isAttended(before);
    }

    /** "Attended the signing": who signed is not said. */
    private boolean isAttended(int verb) {
        return lexicon.verbs.getOrDefault(line.verbs.get(verb).lemma(), List.of()).stream()
                .map(VerbTrigger::trigger)
                .anyMatch(t -> t != null && t.frame() == Frame.ATTEND);
    }

    /** "A visit was announced by the ministry": who announces what was drafted last. */
    private void announced(int after) {
        if (after >= 0
                && clauses.effect(after) == Effect.ANNOUNCE
                && line.verbs.get(after).passive()
                && !drafts.made().isEmpty()) {
            Draft draft = drafts.latest();
            clauses.after(after).stream()
                    .filter(a -> a.relation() == Relation.BY)
                    .findFirst()
                    .flatMap(a ->
                            Speech.announcer(a, discourse, lexicon).stream().findFirst())
                    .ifPresent(p -> draft.announcedBy = p);
        }
    }

    /** "The deployment", "that visit": an act told of before. */
    private boolean isNamedAgain(Line.Noun noun, Kind kind) {
        String article =
                noun.first() == 0 ? "" : line.tokens.get(noun.first() - 1).norm();
        return discourse.hasTold(kind)
                && (lexicon.demonstratives.contains(article)
                        || kind != Kind.VISIT
                                && kind != Kind.MEETING
                                && kind != Kind.SUMMIT
                                && lexicon.definites.contains(article));
    }

    /** "Under an existing agreement". */
    private boolean isUnder(Line.Noun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - 4); t--) {
            if (line.marker(t) == Relation.BY) {
                return true;
            }
        }
        return false;
    }

    /** An act that is only named: still to come after "ahead of", done after "during", else done where it is dated. */
    private @Nullable Status unasserted(Line.Noun noun, Cast cast, boolean isSummit) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - 5); t--) {
            Relation marker = line.marker(t);
            if (marker == Relation.AHEAD) {
                List<Trigger> triggers = lexicon.nouns.getOrDefault(noun.key(), List.of());
                boolean told = companions.isDefinite(noun)
                        && triggers.stream().limit(1).anyMatch(x -> discourse.hasTold(x.kind()));
                return told ? null : Status.PLANNED; // "ahead of the meeting": the one told of
            }
            if (marker == Relation.DURING) {
                return Status.HELD;
            }
        }
        boolean dated = !line.times.isEmpty();
        boolean held = isSummit && discourse.organisation() != null && !lexicon.headFirst;
        return dated && (!cast.all().isEmpty() || held) ? Status.HELD : null;
    }

    /** "Paid a visit": read before the verbs, so that whom the visitor met is known to be of the host's side. */
    boolean isPlainVisit(Line.Noun noun) {
        List<Trigger> triggers = lexicon.nouns.get(noun.key());
        int verb = triggers == null || triggers.get(0).kind() != Kind.VISIT ? -1 : clauses.verbBefore(noun);
        return verb >= 0
                && clauses.effect(verb) == Effect.ASSERT
                && lexicon.verbs.getOrDefault(line.verbs.get(verb).lemma(), List.of()).stream()
                        .noneMatch(t -> t.with().isEmpty() || t.with().contains(noun.key()));
    }
}
