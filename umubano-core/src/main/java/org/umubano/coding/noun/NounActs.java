package org.umubano.coding.noun;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.CastTriggers;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Mouthpieces;
import org.umubano.coding.cast.NounCompany;
import org.umubano.coding.cast.NounVerbs;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.ThirdParty;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.verb.Companions;
import org.umubano.coding.verb.Negotiations;
import org.umubano.coding.verb.VisitDrafts;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Drafts the events that nouns report, "a visit to X", "the signing of": how they stand is told by the verb before or after
 * them, or by a date, and who takes part by what is joined to the noun and by that verb.
 */
public final class NounActs {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final Companions companions;
    private final StatusReader statuses;
    private final NounCompany company;
    private final NounCasts casts;
    private final NounStatuses standing;
    private final NounCourse course;
    private final MereNames names;
    private final Negotiations negotiations;
    private final CastTriggers shifts;
    private final Drafts drafts;
    private final VisitDrafts visits;

    public NounActs(Reading reading, Companions companions, CastReader casts, Drafts drafts, VisitDrafts visits) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.companions = companions;
        this.statuses = reading.statuses();
        this.company = new NounCompany(reading);
        this.casts = new NounCasts(reading, casts, company);
        this.standing = new NounStatuses(reading, companions);
        this.course = new NounCourse(reading);
        this.names = new MereNames(reading, companions);
        this.negotiations = new Negotiations(reading);
        this.shifts = new CastTriggers(reading);
        this.drafts = drafts;
        this.visits = visits;
    }

    /** Drafts what a noun reports, if it is the noun of an act and stands as one. */
    public void read(TableNoun noun) {
        List<Trigger> triggers = lexicon.nouns.get(noun.key());
        if (triggers == null) {
            after(noun);
            return;
        }
        read(noun, triggers.get(0));
    }

    /** "After a state visit", which the tables have beside one verb: beside others the visit is told by itself. */
    private void after(TableNoun noun) {
        int at = noun.key().indexOf(' ');
        if (at < 0 || !lexicon.afters.contains(noun.key().substring(0, at))) {
            return;
        }
        int first = noun.first();
        for (; at >= 0; at = noun.key().indexOf(' ', at + 1)) {
            first++;
            String key = noun.key().substring(at + 1);
            List<Trigger> triggers = lexicon.nouns.get(key);
            if (triggers != null && first <= noun.last()) {
                read(new TableNoun(first, noun.last(), key), triggers.get(0));
                return;
            }
        }
    }

    /** Drafts what a noun reports by a trigger, if it stands as an act. */
    public void read(TableNoun noun, Trigger trigger) {
        if (isOnlyQuoted(noun, trigger)) {
            return;
        }
        VerbGroup own = line.verbAt(noun.last());
        if (own != null && own.agreement() == 0 && own.last() == noun.last() && own.first() < noun.first()) {
            return; // "will visit": a verb, though there is such a noun
        }
        boolean headlined = lexicon.headlined.contains(trigger);
        if (headlined && (line.number > 0 || line.verbs.stream().anyMatch(VerbGroup::isFinite))) {
            return;
        }
        if (names.isOnlyNamed(noun, trigger.kind())
                || lexicon.papered.contains(trigger) && !companions.hasPaper(noun)) {
            return;
        }
        NounVerbs verbs = NounVerbs.of(noun, clauses);
        if (isInterview(line, lexicon, noun.last(), trigger.kind())
                || isOnlyReason(noun, trigger, verbs)
                || isOnlyOccasion(noun, trigger)
                || isOnlyFrame(noun, trigger)
                || trigger.kind() == Kind.SUMMIT && names.isLeftBehind(noun)) {
            return;
        }
        Status told = standing.byVerbs(noun, trigger, verbs);
        boolean purpose = lexicon.ahead.contains(trigger) && told != Status.PLANNED;
        if (purpose && wasThere(verbs.before(), noun)) {
            told = Status.HELD;
            purpose = false;
        }
        if (isNone(noun, trigger.kind())) {
            told = told != null && (told.isDone() || told == Status.PLANNED) ? Status.DENIED : null;
            purpose |= told == null;
        }
        if (!purpose && !names.isBesideTheAct(noun, trigger, told, verbs)) {
            draft(noun, trigger, verbs, told, headlined);
        }
    }

    /** "No visit by her took place", "nta ruzinduko yahagiriye": of what is no paper or measure. */
    private boolean isNone(TableNoun noun, Kind kind) {
        boolean isNo = noun.first() > 0
                && lexicon.nones.contains(line.tokens.get(noun.first() - 1).norm());
        return isNo
                && switch (kind) {
                    case VISIT, MEETING, CALL, SUMMIT -> true;
                    default -> false;
                };
    }

    /** "Mu kiganiro aherutse kugirana na TV X", talks that he had with a broadcaster: the tables know that verb to tell of none here. */
    public static boolean isInterview(Line line, EventLexicon lexicon, int noun, Kind kind) {
        if (!lexicon.headFirst || kind != Kind.MEETING) {
            return false;
        }
        for (VerbGroup verb : line.verbs) {
            int gap = verb.last() - noun;
            List<EventLexicon.VerbTrigger> rows = gap > 0 && gap <= THERE_FOR
                    ? lexicon.verbs.getOrDefault(DeedWords.lastOf(verb.lemma()), List.of())
                    : List.of();
            boolean meets = rows.stream()
                    .anyMatch(r -> r.trigger() != null && r.trigger().kind() == Kind.MEETING);
            if (meets && rows.stream().anyMatch(r -> r.trigger() == null && r.mayBe(line.companions()))) {
                return true;
            }
        }
        return false;
    }

    /** "The minister was in Ankara on Monday for talks with": who was where they were held, and not only on his way. */
    private boolean wasThere(int before, TableNoun noun) {
        VerbGroup verb = before < 0 ? null : line.verbs.get(before);
        return verb != null
                && verb.lemma().equals(lexicon.copula)
                && verb.tense() == VerbGroup.Tense.PAST
                && verb.isFinite()
                && !verb.negated()
                && line.marker(verb.last() + 1) == Relation.IN
                && noun.first() - verb.last() <= THERE_FOR;
    }

    /** How far behind "was" what somebody came for may stand: "in Addis Ababa on Monday afternoon". */
    private static final int THERE_FOR = 9;

    /** "Recalled its ambassador in a row over": why another act was done. */
    private boolean isOnlyReason(TableNoun noun, Trigger trigger, NounVerbs verbs) {
        boolean under = trigger.kind() == Kind.DISPUTE
                && trigger.isWeak()
                && !lexicon.headFirst
                && verbs.before() >= 0
                && !line.verbs.get(verbs.before()).lemma().equals(lexicon.copula);
        for (int t = noun.first() - 1; under && t > Math.max(0, noun.first() - 4); t--) {
            if (lexicon.indefinites.contains(line.tokens.get(t).norm())) {
                return line.verbAt(t - 1) == null;
            }
        }
        return false;
    }

    /** "Had spoken in the margins of the summit": where another act was done. */
    private boolean isOnlyOccasion(TableNoun noun, Trigger trigger) {
        boolean summit = (trigger.kind() == Kind.SUMMIT || trigger.kind() == Kind.MEETING)
                && !lexicon.headFirst
                && !line.tokens.get(noun.last()).isCapitalised();
        for (int t = noun.first() - 1; summit && t >= Math.max(0, noun.first() - OCCASION); t--) {
            if (line.marker(t) == Relation.SIDELINES) {
                return true;
            }
            if (line.verbAt(t) != null || line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    /** "During the meeting, attention was paid to": where the rest of the sentence happened. */
    private boolean isOnlyFrame(TableNoun noun, Trigger trigger) {
        return trigger.kind() == Kind.MEETING
                && !lexicon.headFirst
                && noun.first() == 2
                && line.marker(0) == Relation.DURING
                && lexicon.definites.contains(line.tokens.get(1).norm())
                && line.isComma(noun.last() + 1);
    }

    /** How far before the gathering "on the sidelines of" may stand: "of last month's Africa climate". */
    private static final int OCCASION = 5;

    /** Whether a noun stands in words quoted that do not tell of a plan of the speaker. */
    private boolean isOnlyQuoted(TableNoun noun, Trigger trigger) {
        if (!line.quoted[noun.first()]) {
            return false;
        }
        int planned = clauses.verbBefore(noun);
        return planned < 0 || !statuses.isQuotedPlan(planned) || trigger.kind() == Kind.DISPUTE;
    }

    /** @param told how the act stands by its verbs; null where they do not tell */
    private void draft(TableNoun noun, Trigger named, NounVerbs verbs, @Nullable Status told, boolean headlined) {
        int before = verbs.before();
        int after = verbs.after();
        boolean asserted = told != null;
        List<Line.Actor> around = company.around(noun);
        List<Line.Actor> subjects = casts.named(noun, named, verbs, asserted, around);
        Status status = told;
        if (status == null && after >= 0 && before < 0 && named.kind() == Kind.FORCE && !named.isWeak()) {
            status = statuses.of(after); // "an air strike on Kharkiv killed"
        }
        if (casts.areUnknown(subjects)) {
            boolean atHead = casts.isAtHead(noun, named, verbs, asserted, around);
            status = atHead ? statuses.of(after) : status;
            subjects = casts.supplied(noun, named, verbs, atHead, subjects);
        }
        if (subjects.isEmpty()) {
            subjects = ofCarrier(noun, named, around);
        }
        Cast cast = casts.of(noun, named, verbs, asserted, subjects, around);
        Effect over = before >= 0 ? clauses.effect(before) : null;
        status = standing.byWords(noun, named, status, over, cast);
        if (headlined && status == null && Participant.statesOf(cast.all()).size() > 1) {
            status = Status.HELD;
        }
        Trigger trigger = ofBothSides(named, cast);
        if (trigger != named && status == null && after >= 0) {
            status = statuses.of(after);
        }
        trigger = onPaper(ThirdParty.broughtTogether(trigger, cast), noun, cast, verbs);
        if (trigger != named && trigger.kind() == Kind.AGREEMENT && status == Status.DENIED) {
            return; // "talks on an accord have not begun"
        }
        trigger = byCast(trigger, cast, around);
        boolean drafted = drafts.draft(trigger, noun.first(), last(noun, verbs, asserted), status, cast);
        if (drafted) {
            course.enter(drafts.latest(), verbs, over, asserted);
            drafts.latest().ended |= trigger.kind() == Kind.VISIT && course.isLastDay(noun);
        }
        announced(after);
        if (drafted && trigger.kind() == Kind.VISIT) {
            visits.ofNoun(trigger, status, cast);
        }
    }

    /** "Praised them at the end of a visit to X": the subjects of the verb that a visit is told under. */
    private List<Line.Actor> ofCarrier(TableNoun noun, Trigger named, List<Line.Actor> around) {
        boolean carried = named.kind() == Kind.VISIT && standing.isWithin(noun) && !casts.isOwnedBehind(around);
        int carrier = carried ? NounCasts.carrier(line, noun) : -1;
        return carrier < 0 ? List.of() : clauses.subjects(carrier);
    }

    /** What a noun tells of where it is of a paper on which talks go on. */
    private Trigger onPaper(Trigger trigger, TableNoun noun, Cast cast, NounVerbs verbs) {
        boolean lasts = verbs.after() >= 0 && negotiations.lasts(verbs.after())
                || verbs.before() >= 0 && clauses.isCopula(verbs.before()) && negotiations.lasts(verbs.before());
        return negotiations.onPaper(trigger, noun, cast, lasts);
    }

    /** What a noun tells of by those who take part. */
    private Trigger byCast(Trigger trigger, Cast cast, List<Line.Actor> around) {
        Trigger out = shifts.ofTwo(CastTriggers.ofWords(trigger, cast), cast);
        return out.kind() == Kind.MEETING ? CastTriggers.byDelegations(out, around) : out;
    }

    /** The last token of the words that tell of the act of a noun. */
    private int last(TableNoun noun, NounVerbs verbs, boolean isAsserted) {
        if (verbs.made() >= 0) {
            return line.verbs.get(verbs.made()).last();
        }
        return verbs.after() >= 0 && isAsserted ? line.verbs.get(verbs.after()).last() : noun.last();
    }

    /** "Igitero cya Iran kuri Israel cyahitanye", ... of Iran on Israel killed: with both sides named it needs no date. */
    private Trigger ofBothSides(Trigger trigger, Cast cast) {
        boolean both = lexicon.headFirst
                && trigger.isWeak()
                && trigger.frame() == Frame.ATTACK
                && Participant.statesOf(cast.with(Relation.OF)).size() == 1
                && Participant.statesOf(cast.with(Relation.ON)).size() == 1;
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
                    .flatMap(a -> Mouthpieces.of(a, discourse, lexicon).stream().findFirst())
                    .ifPresent(p -> draft.announcedBy = p);
        }
    }

    /** Those of third states to whom a noun belongs. */
    List<Participant> owners(TableNoun noun, Set<String> sides) {
        return casts.owners(noun, sides);
    }

    /** "Paid a visit": read before the verbs, so that whom the visitor met is known to be of the host's side. */
    public boolean isPlainVisit(TableNoun noun) {
        List<Trigger> triggers = lexicon.nouns.get(noun.key());
        int verb = triggers == null || triggers.get(0).kind() != Kind.VISIT ? -1 : clauses.verbBefore(noun);
        return verb >= 0
                && clauses.effect(verb) == Effect.ASSERT
                && lexicon.verbs.getOrDefault(line.verbs.get(verb).lemma(), List.of()).stream()
                        .noneMatch(t -> t.with().isEmpty() || t.with().contains(noun.key()));
    }
}
