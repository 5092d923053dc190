package org.umubano.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Names;
import org.umubano.coreference.SamePerson;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Participant;

/**
 * Which offices all articles give each person, by half-year: against it an event's offices are checked. Offices change, so
 * what differs here is no contradiction.
 */
public final class OfficeRecord {

    private static final int MOST_ARTICLES = 20;
    /** Where the time is not known. */
    private static final int ANY = Integer.MIN_VALUE;

    /** Person to half-year to offices to some articles. */
    private final Map<String, TreeMap<Integer, TreeMap<String, TreeSet<String>>>> record = new HashMap<>();

    private final Map<String, List<String>> words = new HashMap<>();

    /**
     * One article's word on an office.
     *
     * @param person state and words of the name
     * @param season half-years since year 0, or {@link Integer#MIN_VALUE} where the time is not known
     * @param offices codes, sorted, with "+" between
     * @param event id of the event in which it is said
     */
    public record Row(String person, int season, String offices, String article, String event) {}

    OfficeRecord(Collection<Event> events) {
        events.forEach(e -> rows(e).forEach(this::add));
    }

    private OfficeRecord() {}

    static OfficeRecord of(Collection<Row> rows) {
        OfficeRecord out = new OfficeRecord();
        rows.forEach(out::add);
        return out;
    }

    /** What the articles of events say of offices, by the id of the event. */
    public static Map<String, List<Row>> byEvent(Collection<Event> events) {
        OfficeRecord empty = new OfficeRecord();
        Map<String, List<Row>> out = new TreeMap<>();
        events.forEach(e -> out.put(e.id(), empty.rows(e)));
        return out;
    }

    /** What the articles of an event say of offices. */
    List<Row> rows(Event event) {
        List<Row> out = new ArrayList<>();
        for (EventMention m : event.mentions()) {
            for (Participant p : m.participants()) {
                String person = person(p);
                if (person != null) {
                    out.add(new Row(person, season(m, event), offices(p), m.article(), event.id()));
                }
            }
        }
        return out;
    }

    private void add(Row row) {
        TreeSet<String> articles = record.computeIfAbsent(row.person, k -> new TreeMap<>())
                .computeIfAbsent(row.season, k -> new TreeMap<>())
                .computeIfAbsent(row.offices, k -> new TreeSet<>());
        articles.add(row.article);
        if (articles.size() > MOST_ARTICLES) {
            articles.pollLast();
        }
    }

    /** Events of some rows of which the check may come out other than with another record of the same people. */
    Set<String> affected(OfficeRecord before, Collection<Row> rows) {
        Map<String, Set<List<Object>>> moved = new HashMap<>();
        Set<String> people = new HashSet<>(record.keySet());
        people.addAll(before.record.keySet());
        for (String person : people) {
            Set<List<Object>> here = new HashSet<>(said(person));
            Set<List<Object>> there = before.said(person);
            Set<List<Object>> both = new HashSet<>(here);
            both.retainAll(there);
            here.addAll(there);
            here.removeAll(both);
            moved.put(person, here);
        }
        Set<String> out = new HashSet<>();
        for (Row row : rows) {
            boolean isNear = moved.getOrDefault(row.person, Set.of()).stream()
                    .anyMatch(m -> isNear((Integer) m.get(0), row.season) && !row.offices.equals(m.get(1)));
            if (isNear) {
                out.add(row.event);
            }
        }
        return out;
    }

    /** Season, offices and articles. */
    private Set<List<Object>> said(String person) {
        Set<List<Object>> out = new HashSet<>();
        record.getOrDefault(person, new TreeMap<>())
                .forEach((season, all) ->
                        all.forEach((offices, articles) -> out.add(List.of(season, offices, List.copyOf(articles)))));
        return out;
    }

    private static boolean isNear(int a, int b) {
        return a == ANY || b == ANY || Math.abs(a - b) <= 1;
    }

    /** The event with claims on offices that other events' reports of that time give otherwise. */
    Event check(Event event) {
        Set<String> own = new HashSet<>();
        event.mentions().forEach(m -> own.add(m.article()));
        TreeMap<String, Claim> found = new TreeMap<>();
        for (EventMention m : event.mentions()) {
            for (Participant p : m.participants()) {
                String person = person(p);
                if (person != null && !found.containsKey(person)) {
                    Claim claim = compare(p, person, season(m, event), own, event.mentions());
                    if (claim != null) {
                        found.put(person, claim);
                    }
                }
            }
        }
        if (found.isEmpty()) {
            return event;
        }
        List<Claim> disagreements = new ArrayList<>(event.disagreements());
        disagreements.addAll(found.values());
        return event.withDisagreements(disagreements);
    }

    private @Nullable Claim compare(
            Participant p, String person, int season, Set<String> own, List<EventMention> mentions) {
        String offices = offices(p);
        TreeMap<String, TreeSet<String>> others = new TreeMap<>();
        TreeMap<Integer, TreeMap<String, TreeSet<String>>> seasons = record.getOrDefault(person, new TreeMap<>());
        Set<Set<String>> together = new HashSet<>();
        seasons.forEach((when, all) -> {
            if (isNear(when, season)) {
                all.keySet().forEach(o -> together.add(codes(o)));
            }
        });
        seasons.forEach((when, all) -> {
            if (isNear(when, season)) {
                all.forEach((o, articles) -> {
                    if (differ(offices, o) && !areHeldTogether(offices, o, together)) {
                        TreeSet<String> elsewhere = new TreeSet<>(articles);
                        elsewhere.removeAll(own);
                        if (!elsewhere.isEmpty()) {
                            others.computeIfAbsent(o, k -> new TreeSet<>()).addAll(elsewhere);
                        }
                    }
                });
            }
        });
        if (others.isEmpty()) {
            return null;
        }
        List<Claim.Value> values = new ArrayList<>();
        values.add(here(p, person, offices, mentions));
        others.forEach((o, articles) ->
                values.add(new Claim.Value(p.name() + ": " + o, List.copyOf(articles), 1, List.of(), null)));
        return new Claim("office", Verdict.DIFFERS, values);
    }

    private Claim.Value here(Participant p, String person, String offices, List<EventMention> mentions) {
        TreeSet<String> articles = new TreeSet<>();
        List<Claim.Source> sources = new ArrayList<>();
        for (EventMention m : mentions) {
            if (m.participants().stream().anyMatch(q -> person.equals(person(q)) && offices.equals(offices(q)))) {
                articles.add(m.article());
                Evidence e = ClaimEvidence.of(m, "office", p.name() + ": " + offices);
                sources.add(new Claim.Source(m.article(), e.start(), e.end()));
            }
        }
        return new Claim.Value(p.name() + ": " + offices, List.copyOf(articles), 1, sources, null);
    }

    private static boolean differ(String a, String b) {
        if (a.equals(b)) {
            return false;
        }
        Set<String> x = codes(a);
        Set<String> y = codes(b);
        return !x.containsAll(y) && !y.containsAll(x);
    }

    /** Whether nobody holds both at one time, of values as claims write them: {@code Murat Nurtleu: MFA+DHOG}. */
    public static boolean exclude(String a, String b) {
        return SamePerson.exclude(
                codes(a.substring(a.lastIndexOf(' ') + 1)), codes(b.substring(b.lastIndexOf(' ') + 1)));
    }

    /** Whether somebody tells that he holds both: then who tells one of them only is not gainsaid by the other. */
    private static boolean areHeldTogether(String a, String b, Set<Set<String>> together) {
        return together.stream().anyMatch(t -> t.containsAll(codes(a)) && t.containsAll(codes(b)));
    }

    private static Set<String> codes(String offices) {
        return Set.of(offices.split("\\+", -1));
    }

    private static String offices(Participant p) {
        TreeSet<String> out = new TreeSet<>(p.offices());
        if (p.office() != null) {
            out.add(p.office());
        }
        return String.join("+", out);
    }

    private @Nullable String person(Participant p) {
        if (p.name() == null || p.office() == null || p.state() == null) {
            return null;
        }
        List<String> all = words.computeIfAbsent(p.name(), Names::words);
        return all.size() < 2 ? null : p.state() + " " + String.join(" ", new TreeSet<>(all));
    }

    private static int season(EventMention m, Event event) {
        PartialDate date = m.from() != null ? m.from() : event.from();
        return date == null || date.month() == 0 ? ANY : date.year() * 2 + (date.month() > 6 ? 1 : 0);
    }
}
