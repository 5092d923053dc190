package org.umubano.claim;

import java.util.ArrayList;
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
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/**
 * Which offices all articles give each person, by half-year: against it an event's offices are checked. Offices change, so
 * what differs here is no contradiction.
 */
final class OfficeRecord {

    private static final int MOST_ARTICLES = 20;
    /** Where the time is not known. */
    private static final int ANY = Integer.MIN_VALUE;

    /** Person to half-year to offices to some articles. */
    private final Map<String, TreeMap<Integer, TreeMap<String, TreeSet<String>>>> record = new HashMap<>();

    private final Map<String, List<String>> words = new HashMap<>();

    OfficeRecord(List<Event> events) {
        for (Event event : events) {
            for (EventMention m : event.mentions()) {
                for (Participant p : m.participants()) {
                    String person = person(p);
                    if (person == null) {
                        continue;
                    }
                    TreeSet<String> articles = record.computeIfAbsent(person, k -> new TreeMap<>())
                            .computeIfAbsent(season(m, event), k -> new TreeMap<>())
                            .computeIfAbsent(offices(p), k -> new TreeSet<>());
                    articles.add(m.article());
                    if (articles.size() > MOST_ARTICLES) {
                        articles.pollLast();
                    }
                }
            }
        }
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
        record.getOrDefault(person, new TreeMap<>()).forEach((when, all) -> {
            if (when == ANY || season == ANY || Math.abs(when - season) <= 1) {
                all.forEach((o, articles) -> {
                    if (differ(offices, o)) {
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
                sources.add(new Claim.Source(
                        m.article(), m.evidence().start(), m.evidence().end()));
            }
        }
        return new Claim.Value(p.name() + ": " + offices, List.copyOf(articles), 1, sources, null);
    }

    private static boolean differ(String a, String b) {
        if (a.equals(b)) {
            return false;
        }
        Set<String> x = Set.of(a.split("\\+", -1));
        Set<String> y = Set.of(b.split("\\+", -1));
        return !x.containsAll(y) && !y.containsAll(x);
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
