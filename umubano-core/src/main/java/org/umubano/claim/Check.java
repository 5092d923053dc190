package org.umubano.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Names;
import org.umubano.coreference.Origins;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;

/**
 * Holds what a sentence says against what articles say. A pure function; immutable, safe for use by many threads.
 *
 * <pre>{@code
 * Check check = Check.of(articles);
 * List<CheckedClaim> answers = check.answer(coder.code(sentence).mentions());
 * }</pre>
 *
 * <p>An act that two states do once (establishing relations) is the same whatever its date, so that another date disputes
 * it. Any other act is the same only near its date; far from it the articles are silent.
 */
public final class Check {

    /** A day more or less is a mistake in telling one act; two acts of one sort are seldom nearer than this. */
    private static final int NEAR_DAYS = 7;

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

    /** One answer for each act that a sentence was read to speak of. */
    public List<CheckedClaim> answer(List<EventMention> sentence) {
        return sentence.stream().map(this::answer).toList();
    }

    /** What the answers to the acts of one sentence come to; a sentence in which no act was read is silent. */
    public static Answer together(List<CheckedClaim> claims) {
        boolean disputed = claims.stream().anyMatch(c -> c.answer() == Answer.DISPUTED);
        boolean supported = !claims.isEmpty() && claims.stream().allMatch(c -> c.answer() == Answer.SUPPORTED);
        return disputed ? Answer.DISPUTED : supported ? Answer.SUPPORTED : Answer.SILENT;
    }

    private CheckedClaim answer(EventMention asked) {
        boolean once = acts.of(asked).once();
        List<Event> alike = events.stream().filter(e -> isOfSameSort(asked, e)).toList();
        List<Event> same = alike.stream()
                .filter(e -> once || isNear(asked, e))
                .filter(e -> hasNobodyElse(asked, e))
                .toList();
        if (same.isEmpty()) {
            return new CheckedClaim(
                    asked, Answer.SILENT, List.of(), fields.of(asked, List.of()), nearest(asked, alike));
        }
        List<List<Event>> choices =
                once ? List.of(same) : same.stream().map(List::of).toList();
        CheckedClaim best = null;
        for (List<Event> choice : choices) {
            CheckedClaim claim = judge(asked, choice);
            best = best == null || rank(claim) > rank(best) ? claim : best;
        }
        return best == null ? judge(asked, same) : best;
    }

    private CheckedClaim judge(EventMention asked, List<Event> choice) {
        List<EventMention> mentions =
                choice.stream().flatMap(e -> e.mentions().stream()).toList();
        List<CheckedClaim.Field> checked = fields.of(asked, mentions);
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
    private boolean isOfSameSort(EventMention asked, Event event) {
        if (event.kind() != asked.kind()) {
            return false;
        }
        String line = acts.of(asked).name();
        boolean isLine = event.mentions().stream().anyMatch(m -> {
            String other = acts.of(m).name();
            return other.equals(line)
                    || other.equals(asked.kind().code())
                    || line.equals(asked.kind().code());
        });
        Set<String> there = states(event.participants(), null);
        event.mentions().forEach(m -> there.addAll(states(m.participants(), null)));
        if (!isLine || !there.containsAll(states(asked.participants(), null))) {
            return false;
        }
        boolean directed = acts.of(asked).directed() || asked.kind() == Kind.VISIT;
        return !directed || event.mentions().stream().anyMatch(m -> isSameWayRound(asked, m));
    }

    private static boolean isSameWayRound(EventMention asked, EventMention m) {
        for (Participant.Role role : Participant.Role.values()) {
            Set<String> here = states(asked.participants(), role);
            Set<String> there = states(m.participants(), role);
            if (!here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> states(List<Participant> participants, Participant.@Nullable Role role) {
        Set<String> out = new TreeSet<>();
        for (Participant p : participants) {
            if (p.state() != null && (role == null || p.role() == role)) {
                out.add(p.state());
            }
        }
        return out;
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
        List<String> here = names(asked);
        List<String> there =
                event.mentions().stream().flatMap(m -> names(m).stream()).toList();
        boolean isSameDay = event.mentions().stream()
                .anyMatch(m -> asked.from() != null && asked.from().isDay() && Dates.gap(asked, m) == 0);
        return here.isEmpty()
                || there.isEmpty()
                || isSameDay
                || here.stream()
                        .anyMatch(a -> there.stream().anyMatch(b -> Names.same(Names.words(a), Names.words(b))));
    }

    private static List<String> names(EventMention m) {
        List<String> out = new ArrayList<>();
        for (Participant p : m.participants()) {
            if (p.name() != null) {
                out.add(p.name());
            }
        }
        return out;
    }

    private static List<Event> nearest(EventMention asked, List<Event> alike) {
        return alike.stream()
                .sorted(Comparator.comparingLong((Event e) -> e.mentions().stream()
                                .mapToLong(m -> Dates.gap(asked, m))
                                .min()
                                .orElse(Long.MAX_VALUE))
                        .thenComparing(Event::id))
                .limit(MOST_NEAR)
                .toList();
    }
}
