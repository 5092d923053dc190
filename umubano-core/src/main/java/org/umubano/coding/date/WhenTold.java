package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.Subordinate;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.WasDue;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;
import org.umubano.time.CalendarExpression;
import org.umubano.time.Direction;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/** Sentences that only say when what was told before was done or said, and times that are of neither. */
final class WhenTold {

    /** The class of places, with which "there is" agrees. */
    private static final int PLACES = 16;

    private WhenTold() {}

    /**
     * "Byabaye ku wa 13", "byatangajwe na X ku wa 13", it happened, it was announced on the 13th: a verb that agrees with
     * what was told, and a time before any other verb; or "ni amakuru yatangajwe", it is news that was announced; or "hari ku
     * wa Kane", it was on Thursday.
     */
    static boolean isDone(Line line, EventLexicon lexicon) {
        if (line.times.isEmpty() || line.verbs.isEmpty()) {
            return false;
        }
        VerbGroup verb = line.verbs.get(0).mood() == VerbGroup.Mood.INFINITIVE && line.verbs.size() > 1
                ? line.verbs.get(1) // "the act of giving it took place on Wednesday"
                : line.verbs.get(0);
        int at = line.tokenAt(line.times.get(0).start());
        if (verb.agreement() > 0 && verb.tense() == VerbGroup.Tense.FUTURE) {
            return false; // "biteganyijwe ko ejo", it is planned that tomorrow
        }
        boolean news = verb.first() == 2
                        && (verb.passive() || verb.agreement() > 0 && lexicon.happens.contains(verb.lemma()))
                        && lexicon.occasions.news.contains(line.tokens.get(1).norm())
                || (verb.first() == 1
                                || verb != line.verbs.get(0)
                                        && line.verbs.get(0).last() == verb.first() - 1)
                        && lexicon.happens.contains(verb.lemma())
                        && lexicon.occasions.news.contains(line.tokens.get(0).norm())
                || isDoneBySomebody(line, verb, lexicon);
        boolean there =
                verb.agreement() == PLACES && verb.first() == 0 && verb.lemma().equals(lexicon.copula);
        boolean thing = lexicon.headFirst
                && line.nouns.stream().anyMatch(n -> n.first() == 0 && n.last() < verb.first()); // "ibihano byafashwe"
        return (verb.agreement() == 8 && verb.first() <= 1 && !thing || news || there)
                && verb.last() < at
                && line.noVerbBetween(verb.last() + 1, at)
                && line.tokens.subList(verb.last() + 1, at).stream()
                        .noneMatch(t -> lexicon.causes.contains(t.norm())); // "gifashwe nyuma y'uko ku wa 3"
    }

    /** "Ni umwanzuro Guverinoma yafashe ku wa Mbere", it is a decision that the government took on Monday. */
    private static boolean isDoneBySomebody(Line line, VerbGroup verb, EventLexicon lexicon) {
        return verb.agreement() > 0
                && verb.isFinite()
                && verb.first() > 2
                && lexicon.occasions.news.contains(line.tokens.get(1).norm())
                && line.actors.stream().anyMatch(a -> a.first() == 2 && a.last() == verb.first() - 1);
    }

    /** "The agreement was signed in Lusaka on Tuesday": what a demonstrative points to, with its verb and a time behind it. */
    static boolean isOfThat(Line line, Draft act, EventLexicon lexicon) {
        if (line.times.isEmpty() || line.nouns.isEmpty() || line.verbs.isEmpty()) {
            return false;
        }
        TableNoun noun = line.nouns.get(0);
        VerbGroup verb = line.verbs.get(0);
        int at = line.tokenAt(line.times.get(0).start());
        boolean points = noun.first() <= 1
                && (lexicon.demonstratives.contains(line.tokens.get(0).norm())
                        || lexicon.definites.contains(line.tokens.get(0).norm()));
        return points
                && line.actors.isEmpty()
                && verb.first() > noun.last()
                && verb.isFinite()
                && verb.last() < at
                && line.noVerbBetween(verb.last() + 1, at)
                && lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                        .anyMatch(t -> t.trigger() != null
                                && t.trigger().kind() == act.kind
                                && (act.kind != Kind.RELATIONS
                                        || t.trigger().subtype().equals(act.subtype)));
    }

    /** "He arrived in the capital on 27 May": the first verb of the sentence tells an arrival, with the time behind it. */
    static boolean isArrival(Line line, EventLexicon lexicon) {
        if (line.times.isEmpty() || line.verbs.isEmpty() || line.verbs.get(0).first() > 1) {
            return false;
        }
        VerbGroup verb = line.verbs.get(0);
        int at = line.tokenAt(line.times.get(0).start());
        return verb.isFinite()
                && !verb.negated()
                && verb.last() < at
                && line.noVerbBetween(verb.last() + 1, at)
                && lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                        .anyMatch(t -> t.with().isEmpty()
                                && t.trigger() != null
                                && t.trigger().subtype().equals("arrival"));
    }

    /** "Extended their swap deal until 2029": the end of what was agreed on, and not when. */
    static boolean isUntil(Line line, RawTime raw, @Nullable Draft owner, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        boolean isUntil = lexicon.untils.contains(line.tokens.get(at).norm())
                || at > 0 && lexicon.untils.contains(line.tokens.get(at - 1).norm());
        return isUntil && owner != null && "AGREEMENT AID STATEMENT FORCE RELATIONS".contains(owner.kind.name());
    }

    /** Whether a time stands after "since". */
    static boolean isSince(Line line, RawTime raw, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        return lexicon.sinces.contains(line.tokens.get(at).norm())
                || at > 0 && lexicon.sinces.contains(line.tokens.get(at - 1).norm());
    }

    /** Where the time of an act lies by how it stands; one it was set for lies ahead: "the talks planned for Friday were put off". */
    static Direction direction(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        if (act.present) {
            VerbGroup told = lastBefore(line, line.tokenAt(raw.start()));
            boolean begun = told != null
                    && (told.first() > act.last || told.last() < act.first && line.tokenAt(raw.start()) < act.first)
                    && told.isFinite()
                    && (told.tense() == VerbGroup.Tense.PAST // "declared on Monday that it recognises"
                            || told.tense() == VerbGroup.Tense.PAST_PERFECT);
            begun |= told != null
                    && told.agreement() == 0
                    && told.passive()
                    && told.mood() == VerbGroup.Mood.PARTICIPLE
                    && told.last() < act.first; // "a decree signed on Thursday halts"
            return begun || act.kind == Kind.STATEMENT
                    ? Direction.PAST
                    : Direction.FUTURE; // "is there on a visit that began on Sunday"
        }
        if (WasDue.is(line, act, lexicon)) {
            return Direction.PAST;
        }
        if (isOffered(line, act)) {
            int at = line.tokenAt(raw.start());
            VerbGroup own = at > act.first && !lexicon.headFirst ? lastBefore(line, at) : null;
            if (at < act.first || own != null && own == line.verbAt(act.first)) {
                boolean open = own != null
                        && own.tense() == VerbGroup.Tense.PAST
                        && raw.meaning() instanceof CalendarExpression.Date date
                        && date.lacksYear();
                return open ? Direction.UNKNOWN : Direction.PAST; // "asked for it in May", but "had asked", "on Monday"
            }
        }
        if (isDecided(line, raw, act) || isBegun(line, raw, act, lexicon)) {
            return Direction.PAST;
        }
        VerbGroup before = act.status == Status.CANCELLED ? lastBefore(line, line.tokenAt(raw.start())) : null;
        return before != null
                        && (lexicon.governors.get(before.lemma()) == Effect.PLAN
                                || before.tense() == VerbGroup.Tense.FUTURE
                                || before.tense()
                                        == VerbGroup.Tense.FUTURE_IN_PAST) // "a trip he was to have made on Monday"
                ? Direction.FUTURE
                : direction(act.status);
    }

    static Direction direction(Status status) {
        return switch (status) {
            case PLANNED, PROPOSED -> Direction.FUTURE;
            case HELD, PAST -> Direction.PAST;
            default -> Direction.UNKNOWN;
        };
    }

    /** "Began a tour of X and Y in March": when something under way was begun. */
    private static boolean isBegun(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        VerbGroup told = act.status == Status.ONGOING ? lastBefore(line, act.first + 1) : null;
        return told != null
                && told.agreement() == 0
                && told.isFinite()
                && told.tense() == VerbGroup.Tense.PAST
                && (at < act.first || lastBefore(line, at) == told)
                && !lexicon.untils.contains(line.tokens.get(Math.max(0, at - 1)).norm())
                && !lexicon.untils.contains(line.tokens.get(at).norm());
    }

    /** "In May, Kenya agreed to lift its ban": a time that opens the sentence is that of what was decided. */
    private static boolean isDecided(Line line, RawTime raw, Draft act) {
        VerbGroup verb = act.status == Status.PLANNED ? line.verbAt(act.first) : null;
        if (verb == null || verb.agreement() != 0 || verb.mood() != VerbGroup.Mood.INFINITIVE) {
            return false;
        }
        VerbGroup first = line.verbs.get(0);
        return line.tokenAt(raw.start()) < first.first()
                && first.last() < act.first
                && first.isFinite()
                && !first.passive()
                && first.tense() == VerbGroup.Tense.PAST;
    }

    /** "Offered on Sunday to mediate": what was proposed was proposed then. */
    static boolean isOffered(Line line, Draft act) {
        VerbGroup verb = act.status == Status.PROPOSED ? line.verbAt(act.first) : null;
        if (verb != null && verb.agreement() == 0 && verb.mood() == VerbGroup.Mood.INFINITIVE) {
            verb = lastBefore(line, verb.first()); // "offered in July to mediate"
        }
        return verb != null
                && verb.isFinite()
                && (verb.tense() == VerbGroup.Tense.PAST || verb.tense() == VerbGroup.Tense.PAST_PERFECT);
    }

    /** "A three-day visit that ends tomorrow": the last day of what lasts. */
    static boolean isEnd(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        boolean lasts = act.kind == Kind.VISIT || act.kind == Kind.SUMMIT || act.kind == Kind.COOPERATION;
        VerbGroup verb = lasts ? lastBefore(line, line.tokenAt(raw.start())) : null;
        return verb != null
                && verb.first() > act.last
                && verb.isFinite()
                && (line.marker(verb.first() - 1) == Relation.WHO || line.marker(verb.first() - 1) == Relation.THAT)
                && lexicon.governors.get(verb.lemma()) == Effect.END;
    }

    /** Whether the verb before a time tells of what was. */
    static boolean isTold(Line line, RawTime raw) {
        VerbGroup verb = lastBefore(line, line.tokenAt(raw.start()));
        return verb != null && verb.tense() != VerbGroup.Tense.PRESENT && verb.tense() != VerbGroup.Tense.FUTURE;
    }

    /** "At the end of a two-day visit": a length behind words that tell the end of what has it. */
    static boolean isClosing(Line line, RawTime raw, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        for (int t = at - 1; t >= Math.max(0, at - CLOSING_OF) && !line.isComma(t); t--) {
            boolean near = t >= at - CLOSING
                    || line.marker(t + 1) == Relation.OF // "the end of Prime Minister X's two-day"
                    || line.marker(t + 2) == Relation.OF && line.marker(t + 1) == null; // "the last engagement of X's"
            if (near && lexicon.closings.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** How far before a length "after" may stand. */
    private static final int CLOSING = 4;

    /** How far before a length "at the end of" may stand. */
    private static final int CLOSING_OF = 10;

    /** "Byari byitezwe ko bahura ku wa 3, ariko ntibyabaye", "nyuma y'uko ku wa 3": the day of what was called off or was before the news. */
    static boolean isOfBefore(Line line, RawTime raw, List<Draft> drafts, EventLexicon lexicon) {
        Draft owner = lexicon.headFirst ? TimeOwners.owner(line, raw, drafts, lexicon) : null;
        return owner != null && owner.status == Status.CANCELLED || DoneBefore.isUnderSince(line, raw, lexicon);
    }

    /** "Sunday night's earthquake": a time that owns what is no act of the sentence. */
    static boolean isOfThing(Line line, RawTime raw, List<Draft> drafts, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        int end = line.tokenAt(raw.end() - 1);
        if (line.marker(end + 1) != Relation.OWNER) {
            return false;
        }
        for (Phrases.Hit<String> hit : lexicon.sources.find(line.tokens)) {
            if (hit.first() > end && hit.first() <= end + OWNED) {
                return false; // "said in Thursday's statement"
            }
        }
        for (Draft draft : drafts) {
            if (draft.first > end && draft.first <= end + OWNED) {
                return false; // "Monday's talks"
            }
        }
        for (TableNoun noun : line.nouns) {
            boolean next = noun.first() > end && noun.first() <= end + OWNED;
            if (next && isOccasion(noun, lexicon) && isMarked(line, at)) {
                return false; // "signed an accord at last month's summit", "on the margins of last week's forum"
            }
            if (next
                    && drafts.stream()
                            .anyMatch(d ->
                                    d.kind != Kind.STATEMENT && lexicon.isOf(noun.key(), d.kind) && d.first < at)) {
                return false; // "will attend Tuesday's summit"
            }
        }
        return true;
    }

    private static boolean isOccasion(TableNoun noun, EventLexicon lexicon) {
        return lexicon.isOf(noun.key(), Kind.SUMMIT)
                || lexicon.isOf(noun.key(), Kind.MEETING)
                || lexicon.isOf(noun.key(), Kind.VISIT);
    }

    private static boolean isMarked(Line line, int at) {
        Relation marker = at == 0 ? null : line.marker(at - 1);
        return marker == Relation.IN || marker == Relation.DURING || marker == Relation.SIDELINES;
    }

    /** How many tokens behind its owner the noun of an act may stand: "Monday's closed-door talks". */
    private static final int OWNED = 5;

    /** Whether a verb tells of an act: by saying it, or, with the act behind it, by agreeing, deciding, promising it. */
    static boolean tells(VerbGroup verb, boolean over, EventLexicon lexicon) {
        Effect effect = lexicon.governors.get(verb.lemma());
        boolean done = verb.tense() == VerbGroup.Tense.PAST
                || verb.tense() == VerbGroup.Tense.PAST_PERFECT
                || verb.tense() == VerbGroup.Tense.PERFECT;
        boolean says = effect == Effect.SAY || effect == Effect.ANNOUNCE;
        return verb.isFinite() && done && (says || over && effect == Effect.PLAN && !verb.passive());
    }

    static @Nullable VerbGroup lastBefore(Line line, int token) {
        VerbGroup out = null;
        for (VerbGroup verb : line.verbs) {
            out = verb.last() < token ? verb : out;
        }
        return out;
    }

    /** Whether a word that opens what is said stands between two tokens. */
    static boolean opens(Line line, int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (line.marker(t) == Relation.THAT) {
                return true;
            }
        }
        return false;
    }

    /** "Before the end of the year", "no later than 1 June": the last day of what is to come, not its first. */
    static boolean isDeadline(Line line, RawTime raw, TimeExpression time, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        if (act.status != Status.PLANNED || act.kind == Kind.STATEMENT || time.to() == null || at == 0) {
            return false;
        }
        return isBy(line, at, lexicon);
    }

    /** Whether the word before a time makes of it the last day of what is to be done: "by", "no later than". */
    static boolean isBy(Line line, int at, EventLexicon lexicon) {
        for (Phrases.Hit<String> hit : lexicon.deadlines.find(line.tokens)) {
            if (hit.last() >= at - 1 && hit.first() <= at) {
                return true;
            }
        }
        return false;
    }

    /** "Agreed on Monday to build", "under a protocol signed on Monday": the day of what was done, not of what is to come. */
    static boolean isOfDeed(Line line, RawTime raw) {
        VerbGroup before = lastBefore(line, line.tokenAt(raw.start()));
        if (before == null) {
            return false;
        }
        boolean past = before.tense() == VerbGroup.Tense.PAST && before.isFinite();
        return before.agreement() == 0
                ? past || before.passive() && before.mood() == VerbGroup.Mood.PARTICIPLE
                : past // "bahuriye i Kampala ku wa Gatanu", met in Kampala on Friday
                        && !before.passive()
                        && !before.relative()
                        && line.lexicon.governors.get(before.lemma()) != Effect.PLAN;
    }

    /** Whether a time stands behind the verb of the sentence, and an act is told in a relative clause before that verb. */
    static boolean isOfMain(Line line, int at, Draft draft, EventLexicon lexicon) {
        VerbGroup told = line.verbAt(draft.first);
        VerbGroup main = told == null ? null : lastBefore(line, at);
        return told != null
                && main != null
                && main != told
                && !lexicon.mayTell(main, t -> t.subtype().equals("in-force"))
                && Subordinate.is(line, told, main);
    }

    /** Whether a time opens its sentence. */
    static boolean isFronted(Line line, RawTime raw) {
        return line.tokenAt(raw.start()) <= 2;
    }

    /** Whether a time stands after "as": in what others said or did before. */
    static boolean isUnderAs(Line line, RawTime raw) {
        for (int t = line.tokenAt(raw.start()) - 1; t >= 0; t--) {
            if (line.marker(t) == Relation.ACCORD) {
                return true;
            }
        }
        return false;
    }
}
