package org.umubano.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.dossier.Dossier.Disagreement;
import org.umubano.dossier.Dossier.Entry;
import org.umubano.dossier.Dossier.Quotation;
import org.umubano.dossier.Dossier.Section;
import org.umubano.dossier.Dossier.Side;
import org.umubano.dossier.Dossier.Source;
import org.umubano.dossier.Dossier.Sourced;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;

/** Puts the events of a dyad into their parts. */
final class Arrangement {

    private static final Comparator<Event> BY_DATE = Comparator.comparing(
                    Event::from, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Event::kind)
            .thenComparing(Event::id);

    /** Fields of which there is one value; in the others a difference only says that articles are not complete. */
    private static final Set<String> SINGLE =
            Set.of("subtype", "status", "from", "date", "place", "duration", "office", "offices", "quantities");

    private final List<Event> events;
    private final List<ArticleReport> reports;
    private final String a;
    private final String b;
    private final Map<String, ArticleReport> byId;
    private final LocalDate asOf;

    Arrangement(Collection<Event> events, Collection<ArticleReport> reports, String a, String b, LocalDate asOf) {
        String dyad = a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a;
        this.events = events.stream()
                .filter(e -> e.dyads().contains(dyad))
                .sorted(BY_DATE)
                .toList();
        Set<String> used = new HashSet<>();
        this.events.forEach(e -> e.mentions().forEach(m -> used.add(m.article())));
        this.reports = reports.stream()
                .filter(r -> used.contains(r.id()))
                .sorted(Comparator.comparing(ArticleReport::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ArticleReport::id))
                .distinct()
                .toList();
        this.byId = new HashMap<>();
        this.reports.forEach(r -> byId.put(r.id(), r));
        this.a = a;
        this.b = b;
        this.asOf = asOf;
    }

    Dossier dossier() {
        Map<Part, List<Entry>> parts = new EnumMap<>(Part.class);
        for (Event event : events) {
            Entry entry = entry(event);
            Part byTime = byTime(entry.timing());
            if (byTime != null) {
                parts.computeIfAbsent(byTime, p -> new ArrayList<>()).add(entry);
            }
            parts.computeIfAbsent(byKind(event), p -> new ArrayList<>()).add(entry);
        }
        return new Dossier(
                a,
                b,
                asOf,
                parts.entrySet().stream()
                        .map(p -> new Section(p.getKey(), p.getValue()))
                        .toList(),
                events.stream().filter(e -> e.from() != null).map(this::entry).toList(),
                new Officials(events, a, b).list(),
                sourced(EventMention::topics),
                sourced(EventMention::named).stream()
                        .sorted(Comparator.comparing(Sourced::value))
                        .toList(),
                disagreements(c -> !isCheck(c) && c.verdict() == Verdict.CONTRADICTS),
                disagreements(c -> !isCheck(c)
                        && c.verdict() != Verdict.CONTRADICTS
                        && SINGLE.contains(c.field())
                        && !c.isProgress()),
                disagreements(Arrangement::isCheck),
                sources(),
                (int) reports.stream().filter(this::isOrigin).count());
    }

    private Entry entry(Event event) {
        return new Entry(
                event,
                Timing.of(event, asOf, Timing.told(event, byId)),
                List.copyOf(new TreeSet<>(
                        event.mentions().stream().map(EventMention::article).toList())));
    }

    private static @org.jspecify.annotations.Nullable Part byTime(Timing timing) {
        return switch (timing) {
            case NEXT -> Part.NEXT;
            case NOW -> Part.NOW;
            case NO_LATER_REPORT -> Part.NO_LATER_REPORT;
            case OTHER -> null;
        };
    }

    private Part byKind(Event event) {
        return switch (event.kind()) {
            case VISIT -> direction(event);
            case MEETING, CALL, SUMMIT -> Part.MEETINGS;
            case AGREEMENT -> event.subtype().equals("in-principle") ? Part.PROPOSALS : Part.AGREEMENTS;
            case RELATIONS -> Part.RELATIONS;
            case MISSION, ACCREDITATION -> Part.MISSIONS;
            case AID, COOPERATION -> event.status() == Status.PROPOSED ? Part.PROPOSALS : Part.COOPERATION;
            case STATEMENT -> event.subtype().equals("proposal") ? Part.PROPOSALS : Part.STATEMENTS;
            case DISPUTE, FORCE -> Part.DISPUTES;
        };
    }

    private Part direction(Event event) {
        Set<String> from = states(event, Role.ACTOR);
        Set<String> to = states(event, Role.RECIPIENT);
        if (event.place() != null && event.place().state() != null) {
            to.add(event.place().state());
        }
        if (from.contains(a) && to.contains(b)) {
            return Part.VISITS_OUT;
        }
        return from.contains(b) && to.contains(a) ? Part.VISITS_BACK : Part.VISITS_OTHER;
    }

    private static Set<String> states(Event event, Role role) {
        Set<String> out = new TreeSet<>();
        for (Participant p : event.participants()) {
            if (p.role() == role && p.state() != null) {
                out.add(p.state());
            }
        }
        return out;
    }

    /** Values of a field of the mentions with their articles, the most reported first. */
    private List<Sourced> sourced(Function<EventMention, List<String>> field) {
        Map<String, Set<String>> articles = new TreeMap<>();
        for (Event event : events) {
            for (EventMention mention : event.mentions()) {
                for (String value : field.apply(mention)) {
                    articles.computeIfAbsent(value, v -> new TreeSet<>()).add(mention.article());
                }
            }
        }
        return articles.entrySet().stream()
                .map(e -> new Sourced(e.getKey(), List.copyOf(e.getValue())))
                .sorted(Comparator.comparing((Sourced s) -> -s.articles().size())
                        .thenComparing(Sourced::value))
                .toList();
    }

    static boolean isCheck(Claim claim) {
        return claim.values().stream().anyMatch(v -> v.known() != null);
    }

    private List<Disagreement> disagreements(Predicate<Claim> which) {
        List<Disagreement> out = new ArrayList<>();
        for (Event event : events) {
            for (Claim claim : event.disagreements()) {
                if (which.test(claim)) {
                    out.add(new Disagreement(
                            event,
                            claim,
                            claim.values().stream()
                                    .map(v -> new Side(v, quotations(event, v)))
                                    .toList()));
                }
            }
        }
        return out;
    }

    private static List<Quotation> quotations(Event event, Claim.Value value) {
        List<Quotation> out = new ArrayList<>();
        for (Claim.Source source : value.evidence()) {
            for (EventMention mention : event.mentions()) {
                Evidence sentence = mention.article().equals(source.article()) ? sentence(mention, source) : null;
                if (sentence != null) {
                    Quotation quotation = new Quotation(mention.article(), mention.language(), sentence.text());
                    if (!out.contains(quotation)) {
                        out.add(quotation);
                    }
                    break;
                }
            }
        }
        return out;
    }

    private static @org.jspecify.annotations.Nullable Evidence sentence(EventMention mention, Claim.Source source) {
        Evidence e = mention.evidence();
        if (source.start() >= e.start() && source.start() < e.end()) {
            return e;
        }
        return mention.also().stream()
                .filter(s -> source.start() >= s.start() && source.start() < s.end())
                .findFirst()
                .orElse(null);
    }

    private List<Source> sources() {
        List<Source> out = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        for (ArticleReport report : reports) {
            String language = report.language().language();
            out.add(new Source(language + numbers.merge(language, 1, Integer::sum), report));
        }
        return out;
    }

    /** A copy of an article that is itself among the sources adds no origin; a copy of what was not read stands for it. */
    private boolean isOrigin(ArticleReport report) {
        Origin origin = report.origin();
        if (origin.kind() == Origin.Kind.ORIGINAL || origin.of() == null) {
            return true;
        }
        return reports.stream()
                .filter(r -> !r.equals(report))
                .noneMatch(r -> r.id().equals(origin.of()) || origin.of().equals(r.outlet()));
    }
}
