package org.umubano.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Place;
import org.umubano.time.DateHow;

/**
 * Checks what articles say against what is known anyway, and an article against itself. Each finding is a claim of which one
 * value has {@code known} set and no articles.
 */
final class Checks {

    /** Days before its opening and after its close on which people still meet "at" a gathering. */
    private static final int MARGIN = 2;

    private final KnownFacts facts;

    Checks(KnownFacts facts) {
        this.facts = facts;
    }

    /** The findings on the mentions of one event; equal ones of several articles are one. */
    List<Claim> of(List<EventMention> mentions) {
        TreeMap<String, List<EventMention>> found = new TreeMap<>();
        for (EventMention m : mentions) {
            add(found, weekday(m), m);
            add(found, length(m), m);
            add(found, gathering(m), m);
            add(found, region(m), m);
        }
        List<Claim> out = new ArrayList<>();
        found.forEach((finding, saying) -> out.add(claim(finding, saying)));
        return out;
    }

    /** @param said what the articles say; @param known what is known; @param by from what it is known */
    private record Finding(String field, String said, String known, String by) {
        String text() {
            return field + '\t' + said + '\t' + known + '\t' + by;
        }

        static Finding parse(String text) {
            String[] cells = text.split("\t", -1);
            return new Finding(cells[0], cells[1], cells[2], cells[3]);
        }
    }

    private static void add(TreeMap<String, List<EventMention>> found, @Nullable Finding finding, EventMention m) {
        if (finding != null) {
            found.computeIfAbsent(finding.text(), k -> new ArrayList<>()).add(m);
        }
    }

    private static Claim claim(String text, List<EventMention> saying) {
        Finding f = Finding.parse(text);
        List<Claim.Source> sources = new ArrayList<>();
        for (EventMention m : saying) {
            Evidence e = ClaimEvidence.of(m, f.field, f.said);
            sources.add(new Claim.Source(m.article(), e.start(), e.end()));
        }
        List<String> articles =
                saying.stream().map(EventMention::article).distinct().sorted().toList();
        return new Claim(
                f.field,
                Verdict.CONTRADICTS,
                List.of(
                        new Claim.Value(f.said, articles, 1, sources, null),
                        new Claim.Value(f.known, List.of(), 0, List.of(), f.by)));
    }

    /** "Tuesday 28 May 2025" was a Wednesday. */
    private static @Nullable Finding weekday(EventMention m) {
        PartialDate from = m.from();
        if (m.weekdayStated() == 0 || from == null || !from.isDay() || m.dateHow() == DateHow.WEEKDAY) {
            return null;
        }
        int real = from.first().getDayOfWeek().getValue();
        PartialDate to = m.to();
        boolean fitsEnd = to != null && to.isDay() && to.first().getDayOfWeek().getValue() == m.weekdayStated();
        return real == m.weekdayStated() || fitsEnd || !Weekdays.isOf(m, from)
                ? null
                : new Finding(
                        "weekday_stated", Integer.toString(m.weekdayStated()), Integer.toString(real), "calendar");
    }

    /** "Four days, from 28 to 29 May". */
    private static @Nullable Finding length(EventMention m) {
        PartialDate from = m.from();
        PartialDate to = m.to();
        if (m.duration() == null || from == null || to == null || !from.isDay() || !to.isDay() || from.equals(to)) {
            return null;
        }
        double stated = DateClaims.days(m.duration());
        long counted = to.first().toEpochDay() - from.first().toEpochDay() + 1;
        boolean fits = stated <= 0 || Math.abs(stated - counted) <= 1;
        return fits ? null : new Finding("duration", m.duration(), "P" + counted + "D", "calendar");
    }

    /** A meeting at COP29 that is dated in another month. */
    private @Nullable Finding gathering(EventMention m) {
        boolean isAt = m.kind() == Kind.MEETING || m.kind() == Kind.SUMMIT || m.kind() == Kind.VISIT;
        PartialDate from = m.from();
        if (!isAt || from == null) {
            return null;
        }
        List<String> names = new ArrayList<>(m.named());
        if (m.detail() != null) {
            names.add(m.detail());
        }
        for (String name : names) {
            List<KnownFacts.Gathering> editions = facts.gatherings(name);
            boolean isKnown = !editions.isEmpty() && editions.stream().noneMatch(g -> isElsewhere(m.place(), g));
            if (isKnown && editions.stream().noneMatch(g -> isDuring(m, from, g))) {
                KnownFacts.Gathering last = editions.get(editions.size() - 1);
                return new Finding("from", from.toString(), last.from() + "/" + last.to(), "gatherings");
            }
        }
        return null;
    }

    private static boolean isDuring(EventMention m, PartialDate from, KnownFacts.Gathering g) {
        LocalDate first = g.from().first().minusDays(MARGIN);
        LocalDate last = g.to().last().plusDays(MARGIN);
        PartialDate to = m.to() == null ? from : m.to();
        return !to.last().isBefore(first) && !from.first().isAfter(last);
    }

    private static boolean isElsewhere(@Nullable Place place, KnownFacts.Gathering g) {
        return place != null
                && place.state() != null
                && g.state() != null
                && !place.state().equals(g.state());
    }

    /** A state put into a region that is not its own: the trace says {@code region: KAZ=eastern-europe}. */
    private @Nullable Finding region(EventMention m) {
        String stated = m.trace().get("region");
        int cut = stated == null ? -1 : stated.indexOf('=');
        if (stated == null || cut < 0) {
            return null;
        }
        String state = stated.substring(0, cut);
        String region = stated.substring(cut + 1);
        String known = facts.region(state);
        return known == null || facts.regions(state).contains(region)
                ? null
                : new Finding("place", state + " in " + region, state + " in " + known, "regions");
    }
}
