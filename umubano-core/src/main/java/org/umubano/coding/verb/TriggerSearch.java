package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TakenNouns;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.verb.VerbTriggers.Choice;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * One look through all that the tables say a verb may report: each candidate finds its noun beside the verb or is passed over,
 * and the one whose noun stands nearest is kept.
 */
final class TriggerSearch {

    /** How far before a verb the noun may stand of which it tells more: "ikiganiro [Perezida X] yagiranye". */
    private static final int HEAD = 7;

    /** What the search asks of a sentence. */
    record Asked(Reading reading, Companions companions, VerbSenses senses, Memberships bodies, NounPlaces places) {}

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;
    private final TakenNouns taken;
    private final Companions companions;
    private final VerbSenses senses;
    private final Memberships bodies;
    private final NounPlaces places;
    private final int v;
    private final VerbGroup verb;
    private final List<VerbTrigger> candidates;
    private final boolean isLoose;

    private @Nullable TableNoun companion;
    private @Nullable Trigger trigger;
    private @Nullable Trigger ofArmy;
    private boolean told;
    private boolean isExact;
    private boolean isOver;
    private @Nullable Choice last;

    /**
     * @param candidates all that the tables have for the verb
     * @param isLoose whether a longer noun that the tables have for other verbs will do
     */
    TriggerSearch(Asked asked, int v, List<VerbTrigger> candidates, boolean isLoose) {
        this.lexicon = asked.reading.lexicon();
        this.line = asked.reading.line();
        this.clauses = asked.reading.clauses();
        this.statuses = asked.reading.statuses();
        this.taken = asked.reading.taken();
        this.companions = asked.companions;
        this.senses = asked.senses;
        this.bodies = asked.bodies;
        this.places = asked.places;
        this.v = v;
        this.verb = line.verbs.get(v);
        this.candidates = candidates;
        this.isLoose = isLoose;
    }

    /** Looks through those of the candidates that may be chosen. */
    void look(List<VerbTrigger> open) {
        boolean isCourtesy = TriggerChoice.asksForNouns(open) && senses.isCourtesyCall(v);
        for (int i = 0; i < open.size() && !isOver; i++) {
            VerbTrigger candidate = open.get(i);
            Trigger other = candidate.trigger();
            boolean bare = candidate.with().isEmpty();
            if (isOnlyDenied(other) && statuses.of(v) != Status.DENIED
                    || VerbSenses.isOfFallen(other, verb)
                    || isCourtesy && !bare) {
                continue; // "called on the minister earlier in the day" calls nobody in
            }
            if (bare) {
                trigger = trigger == null && mayStandAlone(other) ? other : trigger;
                continue;
            }
            TableNoun noun = nounOf(candidate, other);
            if (noun != null) {
                weigh(candidate, other, noun);
            } else if (ofArmy == null && isMoveOfArmy(candidate, other)) {
                ofArmy = other;
            }
        }
        if (!isOver && ofArmy != null && companion == null) {
            end(new Choice(ofArmy, null, false));
        }
    }

    /** Whether the search has come to an end before all were weighed, with {@link #last()} as what it is. */
    boolean isOver() {
        return isOver;
    }

    @Nullable
    Choice last() {
        return last;
    }

    /** The best so far; its noun is {@link #companion()}. */
    @Nullable
    Trigger trigger() {
        return trigger;
    }

    @Nullable
    TableNoun companion() {
        return companion;
    }

    /** Whether a noun was passed over that another verb tells of. */
    boolean isTold() {
        return told;
    }

    private void end(@Nullable Choice choice) {
        isOver = true;
        last = choice;
    }

    private @Nullable TableNoun nounOf(VerbTrigger candidate, @Nullable Trigger other) {
        boolean mayBe = candidate.mayBe(line.companions());
        TableNoun noun = mayBe ? companions.companion(v, candidate.with(), other == null ? null : other.kind()) : null;
        if (lexicon.headFirst && noun == null && other != null && other.frame() == Frame.SAY) {
            noun = companions.said(v, candidate.with());
        }
        if (isLoose && noun == null && other != null && mayBe) {
            noun = companions.longer(v, candidate.with(), other.kind());
        }
        return noun;
    }

    private boolean isMoveOfArmy(VerbTrigger candidate, @Nullable Trigger other) {
        return other != null
                && other.frame() == Frame.DEPLOY
                && senses.isMoveOfArmy(v)
                && candidate.with().containsAll(lexicon.troops);
    }

    private void weigh(VerbTrigger candidate, @Nullable Trigger reported, TableNoun noun) {
        boolean papered = reported != null && lexicon.papered.contains(reported);
        if (papered && (!companions.hasPaper(noun) || bodies.isLeft(v, candidates, noun))) {
            return;
        }
        Trigger other = reported;
        boolean misplaced = isMisplaced(reported, noun);
        if (other != null && isEndedWith(other, noun)) {
            misplaced |= lexicon.governors.get(verb.lemma()) != Effect.END;
            other = signed(other);
        }
        if (other != null && isOfOthers(other, noun)) {
            return;
        }
        boolean isToldBy = places.isToldBy(noun, verb, other);
        told |= !verb.passive() && isToldBy;
        boolean single = lexicon.paired.contains(other) && !senses.isOfTwo(v);
        if (misplaced || single || isToldBy || places.isAtGathering(noun, other) || endsWith(other, noun)) {
            return;
        }
        if (other != null) {
            take(candidate, other, noun, papered);
        }
    }

    /** Whether the noun stands where it is not what the verb reports. */
    private boolean isMisplaced(@Nullable Trigger other, TableNoun noun) {
        if (lexicon.subjected.contains(other) && (noun.first() > verb.first() || places.isPlace(noun))) {
            return true;
        }
        if (other == null) {
            return false;
        }
        if (other.frame() == Frame.SITE && companions.isOfBefore(noun, v)) {
            return true;
        }
        if (!lexicon.headFirst) {
            return OutOfPlace.is(line, noun, verb, other, lexicon.home);
        }
        return switch (other.kind()) {
            case FORCE -> places.isWhere(noun, verb) || places.isOnlyAgreedOn(noun, trigger, other);
            case SUMMIT -> places.isBesideGathering(noun) || other.frame() == Frame.HOST && places.isCause(noun, verb);
            default -> false;
        };
    }

    /** "Ended the visit with an agreement". */
    private boolean isEndedWith(Trigger other, TableNoun noun) {
        return other.subtype().equals("terminated") && !lexicon.headFirst && OutOfPlace.isUnderWith(line, noun, verb);
    }

    /** Whether those who do it, or to whom it is done, are not those of whom the row tells. */
    private boolean isOfOthers(Trigger other, TableNoun noun) {
        boolean homeward = !lexicon.headFirst && lexicon.home.isHomeward(noun.key());
        if (homeward
                && (other.frame() == Frame.HOME && senses.isOfTroops(v)
                        || other.frame() == Frame.DEPLOY && !senses.isOfTroops(v))) {
            return true; // soldiers who return home withdraw, and nobody else does
        }
        if (other.frame() == Frame.HOME && senses.isOfSheltered(v)) {
            return true; // refugees who come home were nobody's guests
        }
        boolean elsewhere = lexicon.bodied.contains(other) && !bodies.isBehind(v) && !bodies.isBefore(v)
                || other.frame() == Frame.JOIN && (bodies.opensDeed(noun.last() + 1) || bodies.isBoundFor(verb));
        return elsewhere
                || !senses.isByThose(v, other)
                // "announced their withdrawal from ECOWAS": no troops
                || other.subtype().equals("withdrawal") && bodies.isLeft(v, candidates, noun);
    }

    /** Whether the search ends with a noun: somebody sent home, no act at all, or one that its subject tells. */
    private boolean endsWith(@Nullable Trigger other, TableNoun noun) {
        Trigger expels = other == null && lexicon.home.isHomeward(noun.key())
                ? SentAway.home(v, candidates, line, clauses)
                : null;
        if (expels != null) {
            end(new Choice(expels, noun, false));
            return true;
        }
        boolean gathers = other != null && other.kind() == Kind.MEETING && taken.isOf(noun, Kind.SUMMIT);
        if (other == null || gathers && verb.agreement() > 0 && noun.last() < verb.first()) {
            if (other == null && lexicon.headFirst) {
                takeTalks(noun);
            }
            end(null); // "bitabiriye inama ihuza A na B", attended a gathering that brings together A and B
            return true;
        }
        if (lexicon.subjected.contains(other) || lexicon.paired.contains(other)) {
            end(new Choice(other, noun, false)); // "the meeting brought together"
            return true;
        }
        return false;
    }

    /** "Mu kiganiro aherutse kugirana na RFI", in an interview that he gave RFI: talks beside words that report nothing are none. */
    private void takeTalks(TableNoun noun) {
        boolean talks = candidates.stream()
                .anyMatch(c -> c.trigger() != null && c.trigger().kind() == Kind.MEETING);
        for (TableNoun n : line.nouns) {
            boolean heads = talks
                    && n.last() < verb.first()
                    && verb.first() - n.last() <= HEAD
                    && line.noVerbBetween(n.last() + 1, verb.first());
            if ((n == noun || heads) && lexicon.isOf(n.key(), Kind.MEETING)) {
                taken.take(n);
            }
        }
    }

    /** Keeps a candidate with its noun where it is nearer, or tells more, than the best so far. */
    private void take(VerbTrigger candidate, Trigger other, TableNoun noun, boolean papered) {
        if (other.frame() == Frame.SEND && other.subtype().equals("arrival") && noun.first() > verb.last()) {
            return; // "arrived with a delegation": it is not the delegation that is told of
        }
        boolean summoned = trigger != null && trigger.subtype().equals("summons");
        boolean recalled = trigger != null && trigger.subtype().equals("recall");
        if (recalled && companion != null && other.subtype().equals("summons")) {
            return;
        }
        // "had talks by telephone", "sent soldiers to the exercise", "the ambassador was called home"
        boolean tellsMore = other.kind() == Kind.CALL
                || other.subtype().equals("exercise")
                || summoned && other.subtype().equals("recall");
        boolean exact = candidate.with().contains(noun.key());
        boolean isBetter = companion == null || tellsMore || papered || isNearer(other, noun, exact);
        boolean isOfCall = trigger != null && companion != null && trigger.kind() == Kind.CALL;
        if (!isOfBody(trigger, other) && (isBetter || isOfBody(other, trigger)) && (tellsMore || !isOfCall)) {
            companion = noun;
            trigger = other;
            isExact = exact;
        }
    }

    private boolean isNearer(Trigger other, TableNoun noun, boolean exact) {
        TableNoun best = companion;
        if (best == null) {
            return false;
        }
        boolean here = !lexicon.headFirst
                && noun == best
                && !isExact
                && trigger != null
                && other.kind() != Kind.STATEMENT
                && !other.subtype().equals(trigger.subtype());
        if (here && exact) {
            return true;
        }
        boolean isObject = NounPlaces.isObject(noun, verb);
        return isObject == NounPlaces.isObject(best, verb)
                ? places.isModifier(best, noun) || noun.first() < best.first() && !places.isModifier(noun, best)
                : isObject;
    }

    /** Whether what needs no noun is done by those, or to those, whom its row asks for. */
    private boolean mayStandAlone(@Nullable Trigger other) {
        return other == null
                || (!lexicon.personal.contains(other)
                                || (other.subtype().equals("summons")
                                        ? senses.hasEnvoyAfter(v)
                                        : senses.hasPersonAfter(v))
                                || other.kind() == Kind.STATEMENT && senses.hasNamedAfter(v)
                                || other.subtype().equals("reception") && senses.hasOfficialAfter(v))
                        && (!lexicon.conversed.contains(other) || senses.isConversation(v))
                        && (!lexicon.peopled.contains(other) || senses.isDoneToPeople(v))
                        && (!lexicon.paired.contains(other) || senses.isOfTwo(v))
                        && senses.isByThose(v, other)
                        && (!lexicon.bodied.contains(other) || bodies.isBehind(v))
                        && (!lexicon.landed.contains(other) || senses.isOutOfCountry(v));
    }

    /** What a visit or session that ends with papers has led to. */
    private static Trigger signed(Trigger t) {
        return new Trigger(t.kind(), "signed", t.frame(), t.status(), false, t.topic(), t.rule());
    }

    /** Whether one reports delegations, and the other only the gathering they go to. */
    private static boolean isOfBody(@Nullable Trigger delegations, @Nullable Trigger summit) {
        return delegations != null
                && delegations.subtype().equals("delegation")
                && summit != null
                && summit.kind() == Kind.SUMMIT;
    }

    /** Whether words report something only where they are denied: "have no relations". */
    private static boolean isOnlyDenied(@Nullable Trigger trigger) {
        return trigger != null && trigger.status() == Status.DENIED;
    }
}
