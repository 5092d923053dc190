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
import org.umubano.coreference.Origins;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Participant;
import org.umubano.time.DateHow;

/** Compares what a sentence says with what mentions of the same act say, field by field. */
final class FieldChecks {

    static final String ACT = "act";
    private static final String PARTICIPANT = "participants";
    static final String DATE = "from";
    static final String QUANTITIES = "quantities";

    private final Witnesses witnesses;

    FieldChecks(Origins origins) {
        this.witnesses = new Witnesses(origins);
    }

    /** Disputed where any field is; supported where all are; else silent. */
    static Answer together(List<Field> fields) {
        if (fields.stream().anyMatch(f -> f.answer() == Answer.DISPUTED)) {
            return Answer.DISPUTED;
        }
        return fields.stream().allMatch(f -> f.answer() == Answer.SUPPORTED) ? Answer.SUPPORTED : Answer.SILENT;
    }

    /** @param wording of the sentence that asks */
    List<Field> of(EventMention asked, Wording wording, List<EventMention> mentions) {
        List<Field> out = new ArrayList<>();
        out.add(field(ACT, StatusClaims.value(asked.status()), mentions, m -> Replies.act(asked, m)));
        PartialDate from = asked.from();
        if (from != null && asked.dateHow() != DateHow.PUBLICATION) {
            boolean isDisputed = mentions.stream().anyMatch(m -> Replies.isFirmlyApart(asked, from, m));
            out.add(field(DATE, Dates.text(asked), mentions, m -> Replies.date(asked, from, m, isDisputed)));
        }
        String duration = asked.duration();
        if (duration != null) {
            out.add(field("duration", duration, mentions, m -> Replies.duration(duration, m)));
        }
        people(asked, wording, mentions, out);
        String place = PlaceClaims.value(asked);
        if (place != null) {
            out.add(field("place", place, mentions, m -> Replies.place(asked, place, m)));
        }
        if (BorneOut.isAsked(asked)) {
            out.add(field("subtype", asked.subtype(), mentions, m -> Replies.subtype(asked, m)));
        }
        SubjectChecks subject = new SubjectChecks(asked, wording);
        for (String topic : subject.topics()) {
            out.add(field("topics", topic, mentions, m -> subject.topic(topic, m)));
        }
        for (String instrument : subject.instruments()) {
            out.add(field("instrument", instrument, mentions, m -> subject.instrument(instrument, m)));
        }
        for (String name : asked.named()) {
            out.add(field("named", name, mentions, m -> Replies.named(name, m)));
        }
        FigureChecks.of(asked)
                .forEach((what, values) -> values.forEach(value -> out.add(
                        field(QUANTITIES, value + " " + what, mentions, m -> FigureChecks.reply(what, value, m)))));
        return out;
    }

    private void people(EventMention asked, Wording wording, List<EventMention> mentions, List<Field> out) {
        for (Participant p : asked.participants()) {
            String name = p.name();
            if (name != null) {
                out.add(field(PARTICIPANT, name, mentions, m -> Replies.person(p, name, m)));
                String office = StatedOffice.of(name, wording);
                if (office != null) {
                    out.add(field("office", name + ": " + office, mentions, m -> Replies.office(p, name, office, m)));
                }
            }
        }
        Participant announcer = asked.announcedBy();
        if (announcer != null) {
            String name = PeopleClaims.text(announcer);
            boolean isDoer = asked.participants().stream().anyMatch(p -> p.equals(announcer) || name.equals(p.name()));
            if (!isDoer) {
                out.add(field("announced_by", name, mentions, m -> Replies.announcer(announcer, name, m)));
            }
        }
    }

    private Field field(
            String name, String value, List<EventMention> mentions, Function<EventMention, @Nullable Reply> ask) {
        TreeMap<String, List<Told>> supports = new TreeMap<>();
        TreeMap<String, List<Told>> disputes = new TreeMap<>();
        TreeMap<String, List<Told>> others = new TreeMap<>();
        for (EventMention m : mentions) {
            Reply reply = ask.apply(m);
            if (reply != null) {
                TreeMap<String, List<Told>> into = switch (reply.answer()) {
                    case SUPPORTED -> supports;
                    case DISPUTED -> disputes;
                    case SILENT -> others;
                };
                Evidence said = reply.said();
                into.computeIfAbsent(reply.value(), k -> new ArrayList<>())
                        .add(new Told(m, said == null ? sentence(m, name, reply.value()) : said));
            }
        }
        return new Field(name, value, witnessed(supports), witnessed(disputes), witnessed(others));
    }

    /** A mention with the sentence in which it says something. */
    private record Told(EventMention mention, Evidence sentence) {}

    private List<Witnessed> witnessed(TreeMap<String, List<Told>> byValue) {
        List<Witnessed> out = new ArrayList<>();
        byValue.forEach((value, told) -> {
            List<Told> sorted = new ArrayList<>(told);
            sorted.sort(Comparator.comparing((Told t) -> t.mention.article())
                    .thenComparing(t -> t.mention.evidence().start())
                    .thenComparing(t -> t.mention.id()));
            List<Said> said =
                    sorted.stream().map(t -> new Said(value, t.mention, null)).toList();
            out.add(new Witnessed(
                    value,
                    witnesses.count(said),
                    sorted.stream().map(Told::mention).toList(),
                    sorted.stream().map(Told::sentence).toList()));
        });
        out.sort(Comparator.comparingInt((Witnessed w) -> -w.origins()).thenComparing(Witnessed::value));
        return out;
    }

    /** The sentence of a mention that says a value, in whatever form the answer writes it. */
    private static Evidence sentence(EventMention m, String field, String value) {
        PartialDate from = m.from();
        return switch (field) {
            case ACT, QUANTITIES -> m.evidence();
            case DATE -> from == null ? m.evidence() : ClaimEvidence.of(m, field, from.toString());
            default -> ClaimEvidence.of(m, field, value);
        };
    }
}
