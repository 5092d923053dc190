package org.umubano.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Origins;
import org.umubano.coreference.SamePerson;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;

/**
 * Holds what a sentence says against what articles say. A pure function; immutable, safe for use by many threads.
 *
 * <pre>{@code
 * Check check = Check.of(articles);
 * CheckedSentence answer = check.answer(new Question(sentence, "en", coder.code(article).mentions()));
 * }</pre>
 *
 * <p>An act that two states do once (establishing relations) is the same whatever its date, so that another date disputes
 * it. Any other act is the same only near its date; far from it the articles are silent.
 */
public final class Check {

    /** A day more or less is a mistake in telling one act; two acts of one sort are seldom nearer than this. */
    public static final int NEAR_DAYS = 7;

    private static final int MOST_NEAR = 3;

    private final List<Event> events;
    private final Acts acts;
    private final FieldChecks fields;

    public Check(Collection<Event> events, Origins origins) {
        this.events = List.copyOf(events);
        this.acts = Acts.load();
        this.fields = new FieldChecks(origins);
    }

    /** Against what these articles say. */
    public static Check of(Collection<CodedArticle> articles) {
        IncrementalLinker linker = new IncrementalLinker(Decisions.NONE);
        linker.put(articles);
        return new Check(linker.events(), linker.origins());
    }

    /** What the articles say to a sentence: one answer for each act that was read in it. */
    public CheckedSentence answer(Question question) {
        Wording wording = Wording.of(question.text(), question.language());
        List<CheckedClaim> claims = withoutSharedFields(
                question.mentions().stream().map(m -> answer(m, wording)).toList());
        return new CheckedSentence(
                question.text(),
                question.language(),
                claims,
                Understanding.of(wording, claims),
                CalendarSlip.of(wording));
    }

    /** What a sentence of two acts counts, or is about, need be said of one of them only. */
    private static List<CheckedClaim> withoutSharedFields(List<CheckedClaim> claims) {
        return claims.stream()
                .map(c -> c.with(c.fields().stream()
                        .filter(f -> !isOfAnother(f, c, claims))
                        .toList()))
                .toList();
    }

    private static boolean isOfAnother(CheckedClaim.Field field, CheckedClaim claim, List<CheckedClaim> claims) {
        boolean isShared =
                field.field().equals(FieldChecks.QUANTITIES) || field.field().equals("topics");
        return isShared
                && field.answer() != Answer.SUPPORTED
                && claims.stream()
                        .filter(c -> c != claim)
                        .flatMap(c -> c.fields().stream())
                        .anyMatch(f -> f.field().equals(field.field())
                                && f.value().equals(field.value())
                                && f.answer() == Answer.SUPPORTED);
    }

    private CheckedClaim answer(EventMention asked, Wording wording) {
        boolean once = acts.of(asked).once();
        List<Event> alike =
                events.stream().filter(e -> isOfSameSort(asked, wording, e)).toList();
        List<Event> same = alike.stream()
                .filter(e -> once || isNear(asked, e))
                .filter(e -> hasNobodyElse(asked, e))
                .toList();
        if (same.isEmpty()) {
            return new CheckedClaim(
                    asked, Answer.SILENT, List.of(), fields.of(asked, wording, List.of()), nearest(asked, alike));
        }
        List<List<Event>> choices =
                once ? List.of(same) : same.stream().map(List::of).toList();
        CheckedClaim best = null;
        for (List<Event> choice : choices) {
            CheckedClaim claim = judge(asked, wording, choice);
            best = best == null || rank(claim) > rank(best) ? claim : best;
        }
        return best == null ? judge(asked, wording, same) : best;
    }

    private CheckedClaim judge(EventMention asked, Wording wording, List<Event> choice) {
        List<EventMention> mentions = choice.stream()
                .flatMap(e -> e.mentions().stream())
                .filter(m -> isSameWayRound(asked, wording, m))
                .toList();
        List<CheckedClaim.Field> checked = fields.of(asked, wording, mentions);
        return new CheckedClaim(asked, FieldChecks.together(checked), choice, checked, List.of());
    }

    /** The event that bears out most of what is said; of equals supported first, then the one that more articles tell. */
    private static int rank(CheckedClaim claim) {
        int answer = claim.answer() == Answer.SUPPORTED ? 2 : claim.answer() == Answer.DISPUTED ? 1 : 0;
        int reports = claim.events().stream().mapToInt(Event::reports).sum();
        int borne = (int)
                claim.fields().stream().filter(f -> !f.supports().isEmpty()).count();
        return (borne * 3 + answer) * 1_000_000 + Math.min(reports, 999_999);
    }

    /** The same line of acts, with all the states of the sentence, acting the same way round. */
    private boolean isOfSameSort(EventMention asked, Wording wording, Event event) {
        return hasSameStates(asked, event)
                && event.mentions().stream().anyMatch(m -> isSameLine(asked, m) && isSameWayRound(asked, wording, m));
    }

    /** The same kind with all the states of the sentence: such events are shown where none is the act itself. */
    private static boolean hasSameStates(EventMention asked, Event event) {
        Set<String> there = new TreeSet<>(Participant.statesOf(event.participants()));
        event.mentions().forEach(m -> there.addAll(Doers.states(m, null)));
        return event.kind() == asked.kind() && there.containsAll(Doers.states(asked, null));
    }

    /** What is said with one intent is not what is said with another; a report that does not tell the sort may be of any. */
    private boolean isSameLine(EventMention asked, EventMention m) {
        boolean isOpen = m.subtype().equals(m.kind().code())
                || asked.subtype().equals(asked.kind().code());
        boolean isSaid = asked.kind() != Kind.STATEMENT || BorneOut.bears(asked, m);
        return isOpen || isSaid && acts.of(m).name().equals(acts.of(asked).name());
    }

    private static boolean isSameWayRound(EventMention asked, Wording wording, EventMention m) {
        return !BorneOut.isOneSided(asked) || Doers.areAlike(asked, wording, m);
    }

    /** Whether an event can be the act that is asked about by its date; where one has none, nothing speaks against it. */
    private static boolean isNear(EventMention asked, Event event) {
        List<EventMention> dated =
                event.mentions().stream().filter(m -> m.from() != null).toList();
        return asked.from() == null
                || dated.isEmpty()
                || dated.stream().anyMatch(m -> Dates.gap(asked, m) <= NEAR_DAYS);
    }

    /** Not another person's act: where both name people, one is the same, or the day is. */
    private static boolean hasNobodyElse(EventMention asked, Event event) {
        List<Participant> here = people(asked);
        List<Participant> there =
                event.mentions().stream().flatMap(m -> people(m).stream()).toList();
        boolean isSameDay = event.mentions().stream()
                .anyMatch(m -> asked.from() != null && asked.from().isDay() && Dates.gap(asked, m) == 0);
        return here.isEmpty()
                || there.isEmpty()
                || isSameDay
                || here.stream().anyMatch(a -> there.stream().anyMatch(b -> SamePerson.is(a, b)));
    }

    private static List<Participant> people(EventMention m) {
        return m.participants().stream().filter(p -> p.name() != null).toList();
    }

    /** Those of the same sort first, then others of the kind between these states; of each the nearest by date. */
    private List<Event> nearest(EventMention asked, List<Event> alike) {
        return events.stream()
                .filter(e -> hasSameStates(asked, e))
                .sorted(Comparator.comparing((Event e) -> !alike.contains(e))
                        .thenComparingLong((Event e) -> e.mentions().stream()
                                .mapToLong(m -> Dates.gap(asked, m))
                                .min()
                                .orElse(Long.MAX_VALUE))
                        .thenComparing(Event::id))
                .limit(MOST_NEAR)
                .toList();
    }
}
