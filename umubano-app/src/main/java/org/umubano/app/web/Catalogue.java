package org.umubano.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.dossier.Spellings;
import org.umubano.event.ArticleReport;
import org.umubano.event.Countries;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.store.EventFilter;

/**
 * What the record is about, counted once for each state of it: people, states, organisations, programmes, agreements,
 * outlets, and who takes over from whom. Made by one walk through all events and articles.
 *
 * @param articles ids of all articles, the latest published first
 * @param languages number of articles by language
 * @param dyads pairs of states, by code
 * @param byOutlet ids of the articles of each outlet, the latest published first
 * @param spellings one for each name
 * @param contested events on which articles contradict each other or what is known, the latest first
 */
public record Catalogue(
        List<String> articles,
        Map<String, Integer> languages,
        int events,
        List<Entry> people,
        List<Entry> states,
        List<Entry> organisations,
        List<Entry> programmes,
        List<Outlet> outlets,
        List<Copying> copying,
        Map<String, Entry> dyads,
        Map<String, List<String>> byOutlet,
        Spellings spellings,
        List<Contested> contested) {

    /**
     * A thing with its events.
     *
     * @param of the state of a person, else empty
     */
    public record Entry(
            String name,
            String of,
            int events,
            @Nullable PartialDate first,
            @Nullable PartialDate last) {}

    /**
     * An outlet.
     *
     * @param copied articles taken over from others
     * @param contradicted values of its articles that others contradict
     */
    public record Outlet(String name, int articles, int copied, int contradicted) {}

    /** How many articles of one outlet are taken over from another; {@code how} as in the contract's origin. */
    public record Copying(String outlet, String of, String how, int articles) {}

    /**
     * An event on which articles contradict each other or what is known.
     *
     * @param byArticles the fields on which articles contradict each other
     * @param byKnown the fields on which an article goes against what is known
     */
    public record Contested(
            String event,
            @Nullable PartialDate from,
            List<String> dyads,
            Kind kind,
            List<String> byArticles,
            List<String> byKnown) {}

    private static final Comparator<Contested> LATEST = Comparator.comparing(
                    Contested::from, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .reversed()
            .thenComparing(Contested::event);

    /** Offices of which the name is that of a body, not of a person. */
    private static final Set<String> BODIES =
            Set.of("AGENCY", "ARMY", "ARMED", "COMPANY", "GOV", "JUD", "LEG", "NGO", "OPP");

    private static final Comparator<Entry> BUSIEST =
            Comparator.comparing((Entry e) -> -e.events()).thenComparing(Entry::name);

    static Catalogue of(Records records) {
        return new Maker().make(records);
    }

    /** Events on which articles contradict each other. */
    public int contradicted() {
        return (int) contested.stream().filter(c -> !c.byArticles().isEmpty()).count();
    }

    public @Nullable Outlet outlet(String name) {
        return outlets.stream().filter(o -> o.name().equals(name)).findFirst().orElse(null);
    }

    private static final class Count {
        private int events;
        private @Nullable PartialDate first;
        private @Nullable PartialDate last;
        private final Map<String, Integer> of = new TreeMap<>();

        Count add(Event e, @Nullable String state) {
            events++;
            if (state != null) {
                of.merge(state, 1, Integer::sum);
            }
            PartialDate from = e.from();
            if (from != null) {
                first = first == null || from.compareTo(first) < 0 ? from : first;
                last = last == null || from.compareTo(last) > 0 ? from : last;
            }
            return this;
        }

        Entry entry(String name) {
            return new Entry(name, most(of), events, first, last);
        }

        private static String most(Map<String, Integer> counts) {
            return counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    private static final class Maker {
        private final Map<String, Count> people = new TreeMap<>();
        private final Map<String, Count> bodies = new TreeMap<>();
        private final Map<String, Count> states = new TreeMap<>();
        private final Map<String, Count> programmes = new TreeMap<>();
        private final Map<String, int[]> outlets = new TreeMap<>();
        private final Map<List<String>, Integer> copying = new HashMap<>();
        private final Map<String, String> outletOf = new HashMap<>();
        private final Map<String, Integer> languages = new TreeMap<>();
        private final Map<String, Count> dyads = new TreeMap<>();
        private final Spellings spellings = new Spellings();
        private final List<Contested> contested = new ArrayList<>();
        private int events;

        Catalogue make(Records records) {
            List<ArticleReport> copies = new ArrayList<>();
            List<String[]> articles = new ArrayList<>();
            records.forEachReport(r -> reported(r, articles, copies));
            copies.forEach(this::copied);
            records.forEachEvent(EventFilter.ALL, this::take);
            articles.sort(Comparator.comparing((String[] a) -> a[0]).reversed().thenComparing(a -> a[1]));
            return new Catalogue(
                    articles.stream().map(a -> a[1]).toList(),
                    languages,
                    events,
                    named(people),
                    entries(states).stream()
                            .filter(e -> !Countries.isOrganisation(e.name()))
                            .toList(),
                    organisations(),
                    entries(programmes),
                    outlets(),
                    copyings(),
                    byCode(dyads),
                    byOutlet(articles),
                    spellings,
                    contested.stream().sorted(LATEST).toList());
        }

        private void reported(ArticleReport r, List<String[]> articles, List<ArticleReport> copies) {
            PartialDate published = r.published();
            articles.add(new String[] {published == null ? "" : published.toString(), r.id()});
            languages.merge(r.language().language(), 1, Integer::sum);
            if (r.outlet() != null) {
                outletOf.put(r.id(), r.outlet());
                int[] counts = outlets.computeIfAbsent(r.outlet(), o -> new int[3]);
                counts[0]++;
                counts[1] += r.origin().kind() == Origin.Kind.ORIGINAL ? 0 : 1;
                if (r.origin().kind() != Origin.Kind.ORIGINAL) {
                    copies.add(r);
                }
            }
        }

        private List<Entry> organisations() {
            return Stream.concat(
                            entries(states).stream().filter(e -> Countries.isOrganisation(e.name())),
                            named(bodies).stream())
                    .sorted(BUSIEST)
                    .toList();
        }

        private List<Outlet> outlets() {
            return outlets.entrySet().stream()
                    .map(o -> new Outlet(o.getKey(), o.getValue()[0], o.getValue()[1], o.getValue()[2]))
                    .sorted(Comparator.comparing((Outlet o) -> -o.articles()).thenComparing(Outlet::name))
                    .toList();
        }

        private List<Copying> copyings() {
            return copying.entrySet().stream()
                    .map(c -> new Copying(
                            c.getKey().get(0), c.getKey().get(1), c.getKey().get(2), c.getValue()))
                    .sorted(Comparator.comparing((Copying c) -> -c.articles())
                            .thenComparing(Copying::outlet)
                            .thenComparing(Copying::of))
                    .toList();
        }

        private static List<Entry> entries(Map<String, Count> counts) {
            return counts.entrySet().stream()
                    .map(c -> c.getValue().entry(c.getKey()))
                    .sorted(BUSIEST)
                    .toList();
        }

        /** People and bodies, each by its one spelling. */
        private List<Entry> named(Map<String, Count> counts) {
            return counts.entrySet().stream()
                    .map(c -> c.getValue().entry(spellings.of(c.getKey())))
                    .sorted(BUSIEST)
                    .toList();
        }

        private static Map<String, Entry> byCode(Map<String, Count> counts) {
            Map<String, Entry> out = new TreeMap<>();
            counts.forEach((code, count) -> out.put(code, count.entry(code)));
            return out;
        }

        private Map<String, List<String>> byOutlet(List<String[]> articles) {
            Map<String, List<String>> out = new TreeMap<>();
            for (String[] a : articles) {
                String outlet = outletOf.get(a[1]);
                if (outlet != null) {
                    out.computeIfAbsent(outlet, o -> new ArrayList<>()).add(a[1]);
                }
            }
            return out;
        }

        private void copied(ArticleReport r) {
            String of = r.origin().of();
            String from = of == null ? "" : outletOf.getOrDefault(of, of);
            copying.merge(
                    List.of(String.valueOf(r.outlet()), from, r.origin().kind().code()), 1, Integer::sum);
        }

        private void take(Event e) {
            events++;
            spellings.add(e);
            TreeMap<String, Participant> names = new TreeMap<>();
            TreeSet<String> codes = new TreeSet<>();
            for (Participant p : e.participants()) {
                if (p.state() != null) {
                    codes.add(p.state());
                }
                if (p.name() != null) {
                    names.put(Spellings.key(p.name()), p);
                }
            }
            names.forEach((name, p) -> {
                boolean isBody = p.office() != null && BODIES.contains(p.office());
                (isBody ? bodies : people)
                        .computeIfAbsent(name, n -> new Count())
                        .add(e, p.state());
            });
            codes.forEach(c -> states.computeIfAbsent(c, n -> new Count()).add(e, null));
            TreeSet<String> named = new TreeSet<>(e.named());
            for (EventMention m : e.mentions()) {
                named.addAll(m.named());
            }
            named.forEach(n -> programmes.computeIfAbsent(n, k -> new Count()).add(e, null));
            e.dyads().forEach(d -> dyads.computeIfAbsent(d, n -> new Count()).add(e, null));
            e.disagreements().forEach(this::contradicted);
            contested(e);
        }

        private void contested(Event e) {
            TreeSet<String> byArticles = new TreeSet<>();
            TreeSet<String> byKnown = new TreeSet<>();
            for (Claim c : e.disagreements()) {
                if (View.isContradiction(c)) {
                    byArticles.add(c.field());
                } else if (View.isCheck(c)) {
                    byKnown.add(c.field());
                }
            }
            if (!byArticles.isEmpty() || !byKnown.isEmpty()) {
                contested.add(new Contested(
                        e.id(), e.from(), e.dyads(), e.kind(), List.copyOf(byArticles), List.copyOf(byKnown)));
            }
        }

        private void contradicted(Claim c) {
            if (!View.isContradiction(c)) {
                return;
            }
            for (Claim.Value v : c.values()) {
                for (String article : v.articles()) {
                    int[] counts = outlets.get(outletOf.getOrDefault(article, ""));
                    if (counts != null) {
                        counts[2]++;
                    }
                }
            }
        }
    }
}
