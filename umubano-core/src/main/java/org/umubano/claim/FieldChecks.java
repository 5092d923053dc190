package org.umubano.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.claim.CheckedClaim.Field;
import org.umubano.claim.CheckedClaim.Witnessed;
import org.umubano.coreference.Names;
import org.umubano.coreference.Origins;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.time.DateHow;

/** Compares what a sentence says with what mentions of the same act say, field by field. */
final class FieldChecks {

    private static final String ACT = "act";
    private static final String PARTICIPANT = "participants";
    private static final String DATE = "from";

    /** What one mention says to one field: its value, and whether that bears the asked value out. */
    private record Reply(String value, Answer answer) {}

    private final Witnesses witnesses;

    FieldChecks(Origins origins) {
        this.witnesses = new Witnesses(origins);
    }

    /**
     * Disputed where any field is; supported where the act, its date and its people are, as far as the sentence has them;
     * else silent. A place or a number of which nobody speaks is shown, and leaves the answer as it is.
     */
    static Answer together(List<Field> fields) {
        boolean silent = false;
        for (Field field : fields) {
            if (field.answer() == Answer.DISPUTED) {
                return Answer.DISPUTED;
            }
            boolean isKey = switch (field.field()) {
                case ACT, DATE, PARTICIPANT -> true;
                default -> false;
            };
            silent |= isKey && field.answer() == Answer.SILENT;
        }
        return silent ? Answer.SILENT : Answer.SUPPORTED;
    }

    List<Field> of(EventMention asked, List<EventMention> mentions) {
        List<Field> out = new ArrayList<>();
        out.add(field(ACT, asked.status().code(), mentions, m -> act(asked, m)));
        PartialDate from = asked.from();
        if (from != null && asked.dateHow() != DateHow.PUBLICATION) {
            out.add(field(DATE, Dates.text(asked), mentions, m -> date(asked, from, m)));
        }
        String duration = asked.duration();
        if (duration != null) {
            out.add(field("duration", duration, mentions, m -> duration(duration, m)));
        }
        for (Participant p : asked.participants()) {
            String name = p.name();
            if (name != null) {
                out.add(field(PARTICIPANT, name, mentions, m -> person(p, name, m)));
            }
        }
        String place = PlaceClaims.value(asked);
        if (place != null) {
            out.add(field("place", place, mentions, m -> place(asked, place, m)));
        }
        if (!asked.subtype().equals(asked.kind().code())) {
            out.add(field("subtype", asked.subtype(), mentions, m -> same(asked.subtype(), m.subtype())));
        }
        for (EventMention.Quantity quantity : asked.quantities()) {
            out.add(field("quantities", quantity.value() + " " + quantity.what(), mentions, m -> number(quantity, m)));
        }
        String announcer = PeopleClaims.announcer(asked);
        if (announcer != null) {
            out.add(field("announced_by", announcer, mentions, m -> same(announcer, PeopleClaims.announcer(m))));
        }
        return out;
    }

    private Field field(
            String name, String value, List<EventMention> mentions, Function<EventMention, @Nullable Reply> ask) {
        TreeMap<String, List<EventMention>> supports = new TreeMap<>();
        TreeMap<String, List<EventMention>> disputes = new TreeMap<>();
        for (EventMention m : mentions) {
            Reply reply = ask.apply(m);
            if (reply != null && reply.answer != Answer.SILENT) {
                (reply.answer == Answer.SUPPORTED ? supports : disputes)
                        .computeIfAbsent(reply.value, k -> new ArrayList<>())
                        .add(m);
            }
        }
        return new Field(name, value, witnessed(name, supports), witnessed(name, disputes));
    }

    private List<Witnessed> witnessed(String field, TreeMap<String, List<EventMention>> byValue) {
        List<Witnessed> out = new ArrayList<>();
        byValue.forEach((value, mentions) -> {
            List<EventMention> sorted = new ArrayList<>(mentions);
            sorted.sort(Comparator.comparing(EventMention::article)
                    .thenComparing(m -> m.evidence().start())
                    .thenComparing(EventMention::id));
            List<Said> said = sorted.stream().map(m -> new Said(value, m, null)).toList();
            List<Evidence> sentences =
                    sorted.stream().map(m -> sentence(m, field, value)).toList();
            out.add(new Witnessed(value, witnesses.count(said), sorted, sentences));
        });
        out.sort(Comparator.comparingInt((Witnessed w) -> -w.origins()).thenComparing(Witnessed::value));
        return out;
    }

    /** The sentence of a mention that says a value, in whatever form the answer writes it. */
    private static Evidence sentence(EventMention m, String field, String value) {
        PartialDate from = m.from();
        return switch (field) {
            case ACT -> m.evidence();
            case DATE -> from == null ? m.evidence() : ClaimEvidence.of(m, field, from.toString());
            case "quantities" -> ClaimEvidence.of(m, field, value.substring(0, Math.max(0, value.indexOf(' '))));
            default -> ClaimEvidence.of(m, field, value);
        };
    }

    /** A denial speaks of its own time: "had not begun then" does not dispute that it began in another year. */
    private static Reply act(EventMention asked, EventMention m) {
        Answer answer = status(asked.status(), m.status());
        boolean isDenial = m.status() == Status.DENIED && answer == Answer.DISPUTED;
        boolean isElsewhen = isDenial && asked.from() != null && (m.from() == null || Dates.gap(asked, m) > 0);
        return new Reply(m.status().code(), isElsewhen ? Answer.SILENT : answer);
    }

    /** Whether a report of one status bears out a claim of another: what was held was planned, not the other way round. */
    static Answer status(Status asked, Status reported) {
        boolean isUndone = asked == Status.CANCELLED || asked == Status.DENIED;
        if (reported == Status.CANCELLED || reported == Status.DENIED) {
            return isUndone ? Answer.SUPPORTED : Answer.DISPUTED;
        }
        if (isUndone) {
            return reported.isDone() || reported == Status.ONGOING ? Answer.DISPUTED : Answer.SILENT;
        }
        return StatusClaims.stage(reported) >= Math.min(StatusClaims.stage(asked), 2)
                ? Answer.SUPPORTED
                : Answer.SILENT;
    }

    private static @Nullable Reply date(EventMention asked, PartialDate from, EventMention m) {
        PartialDate start = m.from();
        if (start == null) {
            return null;
        }
        boolean isInside =
                !start.first().isBefore(from.first()) && !start.last().isAfter(Dates.last(asked, from));
        boolean isAround = start.isDay()
                && !start.first().isAfter(from.first())
                && !Dates.last(m, start).isBefore(Dates.last(asked, from));
        if (isInside || isAround) {
            return new Reply(Dates.text(m), Answer.SUPPORTED);
        }
        boolean isApart = start.first().isAfter(Dates.last(asked, from))
                || Dates.last(m, start).isBefore(from.first());
        boolean isFirm = m.dateHow() != DateHow.PUBLICATION && m.dateHow() != DateHow.INFERRED;
        boolean isOldPlan = asked.status().isDone() && StatusClaims.stage(m.status()) < 2;
        return new Reply(Dates.text(m), isApart && isFirm && !isOldPlan ? Answer.DISPUTED : Answer.SILENT);
    }

    private static @Nullable Reply duration(String asked, EventMention m) {
        String there = m.duration();
        if (there == null) {
            return null;
        }
        double x = DateClaims.days(asked);
        double y = DateClaims.days(there);
        boolean isKnown = x > 0 && y > 0;
        boolean isSame = asked.equals(there) || isKnown && Math.max(x, y) / Math.min(x, y) < 1.1;
        boolean isOther = isKnown && Math.max(x, y) / Math.min(x, y) >= 1.4;
        return new Reply(there, isSame ? Answer.SUPPORTED : isOther ? Answer.DISPUTED : Answer.SILENT);
    }

    private static @Nullable Reply person(Participant asked, String name, EventMention m) {
        Reply other = null;
        for (Participant p : m.participants()) {
            if (p.name() != null && Names.same(Names.words(p.name()), Names.words(name))) {
                return new Reply(p.name(), Answer.SUPPORTED);
            }
            boolean isRival = p.name() != null
                    && p.state() != null
                    && p.state().equals(asked.state())
                    && asked.office() != null
                    && asked.office().equals(p.office());
            if (isRival && p.name() != null) {
                other = new Reply(p.name(), Answer.DISPUTED);
            }
        }
        return other;
    }

    private static @Nullable Reply place(EventMention asked, String value, EventMention m) {
        String there = PlaceClaims.value(m);
        if (there == null) {
            return null;
        }
        boolean isBroad = asked.place() != null && asked.place().city() == null;
        return switch (PlaceClaims.compare(List.of(new Said(value, asked, null)), List.of(new Said(there, m, null)))) {
            case EQUAL -> new Reply(there, Answer.SUPPORTED);
            case REFINES -> new Reply(there, isBroad ? Answer.SUPPORTED : Answer.SILENT);
            case CONTRADICTS -> new Reply(there, Answer.DISPUTED);
            default -> null;
        };
    }

    private static @Nullable Reply same(String asked, @Nullable String there) {
        return asked.equals(there) ? new Reply(asked, Answer.SUPPORTED) : null;
    }

    /** The same thing counted; another number of it disputes, unless one of the two is no plain number. */
    private static @Nullable Reply number(EventMention.Quantity asked, EventMention m) {
        for (EventMention.Quantity q : m.quantities()) {
            if (q.what().equals(asked.what()) && java.util.Objects.equals(q.unit(), asked.unit())) {
                boolean isPlain = isNumber(q.value()) && isNumber(asked.value());
                boolean isSame = q.value().equals(asked.value());
                return new Reply(
                        q.value() + " " + q.what(),
                        isSame ? Answer.SUPPORTED : isPlain ? Answer.DISPUTED : Answer.SILENT);
            }
        }
        return null;
    }

    private static boolean isNumber(String s) {
        return !s.isEmpty() && s.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }
}
