package org.umubano.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.umubano.claim.Event;
import org.umubano.coreference.Names;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/**
 * One spelling for each name: of those that differ by accents, case, initials, hyphens, an Arabic article or the order of
 * their words the one that most reports have. The order in which events are taken makes no difference.
 *
 * <pre>{@code
 * Spellings spellings = Spellings.of(events);
 * spellings.of("Sasayama Takuya"); // "Takuya Sasayama", where more reports write that
 * }</pre>
 */
public final class Spellings {

    /** Arabic articles, which are written in many ways: el-Sisi, al-Sisi, Al Sisi. */
    private static final Set<String> ARTICLES = Set.of("al", "el");

    /** More reports first; then who keeps more of the marks of letters; then the shorter. */
    private static final Comparator<Map.Entry<String, Integer>> BEST = Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(e -> -marked(e.getKey()))
            .thenComparing(e -> e.getKey().length())
            .thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    /** The spellings of the names in some events. */
    public static Spellings of(Collection<Event> events) {
        Spellings out = new Spellings();
        events.forEach(out::add);
        return out;
    }

    /** Counts the names of one more event. */
    public void add(Event event) {
        event.participants().forEach(p -> add(p, 0));
        for (EventMention m : event.mentions()) {
            m.participants().forEach(p -> add(p, 1));
            if (m.speaker() != null) {
                add(m.speaker(), 1);
            }
        }
    }

    private void add(Participant p, int n) {
        if (p.name() != null) {
            forms.computeIfAbsent(key(p.name()), k -> new TreeMap<>()).merge(p.name(), n, Integer::sum);
        }
    }

    /** The one spelling of a name; the name as it is where it was not counted. */
    public String of(String name) {
        Map<String, Integer> all = forms.get(key(name));
        return all == null
                ? name
                : all.entrySet().stream().min(BEST).map(Map.Entry::getKey).orElse(name);
    }

    /** What all spellings of a name have in common; names with the same key are one name. */
    public static String key(String name) {
        List<String> words = Names.words(name);
        List<String> own =
                words.stream().filter(w -> !ARTICLES.contains(w)).sorted().toList();
        return own.isEmpty() ? Names.fold(name).strip() : String.join(" ", own);
    }

    private static long marked(String name) {
        return name.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
    }
}
