package org.umubano.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.umubano.claim.Event;
import org.umubano.coreference.Names;
import org.umubano.coreference.SamePerson;
import org.umubano.dossier.Dossier.Official;
import org.umubano.dossier.Dossier.Sourced;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.text.Table;

/** Who of the two states holds which office, as the articles give it. */
final class Officials {

    /** The offices of the contract that a person of a state holds, the highest first. */
    private static final List<String> RANK = List.of(
            "HOS", "VP", "HOG", "DHOG", "MFA", "DMFA", "MOD", "MIN", "AMB", "CDA", "ENV", "LEG", "JUD", "LOCAL",
            "ARMY");

    /** What "minister" may stand for. */
    private static final List<String> MINISTERS = List.of("MFA", "MOD");

    /** How the names of bodies begin, which hold no office: "Ministry of ", "Parliament of ". */
    private static final List<String> BODIES = Stream.of("offices", "portfolio_patterns")
            .flatMap(table -> Table.load("lang/en/" + table + ".tsv").rows().stream())
            .map(row -> row.get("name"))
            .filter(name -> name.contains("{state}"))
            .map(name -> name.substring(0, name.indexOf(name.contains("*") ? '*' : '{')))
            .distinct()
            .toList();

    private final Collection<Event> events;
    private final List<String> states;
    /** By name and state, as articles have them. */
    private final Map<String, Person> byName = new HashMap<>();

    /** One person: every form of the name, and each office with its articles. */
    private static final class Person {
        private final Map<String, Set<String>> states = new TreeMap<>();
        private final Set<String> names = new TreeSet<>();
        private final Map<String, Set<String>> offices = new TreeMap<>();
        private final List<Participant> seen = new ArrayList<>();

        /** By the same last name, which an article that gives no more has too, or by another spelling of the whole. */
        boolean is(Participant p) {
            return seen.stream().anyMatch(q -> last(q).equals(last(p)) || SamePerson.is(p, q));
        }

        /** The state that most articles give. */
        String state() {
            return states.entrySet().stream()
                    .max(Comparator.comparingInt(e -> e.getValue().size()))
                    .orElseThrow()
                    .getKey();
        }
    }

    Officials(Collection<Event> events, String a, String b) {
        this.events = events;
        this.states = List.of(a, b);
    }

    List<Official> list() {
        List<Person> people = new ArrayList<>();
        for (Event event : events) {
            for (EventMention mention : event.mentions()) {
                mention.participants().forEach(p -> add(people, p, mention.article()));
                if (mention.announcedBy() != null) {
                    add(people, mention.announcedBy(), mention.article());
                }
                if (mention.speaker() != null) {
                    add(people, mention.speaker(), mention.article());
                }
            }
        }
        return people.stream()
                .filter(p -> !p.offices.isEmpty())
                .map(Officials::official)
                .sorted(Comparator.comparing((Official o) -> states.indexOf(o.state()))
                        .thenComparing(o -> rank(o.offices().get(0).value()))
                        .thenComparing(Official::name))
                .toList();
    }

    private void add(List<Person> people, Participant p, String article) {
        String name = p.name();
        if (name == null
                || p.state() == null
                || !states.contains(p.state())
                || BODIES.stream().anyMatch(name::startsWith)) {
            return;
        }
        Person person = byName.computeIfAbsent(name + '/' + p.state(), k -> person(people, p));
        person.states.computeIfAbsent(p.state(), x -> new TreeSet<>()).add(article);
        person.names.add(name);
        Set<String> offices = new TreeSet<>(p.offices());
        if (p.office() != null) {
            offices.add(p.office());
        }
        offices.retainAll(RANK);
        offices.forEach(
                o -> person.offices.computeIfAbsent(o, x -> new TreeSet<>()).add(article));
    }

    /** The one of these whose name it is, or a new one. */
    private static Person person(List<Person> people, Participant p) {
        Person found = people.stream().filter(o -> o.is(p)).findFirst().orElse(null);
        if (found == null) {
            found = new Person();
            people.add(found);
        }
        found.seen.add(p);
        return found;
    }

    private static Official official(Person person) {
        if (MINISTERS.stream().anyMatch(person.offices::containsKey)) {
            person.offices.remove("MIN");
        }
        List<Sourced> offices = new ArrayList<>();
        person.offices.forEach((office, articles) -> offices.add(new Sourced(office, List.copyOf(articles))));
        offices.sort(Comparator.comparing((Sourced s) -> rank(s.value())).thenComparing(Sourced::value));
        String name = person.names.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Official(name, person.state(), offices);
    }

    private static int rank(String office) {
        int rank = RANK.indexOf(office);
        return rank < 0 ? RANK.size() : rank;
    }

    private static String last(Participant p) {
        String folded = Names.fold(String.valueOf(p.name()));
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }
}
