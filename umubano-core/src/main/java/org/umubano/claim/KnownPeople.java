package org.umubano.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Names;
import org.umubano.coreference.SamePerson;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.text.Augments;
import org.umubano.text.Table;

/**
 * The people of whom a record knows office and state, to read a sentence that gives neither: "Nurtleu met Nduhungirehe in
 * Astana". Immutable.
 */
public final class KnownPeople {

    /** By folded name; what most mentions give. */
    private final TreeMap<String, Participant> byName = new TreeMap<>();

    private KnownPeople() {}

    /** The people of some events. */
    public static KnownPeople of(Collection<Event> events) {
        Map<String, Map<Participant, Integer>> counts = new TreeMap<>();
        for (Event event : events) {
            for (EventMention m : event.mentions()) {
                for (Participant p : m.participants()) {
                    if (p.name() != null && p.office() != null && p.state() != null) {
                        counts.computeIfAbsent(String.join(" ", Names.words(p.name())), k -> new HashMap<>())
                                .merge(p.as(Participant.Role.ACTOR), 1, Integer::sum);
                    }
                }
            }
        }
        KnownPeople out = new KnownPeople();
        counts.forEach((name, forms) -> {
            Participant best = null;
            for (Map.Entry<Participant, Integer> e : forms.entrySet()) {
                int n = best == null ? -1 : forms.getOrDefault(best, 0);
                boolean isLess = best != null && e.getKey().toString().compareTo(best.toString()) < 0;
                if (e.getValue() > n || e.getValue() == n && isLess) {
                    best = e.getKey();
                }
            }
            if (best != null && !name.isEmpty()) {
                out.byName.put(name, best);
            }
        });
        return out;
    }

    /** The sentence with office and state beside the names that it leaves bare; itself where it names nobody known. */
    public String introduce(String sentence, String language) {
        if (!Table.exists("lang/" + language + "/check.tsv")) {
            return sentence;
        }
        String out = sentence;
        List<Participant> done = new ArrayList<>();
        for (Participant p : byName.values()) {
            String name = p.name();
            if (name == null || done.stream().anyMatch(d -> hasSameLast(d, name) || SamePerson.is(d, p))) {
                continue;
            }
            NameInSentence found = NameInSentence.find(out, language, name);
            String introduced = found == null ? null : apposition(language, p, found.text());
            if (found != null && introduced != null) {
                out = out.substring(0, found.start()) + introduced + out.substring(found.end());
                done.add(p);
            }
        }
        return out;
    }

    private static boolean hasSameLast(Participant done, String name) {
        return done.name() != null && last(done.name()).equals(last(name));
    }

    private static String last(String name) {
        return Names.fold(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static @Nullable String apposition(String language, Participant p, String name) {
        String folder = "lang/" + language + "/";
        String office = text(folder + "dossier.tsv", "key", "office." + p.office(), "text");
        String state = text(folder + "state_names.tsv", "code", String.valueOf(p.state()), "name");
        if (office == null || state == null) {
            return null;
        }
        String key = Augments.of(language).opens(state) ? "apposition.vowel" : "apposition";
        String pattern = text(folder + "check.tsv", "key", key, "text");
        return pattern == null
                ? null
                : pattern.replace("{name}", name).replace("{office}", office).replace("{state}", state);
    }

    private static @Nullable String text(String table, String column, String key, String wanted) {
        return Table.load(table).rows().stream()
                .filter(r -> r.get(column).equals(key))
                .map(r -> r.get(wanted))
                .findFirst()
                .orElse(null);
    }
}
