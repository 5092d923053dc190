package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/**
 * Verbs of reports that tell of none where they stand: of things, of nobody, of others than states, beside what is told under
 * another word and what only stands as it is.
 */
final class NoReports {

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final PaperVerbs papers;
    private final ToldUnder under;
    private final HowThingsStand standing;
    private final MerelyMeant meant;
    private final WordsApart apart;
    private final MeetsNobody nobody;
    private final OtherMatters others;

    NoReports(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.papers = new PaperVerbs(reading);
        this.under = new ToldUnder(reading);
        this.standing = new HowThingsStand(reading);
        this.meant = new MerelyMeant(reading);
        this.apart = new WordsApart(reading);
        this.nobody = new MeetsNobody(reading);
        this.others = new OtherMatters(reading);
    }

    /** Whether a verb only looks like a report of what its trigger says. */
    boolean is(int v, Trigger trigger, @Nullable TableNoun companion) {
        return under.is(v, trigger, companion)
                || standing.is(v, trigger, companion)
                || meant.is(v, trigger, companion)
                || apart.is(v, trigger, companion)
                || nobody.is(v, trigger, companion)
                || others.is(v, trigger, companion)
                || isOfPaper(v, trigger, companion)
                || isOfOther(v, trigger, companion);
    }

    /** "Umupaka wa X uhuza A na B", the border at X that joins A and B: a thing between states, where no people meet. */
    boolean isLink(int v) {
        return standing.isLink(v);
    }

    /** Whether a paper says or does it, or the report is of another paper than the one beside the verb. */
    private boolean isOfPaper(int v, Trigger trigger, @Nullable TableNoun companion) {
        return companion != null && trigger.kind() == Kind.AGREEMENT && papers.isOfAnother(v, trigger, companion)
                || papers.isProvidedFor(line.verbs.get(v), trigger)
                || companion != null && papers.isDoneBy(v, trigger, companion);
    }

    /** Whether who does it, or whom or what it is done to, is none that the trigger could be told of. */
    private boolean isOfOther(int v, Trigger trigger, @Nullable TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        return companion == null && trigger.subtype().equals("arrival") && isArrivedAt(v)
                || companion == null && trigger.subtype().equals("reception") && verb.object() > 2 // "wayakiriye", it
                || trigger.frame() == Frame.EXPEL && companion == null && isOfPeople(verb)
                || companion == null && trigger.subtype().equals("sanctions") && isOnlyTold(verb)
                || isCalledFor(verb, trigger)
                || isAppointed(verb, trigger)
                || isOnlySubject(v, trigger, companion)
                || companion != null && isNone(companion)
                || isOfNobody(v, trigger)
                || isByNone(v)
                || isAtHome(verb, trigger)
                || isByCrowd(verb, trigger)
                || isOfThings(v, trigger, companion)
                || isOfAnother(v, trigger, companion)
                || trigger.kind() == Kind.STATEMENT && (isOfResidents(v) || isOfAct(v))
                || trigger.kind() == Kind.DISPUTE && trigger.frame() == Frame.STATES && isOfOthers(v)
                || trigger.frame() == Frame.AGREE && verb.negated() && verb.agreement() > 0;
    }

    /** "The opposition accused the government": of one state, where neither is said to be of another. */
    private boolean isAtHome(VerbGroup verb, Trigger trigger) {
        if (trigger.kind() != Kind.STATEMENT || lexicon.headFirst) {
            return false;
        }
        Line.@Nullable Actor who = null;
        Line.@Nullable Actor whom = null;
        for (Line.Actor actor : line.actors) {
            who = actor.last() < verb.first() ? actor : who;
            whom = whom == null && actor.first() > verb.last() ? actor : whom;
        }
        return who != null
                && whom != null
                && isBare(who, "OPP")
                && isBare(whom, "GOV")
                && verb.first() - who.last() <= 2
                && whom.first() - verb.last() <= 1;
    }

    /** An office with nothing but an article before it. */
    private boolean isBare(Line.Actor actor, String office) {
        return actor.last() - actor.first() <= 1 && actor.mention().offices().contains(office);
    }

    /** "Received everywhere by dancing crowds": a welcome by nobody of the other state, and no talks. */
    private boolean isByCrowd(VerbGroup verb, Trigger trigger) {
        if (!trigger.subtype().equals("reception") || lexicon.headFirst) {
            return false;
        }
        int by = verb.last() + 1;
        while (by < line.tokens.size() && by <= verb.last() + 2 && line.marker(by) != Relation.BY) {
            by++;
        }
        int at = by;
        return by < line.tokens.size()
                && line.marker(by) == Relation.BY
                && line.actors.stream().noneMatch(a -> a.last() > at && a.first() - at <= BY_WHOM);
    }

    /** How far behind "by" the one who receives may stand. */
    private static final int BY_WHOM = 12;

    /** "Becoming ambassadors appointed to the country": what they are, and no exchange of envoys. */
    private static boolean isAppointed(VerbGroup verb, Trigger trigger) {
        return verb.agreement() == 0
                && verb.mood() == Mood.PARTICIPLE
                && verb.passive()
                && trigger.subtype().equals("restored");
    }

    /** "A summit called for Friday in the capital": nobody is called in, nor upon. */
    private boolean isCalledFor(VerbGroup verb, Trigger trigger) {
        boolean gathering =
                line.isOfNounBefore(verb.first(), Kind.SUMMIT) || line.isOfNounBefore(verb.first(), Kind.MEETING);
        return verb.agreement() == 0
                && line.marker(verb.last() + 1) == Relation.FOR
                && (trigger.subtype().equals("summons")
                        || trigger.subtype().equals("appeal")
                                && gathering
                                && line.timeTokens(verb.last() + 2, verb.last() + 3) > 0);
    }

    /** "Abacuruzi bo muri X na Y bishimiye", traders of X and Y welcomed: class 2 is of people, states are of class 8. */
    private boolean isOfResidents(int v) {
        List<Line.Actor> subjects = line.verbs.get(v).agreement() == 2 ? clauses.subjects(v) : List.of();
        return !subjects.isEmpty()
                && subjects.stream().allMatch(a -> a.mention().type() == ActorMention.Type.STATE);
    }

    /** "The invasion of X has threatened supplies": what was done says nothing. */
    private boolean isOfAct(int v) {
        List<Line.Actor> subjects = line.verbs.get(v).agreement() == 0 ? clauses.subjects(v) : List.of();
        if (subjects.size() != 1 || line.verbs.get(v).passive()) {
            return false;
        }
        int of = subjects.get(0).first() - 1;
        return line.marker(of) == Relation.OF
                && line.nouns.stream().anyMatch(n -> n.last() == of - 1 && lexicon.isOf(n.key(), Kind.FORCE));
    }

    /**
     * "Ikibazo kitavugwaho rumwe", a matter on which there is no agreement, "abahanzi barebana ay'ingwe", "impande zitavuga
     * rumwe", sides that disagree, which are no states: no quarrel of states.
     */
    private boolean isOfOthers(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.agreement() > 0
                && (verb.passive()
                        || verb.agreement() <= 2 && clauses.subjects(v).isEmpty()
                        || verb.agreement() > 2 && isOfNoun(verb));
    }

    /** Whether right before a verb stands a noun that it agrees with, and that stands for no state. */
    private boolean isOfNoun(VerbGroup verb) {
        int before = verb.first() - 1;
        return before >= 0
                && lexicon.classesOf(line.tokens.get(before).norm()).contains(verb.agreement())
                && line.actors.stream().noneMatch(a -> a.first() <= before && before <= a.last());
    }

    /** "Byavuye mu kiganiro", it came of talks: no troops that left. */
    private boolean isOfThings(int v, Trigger trigger, @Nullable TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        return trigger.frame() == Frame.DEPLOY
                && verb.agreement() == 8
                && companion != null
                && companion.first() > verb.last()
                && clauses.subjects(v).isEmpty();
    }

    /** "Intumwa za X zateguye inama izaba", the envoys of X prepared a meeting that will be: not they are, but what stands between. */
    private boolean isOfAnother(int v, Trigger trigger, @Nullable TableNoun companion) {
        return lexicon.headFirst
                && trigger.frame() == Frame.SEND
                && companion != null
                && v > 0
                && companion.last() < line.verbs.get(v - 1).first()
                && line.verbs.get(v - 1).agreement() != line.verbs.get(v).agreement()
                && line.verbs.get(v).tense() == VerbGroup.Tense.FUTURE
                && line.verbs.get(v - 1).tense() != VerbGroup.Tense.FUTURE;
    }

    /** "Advisers at the embassy have a week": words that report something only beside a date need their noun as object. */
    private boolean isOnlySubject(int v, Trigger trigger, @Nullable TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        return trigger.isWeak()
                && companion != null
                && companion.last() < verb.first()
                && !verb.passive()
                && verb.agreement() == 0;
    }

    /** "Nta masezerano", no agreement. */
    private boolean isNone(TableNoun noun) {
        return noun.first() > 0
                && lexicon.nones.contains(line.tokens.get(noun.first() - 1).norm());
    }

    /** "No Kenyan president has been there", "nta mukuru w'igihugu wasuye": nobody has. */
    private boolean isByNone(int v) {
        List<Line.Actor> subjects = clauses.subjects(v);
        int before = subjects.isEmpty() ? -1 : subjects.get(0).first() - 1;
        return before >= 0 && lexicon.nones.contains(line.tokens.get(before).norm());
    }

    /** Whether what is arrived at is no place: the verb is passive, or only its preposition stands after it. */
    private boolean isArrivedAt(int v) {
        VerbGroup verb = line.verbs.get(v);
        int next = verb.last() + 1;
        if (verb.agreement() > 0 || next >= line.tokens.size() || line.marker(next) != Relation.IN) {
            return verb.agreement() == 0 && verb.passive();
        }
        return next + 1 >= line.tokens.size()
                || !line.tokens.get(next + 1).isWord()
                || line.marker(next + 1) != null
                || line.timeTokens(next + 1, next + 2) > 0;
    }

    /** "Abitabiriye inama", those who were there, "abagabye igitero", those who struck: nobody who could be told of. */
    private boolean isOfNobody(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        boolean people = verb.relative() && verb.agreement() > 0 && verb.agreement() <= 2;
        return people
                && (trigger.frame() == Frame.ATTEND && clauses.subjects(v).isEmpty()
                        || trigger.frame() == Frame.ATTACK && isHeadless(verb));
    }

    /** A relative verb with the augment of a noun, "abagabye", and nothing before it that it could be said of. */
    private boolean isHeadless(VerbGroup verb) {
        String form = line.tokens.get(verb.first()).norm();
        return verb.first() == verb.last() && lexicon.augments.stream().anyMatch(form::startsWith) && !verb.passive();
    }

    /** "Resumed joint patrols suspended in 2023": of what is done together, and no measure of somebody. */
    private boolean isOnlyTold(VerbGroup verb) {
        return verb.agreement() == 0
                && verb.mood() == Mood.PARTICIPLE
                && line.nouns.stream()
                        .anyMatch(n -> n.last() == verb.first() - 1
                                && (lexicon.isOf(n.key(), Kind.COOPERATION)
                                        || lexicon.isOf(n.key(), Kind.AGREEMENT)
                                        || lexicon.isOf(n.key(), Kind.MEETING)));
    }

    /** "Nationals expelled from": common people are no diplomats. */
    private boolean isOfPeople(VerbGroup verb) {
        return line.nouns.stream()
                .anyMatch(n -> n.last() == verb.first() - 1
                        && lexicon.isOf(n.key(), Kind.COOPERATION)
                        && line.actors.stream().noneMatch(a -> a.last() == n.last()));
    }
}
