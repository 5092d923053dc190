package org.umubano.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.Countries;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.text.Table;

/** One line for an event, made from its codes in the words of a language. */
final class Sentences {

    /** Who is named one by one; of more, the rest is counted. */
    private static final int MOST_NAMES = 4;

    /** What an instrument is about by its name alone, which need not be said again: "a peace agreement on peace". */
    private static final Map<String, String> ABOUT = about();

    private final Words words;
    private final String first;
    private final Spellings spellings;

    /**
     * Lines for events that stand beside others.
     *
     * @param first the state whose people are named first
     * @param spellings one for each name that the events have
     */
    Sentences(Words words, String first, Spellings spellings) {
        this.words = words;
        this.first = first;
        this.spellings = spellings;
    }

    private static Map<String, String> about() {
        Map<String, String> out = new HashMap<>();
        for (Table.Row row : Table.load("world/instrument_codes.tsv").rows()) {
            if (!row.get("topic").isEmpty()) {
                out.put(row.get("instrument"), row.get("topic"));
            }
        }
        return Map.copyOf(out);
    }

    String of(Event e) {
        return Words.capitalised(words.fillFirst(inTime(pattern(e), e.status()), values(e)));
    }

    /** The pattern for kind, subtype and status; the finest that the language has. */
    private String pattern(Event e) {
        String kind = "say." + e.kind().code();
        String status = e.status().isDone() ? "held" : e.status().code();
        for (String key :
                List.of(kind + "." + e.subtype() + "." + status, kind + "." + e.subtype(), kind + "." + status, kind)) {
            String pattern = words.find(key);
            if (pattern != null) {
                return pattern;
            }
        }
        return "{all}: {subtype}";
    }

    /** Of each {@code <done/to come/under way>} the one that the status asks for. */
    static String inTime(String pattern, Status status) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('<'); open >= 0; open = pattern.indexOf('<', from)) {
            int close = pattern.indexOf('>', open);
            String[] forms = pattern.substring(open + 1, close).split("/", -1);
            int form = switch (status) {
                case HELD, PAST, DENIED -> 0;
                case PLANNED, PROPOSED, CANCELLED -> 1;
                case ONGOING -> 2;
            };
            out.append(pattern, from, open).append(forms[Math.min(form, forms.length - 1)]);
            from = close + 1;
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    private Map<String, String> values(Event e) {
        Map<String, String> out = new HashMap<>();
        List<Participant> actors = of(e, Role.ACTOR);
        List<Participant> others = of(e, Role.RECIPIENT);
        List<Participant> doing = actors.isEmpty() ? e.participants() : actors;
        put(out, "actors", join(doing));
        put(out, "others", join(others));
        put(out, "all", join(e.participants()));
        if (names(e.participants()).size() > 1) {
            put(out, "pair", join(e.participants()));
        }
        List<Participant> named = doing.stream().filter(p -> !isState(p)).toList();
        put(out, "named", join(named));
        put(out, "several", names(named).size() > 1 ? join(named) : null);
        put(out, "by", states(doing));
        put(out, "at", states(others));
        place(out, e);
        put(out, "subtype", words.get("subtype." + e.subtype()));
        put(out, "topics", topics(e));
        instrument(out, e);
        put(out, "who", speakers(e));
        return out;
    }

    private void place(Map<String, String> out, Event e) {
        put(out, "host", host(e));
        Place place = e.place();
        String city = place == null ? null : place.city();
        String state = place == null || place.state() == null ? host(e) : words.state(place.state());
        put(out, "city", city);
        put(out, "state", state);
        put(out, "town", city == null ? null : words.fill(words.get("where.town"), Map.of("city", city)));
        if (state != null) {
            boolean isNamedOnce = city == null || city.equals(state);
            put(out, "where", words.fill(words.get(isNamedOnce ? "where.state" : "where.city"), out));
        }
    }

    private void instrument(Map<String, String> out, Event e) {
        put(out, "instrument", words.get("instrument." + instrument(e)));
        List<String> numbers = e.mentions().stream()
                .flatMap(m -> m.quantities().stream())
                .filter(q -> q.what().equals("agreement"))
                .map(EventMention.Quantity::value)
                .distinct()
                .toList();
        String pact = numbers.isEmpty() || numbers.equals(List.of("1")) ? "pact.one" : "pact.some";
        if (pact.equals("pact.some") && numbers.size() == 1) {
            out.put("n", numbers.get(0)); // where articles count differently, the line does not take a side
            pact = "pact.n";
        }
        put(out, "pact", words.fill(words.get(pact), out));
    }

    /** The states alone, whoever of them it is; who belongs to none by name or office. */
    private @Nullable String states(List<Participant> participants) {
        List<String> out = new ArrayList<>();
        for (Participant p : participants) {
            String name = p.state() == null ? participant(p) : words.state(p.state());
            if (!name.isEmpty() && !out.contains(name)) {
                out.add(name);
            }
        }
        return listed(out);
    }

    private static List<Participant> of(Event e, Role role) {
        return e.participants().stream().filter(p -> p.role() == role).toList();
    }

    private static void put(Map<String, String> out, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.put(key, value);
        }
    }

    private @Nullable String join(List<Participant> participants) {
        return listed(names(participants));
    }

    private @Nullable String listed(List<String> names) {
        if (names.size() > MOST_NAMES + 1) {
            int rest = names.size() - MOST_NAMES;
            return String.join(", ", names.subList(0, MOST_NAMES)) + " " + words.count("more", rest);
        }
        return names.isEmpty() ? null : words.list(names);
    }

    /** Whoever is named more finely than a state; the state as such only where nobody else of it is. */
    private List<String> names(List<Participant> unordered) {
        List<Participant> participants = new ArrayList<>(unordered);
        participants.sort(Comparator.comparingInt((Participant p) -> p.name() != null ? 0 : p.office() != null ? 1 : 2)
                .thenComparing(p -> !first.equals(p.state())));
        List<String> names = new ArrayList<>();
        for (Participant p : participants) {
            boolean isCovered = isState(p)
                    && participants.stream()
                            .anyMatch(q -> !isState(q)
                                    && p.state() != null
                                    && p.state().equals(q.state()));
            String name = isCovered ? "" : participant(p);
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isState(Participant p) {
        return p.name() == null && p.office() == null;
    }

    /** The name; else the office with its state; else the state. */
    String participant(Participant p) {
        if (p.name() != null) {
            return words.body(spellings.of(p.name()));
        }
        if (p.office() == null) {
            return p.state() == null ? "" : words.state(p.state());
        }
        if (p.office().equals("GOV") && p.state() != null && Countries.isOrganisation(p.state())) {
            return words.state(p.state()); // no organisation has a government
        }
        String office = words.office(p.office(), p.state());
        if (p.state() == null) {
            return office;
        }
        String key = "holder." + p.office();
        String own = Countries.isOrganisation(p.state()) ? words.find(key + ".organisation") : null;
        String pattern = own != null ? own : words.find(key);
        return words.fill(
                pattern == null ? words.get("holder") : pattern,
                Map.of("office", office, "state", words.state(p.state())));
    }

    private @Nullable String host(Event e) {
        for (Participant p : e.participants()) {
            if (p.role() == Role.RECIPIENT && p.state() != null) {
                return words.state(p.state());
            }
        }
        return e.place() == null || e.place().state() == null
                ? null
                : words.state(e.place().state());
    }

    private @Nullable String topics(Event e) {
        String named = ABOUT.get(instrument(e));
        List<String> others = e.topics().stream().filter(t -> !t.equals(named)).toList();
        return others.isEmpty()
                ? null
                : words.list(others.stream()
                        .limit(3)
                        .map(t -> words.get("topic." + t))
                        .toList());
    }

    private static String instrument(Event e) {
        return e.mentions().stream()
                .map(EventMention::instrument)
                .filter(i -> i != null)
                .findFirst()
                .orElse(e.kind() == Kind.AGREEMENT ? "agreement" : "");
    }

    private @Nullable String speakers(Event e) {
        List<String> out = new ArrayList<>();
        for (EventMention m : e.mentions()) {
            String name = m.speaker() == null ? "" : participant(m.speaker());
            if (!name.isEmpty() && !out.contains(name)) {
                out.add(name);
            }
        }
        return out.isEmpty() ? join(of(e, Role.ACTOR)) : listed(out);
    }
}
