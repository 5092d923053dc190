package org.umubano.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.SamePerson;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.text.Table;

/** Who takes part, who announced it, and which office each person holds. */
final class PeopleClaims {

    /** An office, and a broader word for it: {@code world/office_kinds.tsv}. */
    private static final Set<String> KINDS = kinds();

    private static Set<String> kinds() {
        Set<String> out = new HashSet<>();
        for (Table.Row row : Table.load("world/office_kinds.tsv").rows()) {
            out.add(row.get("office") + ' ' + row.get("is"));
        }
        return Set.copyOf(out);
    }

    private PeopleClaims() {}

    /** A participant as a value: {@code Paul Kagame (HOS, RWA)}, {@code AMB of RWA}, {@code RWA}. */
    static String text(Participant p) {
        if (p.name() != null) {
            return p.name();
        }
        String state = p.state() == null ? "?" : p.state();
        return p.office() == null ? state : p.office() + " of " + state;
    }

    static List<String> participants(EventMention m) {
        return m.participants().stream().map(PeopleClaims::text).distinct().toList();
    }

    /** What somebody says with a person or an office: the office as such, and the state. */
    static List<String> implied(Said said) {
        List<String> out = new ArrayList<>();
        for (Participant p : said.mention().participants()) {
            if (p.state() != null && p.name() != null && p.name().equals(said.value())) {
                out.add(p.state());
                SamePerson.offices(p).forEach(office -> out.add(office + " of " + p.state()));
            }
        }
        return out;
    }

    static @Nullable String announcer(EventMention m) {
        return m.announcedBy() == null ? null : text(m.announcedBy());
    }

    /** People by name; all else by the letter. */
    static Relation sameName(List<Said> a, List<Said> b) {
        String x = a.get(0).value();
        String y = b.get(0).value();
        if (x.equals(y)) {
            return Relation.EQUAL;
        }
        boolean names = !x.contains(" of ") && !y.contains(" of ");
        boolean whole = x.indexOf(' ') > 0 && y.indexOf(' ') > 0;
        return names && (whole && SamePerson.isSame(x, y) || isOne(a.get(0), b.get(0)))
                ? Relation.EQUAL
                : Relation.DIFFERS;
    }

    /** Whether two reports speak of one person by state and office, and spell the name in two ways. */
    private static boolean isOne(Said a, Said b) {
        Participant p = person(a);
        Participant q = person(b);
        return p != null && q != null && SamePerson.isRespelt(p, q);
    }

    /** Whom a value names: one who takes part, or who announced it. */
    private static @Nullable Participant person(Said said) {
        Participant found = find(said.mention(), said.value());
        Participant announcer = said.mention().announcedBy();
        return found != null || announcer == null || !said.value().equals(announcer.name()) ? found : announcer;
    }

    /** For each person whose office several mentions give, a claim on it. */
    static List<Claim> offices(Reports reports, ClaimMaker maker) {
        List<List<Said>> people = new ArrayList<>();
        for (Said said : reports.sayAll(PeopleClaims::named)) {
            List<Said> mine = null;
            for (List<Said> person : people) {
                if (SamePerson.isSame(person.get(0).value(), said.value()) || isOne(person.get(0), said)) {
                    mine = person;
                    break;
                }
            }
            if (mine == null) {
                mine = new ArrayList<>();
                people.add(mine);
            }
            mine.add(said);
        }
        List<Claim> out = new ArrayList<>();
        for (List<Said> person : people) {
            TreeMap<String, Integer> spellings = new TreeMap<>();
            person.forEach(s -> spellings.merge(s.value(), 1, Integer::sum));
            String name = SamePerson.spelling(spellings);
            List<Said> held = new ArrayList<>();
            for (Said s : person) {
                Participant p = find(s.mention(), s.value());
                if (p != null && p.office() != null) {
                    String offices = String.join("+", SamePerson.offices(p));
                    held.add(new Said(name + ": " + offices, s.mention(), s.published()));
                }
            }
            held = new ArrayList<>(reports.right("office", held));
            if (!held.isEmpty()) {
                List<Set<String>> together =
                        held.stream().map(s -> offices(s.value())).toList();
                out.add(maker.of("office", held, (a, b) -> compareOffices(a, b, together)));
            }
        }
        out.sort(Comparator.comparing(c -> c.values().get(0).value()));
        return out;
    }

    private static List<String> named(EventMention m) {
        return m.participants().stream()
                .map(Participant::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable Participant find(EventMention m, String name) {
        return m.participants().stream()
                .filter(p -> name.equals(p.name()))
                .findFirst()
                .orElse(null);
    }

    private static Relation compareOffices(List<Said> a, List<Said> b, List<Set<String>> together) {
        Set<String> x = offices(a.get(0).value());
        Set<String> y = offices(b.get(0).value());
        if (x.equals(y)) {
            return Relation.EQUAL;
        }
        if (x.containsAll(y) || y.containsAll(x) || isKind(x, y) || isKind(y, x)) {
            return Relation.REFINES;
        }
        if (SamePerson.exclude(x, y)) {
            return Relation.CONTRADICTS;
        }
        return together.stream().anyMatch(t -> t.containsAll(x) && t.containsAll(y))
                ? Relation.REFINES
                : Relation.DIFFERS;
    }

    /** Whether every office of one side is, or is one sort of, what the other says: a foreign minister is a minister. */
    static boolean isKind(Set<String> finer, Set<String> broader) {
        return broader.stream()
                .allMatch(b -> finer.contains(b) || finer.stream().anyMatch(f -> KINDS.contains(f + ' ' + b)));
    }

    private static Set<String> offices(String value) {
        return Set.of(value.substring(value.lastIndexOf(": ") + 2).split("\\+", -1));
    }

    /** Everyone, each once, in the form that most mentions give. */
    static List<Participant> best(Reports reports) {
        List<List<Participant>> groups = new ArrayList<>();
        for (var member : reports.members()) {
            List<List<Participant>> before = List.copyOf(groups);
            for (Participant said : member.mention().participants()) {
                Participant p = decided(said, member.mention().id(), reports.decisions());
                if (p == null) {
                    continue;
                }
                groups.stream()
                        .filter(g -> matches(g.get(0), p))
                        .findFirst()
                        .or(() -> respelt(before, p, member.mention()))
                        .orElseGet(() -> {
                            List<Participant> g = new ArrayList<>();
                            groups.add(g);
                            return g;
                        })
                        .add(p);
            }
        }
        List<Participant> out = new ArrayList<>();
        groups.forEach(g -> out.add(common(g)));
        out.removeIf(p -> p.name() == null && isCovered(p, out));
        out.sort(Comparator.comparing(Participant::role)
                .thenComparing(p -> String.valueOf(p.state()))
                .thenComparing(p -> String.valueOf(p.office()))
                .thenComparing(p -> String.valueOf(p.name())));
        return out;
    }

    /** The person whom other reports spell otherwise; two of one report are two people. */
    private static Optional<List<Participant>> respelt(
            List<List<Participant>> others, Participant p, EventMention mention) {
        return others.stream()
                .filter(g -> SamePerson.isRespelt(g.get(0), p))
                .filter(g -> mention.participants().stream()
                        .noneMatch(q -> q != p && q.name() != null && matches(g.get(0), q)))
                .findFirst();
    }

    /** A participant as a person has put him right; null where he only said that there is no such one. */
    private static @Nullable Participant decided(Participant p, String mention, Decisions decisions) {
        Participant out = p;
        for (Decisions.Decision d : decisions.all()) {
            if (!(d instanceof Decisions.WrongValue w) || !w.mention().equals(mention)) {
                continue;
            }
            String right = w.right();
            if (w.field().equals("participants") && w.value().equals(text(p))) {
                out = right == null || out == null
                        ? null
                        : new Participant(p.role(), right, out.office(), out.offices(), p.state());
            } else if (w.field().equals("office") && out != null && isOffice(w.value(), p)) {
                List<String> offices = right == null ? List.of() : List.copyOf(offices(right));
                out = new Participant(
                        p.role(), out.name(), offices.isEmpty() ? null : offices.get(0), offices, p.state());
            }
        }
        return out;
    }

    private static boolean isOffice(String value, Participant p) {
        return p.name() != null
                && value.lastIndexOf(": ") > 0
                && SamePerson.isSame(value.substring(0, value.lastIndexOf(": ")), p.name())
                && offices(value).equals(SamePerson.offices(p));
    }

    private static boolean matches(Participant p, Participant q) {
        if (p.name() != null && q.name() != null) {
            return SamePerson.isSame(p.name(), q.name());
        }
        return p.name() == null
                && q.name() == null
                && Objects.equals(p.state(), q.state())
                && Objects.equals(p.office(), q.office());
    }

    /** A state as such, or an office without a name, says nothing where a person of it is named. */
    private static boolean isCovered(Participant p, List<Participant> all) {
        return all.stream()
                .anyMatch(q -> q != p
                        && Objects.equals(p.state(), q.state())
                        && (p.office() == null
                                ? q.office() != null
                                : q.name() != null
                                        && (p.office().equals(q.office())
                                                || q.offices().contains(p.office()))));
    }

    private static Participant common(List<Participant> group) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        group.forEach(p -> counts.merge(key(p), 1, Integer::sum));
        return group.stream()
                .max(Comparator.<Participant>comparingInt(p -> counts.getOrDefault(key(p), 0))
                        .thenComparingLong(p -> p.name() == null ? 0 : SamePerson.marks(p.name()))
                        .thenComparing(PeopleClaims::key, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static String key(Participant p) {
        return p.role() + "|" + p.name() + "|" + p.office() + "|" + p.state() + "|" + p.offices();
    }
}
