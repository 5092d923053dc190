package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** Verbs of reports that tell of none where they stand: of things, of nobody, of what is blamed, denied or invited to. */
final class NoReports {

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    NoReports(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether a verb only looks like a report of what its trigger says. */
    boolean is(int v, Trigger trigger, Line.@Nullable Noun companion) {
        VerbGroup verb = line.verbs.get(v);
        return isReproached(verb)
                || isOnlySubject(v, trigger, companion)
                || isJoining(verb, trigger)
                || companion != null && isNone(companion)
                || isOfNobody(v, trigger)
                || isInvited(v, trigger)
                || isOfThings(v, trigger, companion)
                || companion == null && isWhat(verb)
                || trigger.frame() == Frame.AGREE && verb.negated() && verb.agreement() > 0;
    }

    /** "Ibyo yasinye", what it signed: not that it did. */
    private boolean isWhat(VerbGroup verb) {
        return verb.agreement() > 0
                && verb.agreement() != 8
                && !verb.passive()
                && verb.first() > 0
                && lexicon.whats.contains(line.tokens.get(verb.first() - 1).norm());
    }

    /** "Byavuye mu kiganiro", it came of talks: no troops that left. */
    private boolean isOfThings(int v, Trigger trigger, Line.@Nullable Noun companion) {
        VerbGroup verb = line.verbs.get(v);
        return trigger.frame() == Frame.DEPLOY
                && verb.agreement() == 8
                && companion != null
                && companion.first() > verb.last()
                && clauses.subjects(v).isEmpty();
    }

    /** "Advisers at the embassy have a week": words that report something only beside a date need their noun as object. */
    private boolean isOnlySubject(int v, Trigger trigger, Line.@Nullable Noun companion) {
        VerbGroup verb = line.verbs.get(v);
        return trigger.isWeak()
                && companion != null
                && companion.last() < verb.first()
                && !verb.passive()
                && verb.agreement() == 0;
    }

    /** "Nta masezerano", no agreement. */
    private boolean isNone(Line.Noun noun) {
        return noun.first() > 0
                && lexicon.nones.contains(line.tokens.get(noun.first() - 1).norm());
    }

    /** "Umuhanda uhuza", a road that joins: things join places, only somebody brings two sides together. */
    private boolean isJoining(VerbGroup verb, Trigger trigger) {
        return trigger.frame() == Frame.MEDIATE
                && verb.agreement() > 2
                && !verb.passive()
                && line.actors.stream()
                        .noneMatch(a ->
                                a.last() == verb.first() - 1 && !a.relation().isOblique());
    }

    /** "Accused it of attacking", "thanked it for sending": what somebody is blamed or praised for is no news. */
    private boolean isReproached(VerbGroup verb) {
        if (verb.mood() != Mood.PARTICIPLE || verb.passive() || verb.first() == 0) {
            return false;
        }
        Relation before = line.marker(verb.first() - 1);
        return before == Relation.THAT
                || before == Relation.OF
                || before == Relation.FOR
                || before == Relation.FROM
                || before == Relation.AGAINST
                || before == Relation.ON;
    }

    /** "Invited him to visit": told with the invitation. */
    private boolean isInvited(int v, Trigger trigger) {
        int governor =
                trigger.kind() == Kind.VISIT && line.verbs.get(v).mood() == Mood.INFINITIVE ? clauses.governor(v) : -1;
        return governor >= 0
                && line.verbs.get(governor).agreement() > 0
                && lexicon.verbs.getOrDefault(line.verbs.get(governor).lemma(), List.of()).stream()
                        .anyMatch(t -> t.trigger() != null && t.trigger().frame() == Frame.INVITE);
    }

    /** "Abitabiriye inama", those who were there: nobody who could be told of. */
    private boolean isOfNobody(int v, Trigger trigger) {
        return trigger.frame() == Frame.ATTEND
                && line.verbs.get(v).relative()
                && line.verbs.get(v).agreement() > 0
                && line.verbs.get(v).agreement() <= 2
                && clauses.subjects(v).isEmpty();
    }
}
