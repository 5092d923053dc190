package org.umubano.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Cluster;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Origins;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Plover;
import org.umubano.event.Status;

/** Makes the event of a cluster: its claims, and of each field the best value. */
final class EventMaker {

    private final Origins origins;
    private final Decisions decisions;

    private final Checks checks;

    EventMaker(Origins origins, Decisions decisions, KnownFacts facts) {
        this.origins = origins;
        this.decisions = decisions;
        this.checks = new Checks(facts);
    }

    Event make(Cluster cluster) {
        Reports reports = new Reports(cluster.members(), decisions);
        ClaimMaker maker = new ClaimMaker(new Witnesses(origins));
        List<Claim> claims = DecidedClaims.add(claims(reports, maker), reports);
        List<Claim> disagreements = new ArrayList<>(claims.stream()
                .filter(c -> c.verdict() == Verdict.DIFFERS || c.verdict() == Verdict.CONTRADICTS)
                .toList());
        EventMention first = cluster.members().get(0).mention();
        List<EventMention> mentions =
                cluster.members().stream().map(Cluster.Member::mention).toList();
        disagreements.addAll(checks.of(mentions));
        List<Participant> participants = PeopleClaims.best(reports);
        Place place = PlaceClaims.best(find(claims, "place"), reports);
        TreeSet<String> articles = new TreeSet<>();
        for (EventMention m : mentions) {
            articles.add(m.article());
        }
        Status status = status(DecidedClaims.of(find(claims, "status")), reports);
        PartialDate from = BestDates.of(find(claims, "from"), status, mentions);
        EventMention typical = typical(mentions, status);
        return new Event(
                cluster.id(),
                first.kind(),
                subtype(claims, mentions, status),
                status,
                from,
                end(BestDates.of(find(claims, "to"), status, mentions), from),
                place,
                participants,
                union(mentions, EventMention::topics),
                union(mentions, EventMention::named),
                typical.plover(),
                typical.cameo(),
                Dyads.of(first.kind(), participants, place),
                List.copyOf(new TreeSet<>(
                        mentions.stream().map(EventMention::language).toList())),
                articles.size(),
                origins.count(mentions),
                cluster.parts(),
                mentions,
                claims,
                disagreements);
    }

    private static List<Claim> claims(Reports reports, ClaimMaker maker) {
        List<Claim> out = new ArrayList<>();
        one(out, reports, maker, "status", m -> StatusClaims.value(m.status()), StatusClaims::compare);
        out.addAll(new DateClaims(maker).of(reports));
        one(out, reports, maker, "place", PlaceClaims::value, PlaceClaims::compare);
        one(out, reports, maker, "subtype", EventMention::subtype, SubtypeClaims::compare);
        List<Said> who = reports.right("participants", reports.sayAll(PeopleClaims::participants));
        if (!who.isEmpty()) {
            out.add(maker.ofList("participants", who, PeopleClaims::sameName, PeopleClaims::implied));
        }
        out.addAll(PeopleClaims.offices(reports, maker));
        several(out, reports, maker, "topics", EventMention::topics, EventMaker::byLetter);
        several(out, reports, maker, "named", EventMention::named, PeopleClaims::sameName);
        several(out, reports, maker, "announced_by", m -> listed(PeopleClaims.announcer(m)), PeopleClaims::sameName);
        one(out, reports, maker, "instrument", EventMention::instrument, EventMaker::byLetter);
        out.addAll(QuantityClaims.of(reports, maker));
        several(out, reports, maker, "purpose", m -> listed(m.purpose()), EventMaker::byLetter);
        return out;
    }

    private static Status status(@Nullable String decided, Reports reports) {
        for (Status s : Status.values()) {
            if (s.code().equals(decided)) {
                return s;
            }
        }
        return StatusClaims.best(reports);
    }

    private static List<String> listed(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static void one(
            List<Claim> out,
            Reports reports,
            ClaimMaker maker,
            String field,
            Function<EventMention, @Nullable String> reader,
            ClaimMaker.Comparison comparison) {
        List<Said> said = reports.right(field, reports.say(reader));
        if (!said.isEmpty()) {
            out.add(maker.of(field, said, comparison));
        }
    }

    private static void several(
            List<Claim> out,
            Reports reports,
            ClaimMaker maker,
            String field,
            Function<EventMention, List<String>> reader,
            ClaimMaker.Comparison comparison) {
        List<Said> said = reports.right(field, reports.sayAll(reader));
        if (!said.isEmpty()) {
            out.add(maker.ofList(field, said, comparison));
        }
    }

    private static Relation byLetter(List<Said> a, List<Said> b) {
        return a.get(0).value().equals(b.get(0).value()) ? Relation.EQUAL : Relation.DIFFERS;
    }

    private static @Nullable Claim find(List<Claim> claims, String field) {
        return claims.stream().filter(c -> c.field().equals(field)).findFirst().orElse(null);
    }

    private static @Nullable PartialDate end(@Nullable PartialDate to, @Nullable PartialDate from) {
        return to != null && from != null && to.last().isBefore(from.first()) ? null : to;
    }

    private static String subtype(List<Claim> claims, List<EventMention> mentions, Status status) {
        Claim claim = find(claims, "subtype");
        if (claim == null) {
            return mentions.get(0).subtype();
        }
        String decided = DecidedClaims.of(claim);
        if (decided != null) {
            return decided;
        }
        return claim.values().stream()
                .map(Claim.Value::value)
                .filter(v -> mentions.stream()
                        .anyMatch(m ->
                                m.subtype().equals(v) && StatusClaims.stage(m.status()) == StatusClaims.stage(status)))
                .findFirst()
                .orElse(claim.values().get(0).value());
    }

    /** The mention whose codes stand for the event: the first that has codes and the event's status, else with codes. */
    private static EventMention typical(List<EventMention> mentions, Status status) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (EventMention m : mentions) {
            counts.merge(codes(m), 1, Integer::sum);
        }
        EventMention best = mentions.get(0);
        int most = -1;
        for (EventMention m : mentions) {
            boolean staged = StatusClaims.stage(m.status()) == StatusClaims.stage(status);
            int rank = (m.plover() == null ? 0 : 1_000_000) + (staged ? 100_000 : 0) + count(counts, m);
            if (rank > most) {
                most = rank;
                best = m;
            }
        }
        return best;
    }

    private static int count(Map<String, Integer> counts, EventMention m) {
        return Objects.requireNonNullElse(counts.get(codes(m)), 0);
    }

    private static String codes(EventMention m) {
        Plover p = m.plover();
        return (p == null ? "" : p.type() + p.mode()) + m.cameo();
    }

    private static List<String> union(List<EventMention> mentions, Function<EventMention, List<String>> field) {
        TreeSet<String> out = new TreeSet<>();
        mentions.forEach(m -> out.addAll(field.apply(m)));
        return List.copyOf(out);
    }
}
