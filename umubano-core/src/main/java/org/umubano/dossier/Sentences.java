package org.umubano.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/** One line for an event, made from its codes in the words of a language. */
final class Sentences {

    /** Who is named one by one; of more, the rest is counted. */
    private static final int MOST_NAMES = 4;

    private final Words words;
    private final String first;

    /** @param first the state whose people are named first */
    Sentences(Words words, String first) {
        this.words = words;
        this.first = first;
    }

    String of(Event e) {
        return Words.capitalised(words.fill(pattern(e), values(e)));
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

    private Map<String, String> values(Event e) {
        Map<String, String> out = new HashMap<>();
        String actors = people(e, Role.ACTOR);
        put(out, "actors", actors != null ? actors : all(e));
        put(out, "others", people(e, Role.RECIPIENT));
        put(out, "all", all(e));
        put(out, "host", host(e));
        put(out, "city", e.place() == null ? null : e.place().city());
        put(out, "subtype", words.get("subtype." + e.subtype()));
        put(out, "topics", topics(e));
        put(out, "instrument", words.get("instrument." + instrument(e)));
        put(out, "who", speakers(e));
        return out;
    }

    private static void put(Map<String, String> out, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.put(key, value);
        }
    }

    /** Whoever is named more finely than a state; the state as such only where nobody else of it is. */
    private @Nullable String people(Event e, Role role) {
        return join(e.participants().stream().filter(p -> p.role() == role).toList());
    }

    private @Nullable String all(Event e) {
        return join(e.participants());
    }

    private @Nullable String join(List<Participant> unordered) {
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
        if (names.size() > MOST_NAMES + 1) {
            int rest = names.size() - MOST_NAMES;
            return String.join(", ", names.subList(0, MOST_NAMES)) + " " + words.count("more", rest);
        }
        return names.isEmpty() ? null : words.list(names);
    }

    private static boolean isState(Participant p) {
        return p.name() == null && p.office() == null;
    }

    /** The name; else the office with its state; else the state. */
    String participant(Participant p) {
        if (p.name() != null) {
            return p.name();
        }
        if (p.office() == null) {
            return p.state() == null ? "" : words.state(p.state());
        }
        String office = words.get("office." + p.office());
        if (p.state() == null) {
            return office;
        }
        String pattern = words.find("holder." + p.office());
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
        return e.topics().isEmpty()
                ? null
                : words.list(e.topics().stream()
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
        return out.isEmpty() ? people(e, Role.ACTOR) : words.list(out);
    }
}
