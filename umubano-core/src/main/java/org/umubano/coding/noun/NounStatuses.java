package org.umubano.coding.noun;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.NounVerbs;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.verb.Companions;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Tells how the act of a noun stands: by the verbs beside it, "the visit was put off", else by its own words or those before
 * it, "ahead of the visit".
 */
final class NounStatuses {

    /** What is done by being announced, as measures are: "ihagarikwa ry'amasezerano ryatangajwe". */
    private static final Set<String> DECREED = Set.of("suspended", "terminated", "ratified", "appointed");

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;
    private final Companions companions;

    NounStatuses(Reading reading, Companions companions) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
        this.companions = companions;
    }

    /** How the act of a noun stands by the verb before or after it; null where no verb tells. */
    @Nullable
    Status byVerbs(TableNoun noun, Trigger trigger, NounVerbs verbs) {
        if (isLeft(trigger, verbs.before())) {
            return null; // "pulled out of the talks": whose they were is not told
        }
        Status told = told(noun, trigger, verbs);
        Status status = new SettingOut(line, clauses, statuses, lexicon).or(told, trigger, verbs.before());
        if (status == Status.HELD && noun.first() > 0 && isComing(noun)) {
            return Status.PLANNED; // "her upcoming visit"
        }
        if (status == Status.ONGOING && !mayGoOn(trigger.kind())) {
            return Status.HELD;
        }
        if (status == Status.HELD && isThere(noun, trigger, verbs.before())) {
            return Status.ONGOING; // "is in the country on a visit", "for the summit"
        }
        if (status == Status.PLANNED) {
            return isHeldAlready(noun, trigger, verbs)
                    ? Status.HELD
                    : !lexicon.headFirst && fails(noun) ? Status.CANCELLED : Status.PLANNED;
        }
        boolean isWithout = status == null
                && (isGathering(trigger) && verbs.before() >= 0 && isWithSomebody(noun) && isWhere(noun, verbs.before())
                        || verbs.made() >= 0 // "the visit made on Monday by"
                        || trigger.status() != null && isUnder(noun));
        return isWithout ? Status.HELD : status; // "repeated the pledge in talks with President X"
    }

    private boolean isLeft(Trigger trigger, int before) {
        return before >= 0
                && trigger.kind() != Kind.SUMMIT
                && trigger.kind() != Kind.VISIT
                && lexicon.staysAway.contains(line.verbs.get(before).lemma());
    }

    private static boolean isGathering(Trigger trigger) {
        return trigger.kind() == Kind.MEETING || trigger.kind() == Kind.CALL;
    }

    private static boolean mayGoOn(Kind kind) {
        return switch (kind) {
            case VISIT, MEETING, SUMMIT, COOPERATION -> true;
            default -> false;
        };
    }

    /** What the verb tells of the act. */
    private @Nullable Status told(TableNoun noun, Trigger trigger, NounVerbs verbs) {
        int before = verbs.before();
        int after = verbs.after();
        Status status = before >= 0 ? statuses.ofNoun(before, false) : after >= 0 ? statuses.ofNoun(after, true) : null;
        if (status == Status.DENIED && before < 0 && saysMoreOf(line.verbs.get(after))) {
            status = line.verbs.get(after).tense() == VerbGroup.Tense.FUTURE ? Status.PLANNED : Status.HELD;
        }
        boolean gathers = isGathering(trigger) || trigger.kind() == Kind.SUMMIT && !lexicon.headFirst;
        if (gathers && before < 0 && status == Status.PLANNED && verbs.decide(line)) {
            return Status.HELD; // "the summit decided to send"
        }
        if (gathers && before < 0 && after >= 0 && isFronted(noun, after)) {
            boolean done = !lexicon.headFirst && line.verbs.get(after).tense() == VerbGroup.Tense.PAST;
            boolean told = trigger.kind() != Kind.SUMMIT && statuses.of(after) == Status.HELD;
            status = done || told ? Status.HELD : status; // "in a meeting, A and B agreed"
        }
        return status == Status.PLANNED && isWhereSaid(noun, before) ? Status.HELD : status;
    }

    /** Whether somebody is where the act goes on. */
    private boolean isThere(TableNoun noun, Trigger trigger, int before) {
        VerbGroup over = before < 0 ? null : line.verbs.get(before);
        return over != null
                && over.agreement() == 0
                && over.lemma().equals(clauses.copula())
                && over.tense() == VerbGroup.Tense.PRESENT
                && (trigger.kind() == Kind.SUMMIT
                        || trigger.kind() == Kind.VISIT
                                && (line.marker(noun.first() - 2) == Relation.ON
                                        || line.marker(noun.first()) == Relation.ON)); // "on a tour of"
    }

    /** Whether an act over which a plan is told has been all the same: a measure announced, talks at which it was agreed on. */
    private boolean isHeldAlready(TableNoun noun, Trigger trigger, NounVerbs verbs) {
        int before = verbs.before();
        int after = verbs.after();
        boolean measure =
                trigger.kind() == Kind.RELATIONS || trigger.kind() == Kind.FORCE || DECREED.contains(trigger.subtype());
        if (measure
                && after >= 0
                && line.verbs.get(after).agreement() > 0
                && clauses.effect(after) == Effect.ANNOUNCE
                && statuses.of(after) == Status.HELD) {
            return true; // a measure announced is one taken
        }
        boolean where = isGathering(trigger) || trigger.kind() == Kind.SUMMIT && !lexicon.headFirst;
        return isPast(noun, before)
                || where && before >= 0 && isWhere(noun, before)
                || trigger.status() == Status.HELD // "agreed on a joint force at a summit in"
                        && !lexicon.headFirst
                        && line.marker(noun.first()) == Relation.IN
                        && before >= 0
                        && line.verbs.get(before).tense() == VerbGroup.Tense.PAST;
    }

    /** "Ibiganiro ntibyageze ku mwanzuro", the talks came to nothing: what they were not is said of an act that came about. */
    private boolean saysMoreOf(VerbGroup verb) {
        int next = verb.last() + 1;
        boolean described = next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && line.marker(next) == null
                && !line.isInTime(next); // "ntirwari rusanzwe", was no usual one
        return lexicon.headFirst && !verb.passive() && (described || !lexicon.happens.contains(verb.lemma()));
    }

    /** "A signing planned for Monday fell through", "did not take place": the first verb that is finite says that nothing came of it. */
    private boolean fails(TableNoun noun) {
        for (int u = 0; u < line.verbs.size(); u++) {
            VerbGroup verb = line.verbs.get(u);
            if (verb.first() > noun.last() && verb.isFinite() && clauses.effect(u) != Effect.PLAN) {
                Effect effect = clauses.effect(u);
                return verb.negated() ? effect == Effect.ASSERT : effect == Effect.CANCEL && !verb.passive();
            }
        }
        return false;
    }

    /**
     * How an act stands that no verb tells of: by its words, or by what stands before it.
     *
     * @param status how it stands by its verbs, which is then the answer; null for not known
     * @param over what the verb before it does to it; null for no verb
     */
    @Nullable
    Status byWords(TableNoun noun, Trigger trigger, @Nullable Status status, @Nullable Effect over, Cast cast) {
        boolean open = over != Effect.WISH && over != Effect.ABLE;
        if (over == Effect.MENTION && trigger.kind() == Kind.FORCE && isTheirs(noun, cast)) {
            return null; // "discussed the ceasefire in": of others
        }
        if (isCancelled(noun, trigger)) {
            return Status.CANCELLED;
        }
        if (status != null) {
            return status;
        }
        boolean may = trigger.kind() == Kind.VISIT || trigger.kind() == Kind.MEETING;
        boolean coming = may && !lexicon.headFirst && noun.first() > 0 && isComing(noun);
        coming &= over != Effect.CANCEL && over != Effect.DENY;
        if (open && (trigger.status() == Status.PLANNED || coming)) {
            return Status.PLANNED; // "due in Nairobi", "discussed the upcoming visit of X to"
        }
        if (trigger.status() == Status.HELD && !lexicon.headFirst) {
            return Status.HELD; // "in a call with X, Y pleaded"
        }
        if (over == Effect.SAY && trigger.subtype().equals("in-principle")) {
            return Status.HELD; // "told of an agreement to exchange experts"
        }
        if (open && trigger.kind() == Kind.VISIT && isWithin(noun)) {
            int main = clauses.verbBefore(noun);
            return main >= 0 && statuses.of(main) == Status.PLANNED ? Status.PLANNED : Status.HELD;
        }
        return open ? unasserted(noun, cast, trigger.kind() == Kind.SUMMIT) : null;
    }

    /** Whether those who talk about an act are all that its sentence names, and none is told of whose it is. */
    private boolean isTheirs(TableNoun noun, Cast cast) {
        int over = clauses.verbBefore(noun);
        return over >= 0
                && !lexicon.headFirst
                && lexicon.mayTell(line.verbs.get(over), t -> t.kind() == Kind.MEETING || t.kind() == Kind.CALL)
                && cast.with(Relation.BETWEEN, Relation.OF, Relation.ON, Relation.AGAINST)
                        .isEmpty();
    }

    /** "The cancellation of his visit": of a journey or gathering. */
    private boolean isCancelled(TableNoun noun, Trigger trigger) {
        if (lexicon.cancellations.isEmpty()
                || trigger.kind() != Kind.VISIT && trigger.kind() != Kind.MEETING && trigger.kind() != Kind.SUMMIT) {
            return false;
        }
        for (int t = noun.first() - 2; t >= Math.max(0, noun.first() - WITHIN); t--) {
            if (line.isComma(t) || line.verbAt(t) != null) {
                return false;
            }
            if (lexicon.cancellations.contains(line.tokens.get(t).norm())) {
                return line.marker(t + 1) == Relation.OF;
            }
        }
        return false;
    }

    /** "At the end of a three-day visit", "on the second day of his state visit": when another thing was done. */
    boolean isWithin(TableNoun noun) {
        if (lexicon.headFirst) {
            return false;
        }
        for (int t = noun.first() - 1; t >= Math.max(1, noun.first() - WITHIN); t--) {
            if (line.isComma(t) || line.verbAt(t) != null) {
                return false;
            }
            String word = line.tokens.get(t).norm();
            String next = line.tokens.get(t + 1).norm();
            boolean turn = lexicon.occasions.turns.contains(word) && lexicon.occasions.days.contains(next);
            boolean after = lexicon.afters.contains(word)
                    && !lexicon.sinces.contains(word)
                    && (lexicon.indefinites.contains(next) || lexicon.possessives.contains(next));
            if (lexicon.closings.contains(word) && line.marker(t + 1) == Relation.OF || turn || after) {
                return true; // "told reporters after a visit to X"
            }
        }
        return false;
    }

    /** How far before its noun "at the end of" may stand. */
    private static final int WITHIN = 10;

    /** "Agreed on a truce in talks hosted by Malaysia", "patrols agreed at talks": where something was agreed on, and not what. */
    private boolean isWhere(TableNoun noun, int before) {
        VerbGroup verb = line.verbs.get(before);
        boolean told = verb.mood() == VerbGroup.Mood.PARTICIPLE && verb.passive();
        boolean done = verb.agreement() == 0
                && (told
                        || verb.isFinite()
                                && (verb.tense() == VerbGroup.Tense.PAST || verb.tense() == VerbGroup.Tense.PERFECT));
        for (int t = noun.first() - 1; done && t > Math.max(verb.last(), noun.first() - 4); t--) {
            Relation marker = line.marker(t);
            if (marker != null) {
                return marker == Relation.IN || marker == Relation.DURING;
            }
        }
        return false;
    }

    /** "Announced it on Tuesday at a joint news conference": where it was said, not what. */
    private boolean isWhereSaid(TableNoun noun, int before) {
        if (before < 0 || line.verbs.get(before).agreement() > 0 || statuses.of(before) != Status.HELD) {
            return false;
        }
        Effect effect = clauses.effect(before);
        boolean says = effect == Effect.ANNOUNCE || effect == Effect.SAY;
        for (int t = noun.first(); says && t > line.verbs.get(before).last() && noun.first() - t <= WHERE; t--) {
            if (line.marker(t) == Relation.IN || line.marker(t) == Relation.DURING) {
                return true;
            }
        }
        return false;
    }

    /** How far before its noun the preposition may stand: "at a joint news conference". */
    private static final int WHERE = 3;

    private boolean isComing(TableNoun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - 2); t--) {
            if (lexicon.coming.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Byatangajwe nyuma y'ibiganiro", announced after the talks: held, where what comes after them has been done. */
    private boolean isPast(TableNoun noun, int before) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - 2); t--) {
            if (lexicon.sinceDone.contains(line.tokens.get(t).norm())) {
                return before < 0 || statuses.of(before) == Status.HELD;
            }
        }
        return false;
    }

    /** Whether a noun stands under a preposition at the head of a sentence, before the comma that the main clause follows. */
    private boolean isFronted(TableNoun noun, int after) {
        Relation next = line.marker(noun.last() + 1);
        boolean under =
                noun.first() == 0 && (next == Relation.IN || next == Relation.SIDELINES); // "Meeting in X, they"
        for (int t = noun.last() > noun.first() ? noun.first() : noun.first() - 1; t >= 0; t--) {
            under |= line.marker(t) == Relation.IN || line.marker(t) == Relation.DURING;
        }
        boolean parted = false;
        for (int t = noun.last() + 1; t < line.verbs.get(after).first(); t++) {
            parted |= line.isComma(t);
        }
        return under
                && parted
                && noun.first() <= NounCasts.FRONT
                && line.verbs.get(after).agreement() == 0;
    }

    /** "Under an existing agreement". */
    private boolean isUnder(TableNoun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - 4); t--) {
            if (line.marker(t) == Relation.BY) {
                return true;
            }
        }
        return false;
    }

    /** An act that is only named: still to come after "ahead of", done after "during", else done where it is dated. */
    private @Nullable Status unasserted(TableNoun noun, Cast cast, boolean isSummit) {
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
            if (t == 0 && marker == Relation.IN && isOfTalks(noun)) {
                int after = clauses.verbAfter(noun);
                boolean done = after >= 0 && line.verbs.get(after).tense() == VerbGroup.Tense.PAST;
                return done ? Status.HELD : null; // "In his talks with X he"
            }
        }
        if (isOfPair(noun)) {
            int after = clauses.verbAfter(noun);
            Status main = after < 0 ? null : statuses.of(after);
            return main == Status.PLANNED ? Status.PLANNED : main == Status.HELD ? Status.HELD : null;
        }
        boolean dated = !line.times.isEmpty();
        boolean held = isSummit && discourse.gatherer() != null && !lexicon.headFirst;
        return dated && (!cast.all().isEmpty() || held) ? Status.HELD : null;
    }

    private boolean isWithSomebody(TableNoun noun) {
        int with = noun.last() + 1;
        return !lexicon.headFirst
                && line.marker(with) == Relation.WITH
                && line.actors.stream()
                        .anyMatch(a -> a.first() > with
                                && a.first() <= with + 2
                                && !a.isAdjective()
                                && (a.mention().type() == ActorMention.Type.PERSON
                                        || a.mention().type() == ActorMention.Type.OFFICE));
    }

    private boolean isOfTalks(TableNoun noun) {
        return !lexicon.headFirst && (lexicon.isOf(noun.key(), Kind.MEETING) || lexicon.isOf(noun.key(), Kind.CALL));
    }

    /** "The Carney-Modi sit-down yields", "Xi-Modi talks thaw": an act of two who stand right before it is a fact by itself. */
    private boolean isOfPair(TableNoun noun) {
        int pair = 0;
        for (Line.Actor actor : line.actors) {
            boolean joined = actor.mention().rule().startsWith("hyphen")
                    || actor.mention().rule().equals("joined");
            pair += joined && actor.last() == noun.first() - 1 ? 1 : 0;
        }
        return pair > 1;
    }
}
