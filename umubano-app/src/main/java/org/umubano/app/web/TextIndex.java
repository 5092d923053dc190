package org.umubano.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.store.StoredEvent;
import org.umubano.text.Folding;

/**
 * Finds events by words. An event is found by what it is in every language of the pages as well as by its sentences, so
 * that an English word finds what only a Kinyarwanda article reports.
 */
final class TextIndex {

    private final List<StoredEvent> events;
    private final TreeMap<String, List<Integer>> postings = new TreeMap<>();

    TextIndex(List<StoredEvent> events) {
        this.events = events;
        for (int i = 0; i < events.size(); i++) {
            int number = i;
            for (String word : words(text(events.get(i).event()))) {
                postings.computeIfAbsent(word, w -> new ArrayList<>()).add(number);
            }
        }
    }

    private static String text(Event e) {
        StringBuilder out = new StringBuilder();
        for (String language : Interface.LANGUAGES) {
            Interface ui = Interface.of(language);
            out.append(ui.events.event(e)).append(' ');
            out.append(ui.get("kind." + e.kind().code())).append(' ');
            out.append(ui.get("subtype." + e.subtype())).append(' ');
            e.topics().forEach(t -> out.append(ui.get("topic." + t)).append(' '));
            place(out, e, ui);
            for (Participant p : e.participants()) {
                out.append(ui.events.participant(p)).append(' ');
                add(out, p.state() == null ? null : state(p.state(), ui));
                add(out, p.office() == null ? null : ui.words.office(p.office(), p.state()));
            }
        }
        e.named().forEach(n -> out.append(n).append(' '));
        for (EventMention m : e.mentions()) {
            out.append(m.evidence().text()).append(' ');
            m.participants().forEach(p -> add(out, p.name()));
            m.also().forEach(s -> out.append(s.text()).append(' '));
        }
        return out.toString();
    }

    private static void place(StringBuilder out, Event e, Interface ui) {
        if (e.place() != null) {
            add(out, e.place().city());
            add(out, e.place().state() == null ? null : state(e.place().state(), ui));
        }
    }

    /** As it stands alone, and as it stands in a sentence. */
    private static String state(String code, Interface ui) {
        return ui.words.title(code) + ' ' + ui.words.state(code);
    }

    private static void add(StringBuilder out, @Nullable String text) {
        if (text != null) {
            out.append(text).append(' ');
        }
    }

    /** Folded runs of letters and digits. */
    static Set<String> words(String text) {
        return new HashSet<>(runs(Folding.fold(text)));
    }

    /** Runs of letters and digits as they stand, in their order. */
    static List<String> runs(String text) {
        List<String> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isPart = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (isPart && start < 0) {
                start = i;
            } else if (!isPart && start >= 0) {
                out.add(text.substring(start, i));
                start = -1;
            }
        }
        return out;
    }

    /** Events that hold all words, each as a whole or as a beginning; the best first. All events where no word is given. */
    List<StoredEvent> find(String query) {
        Set<String> wanted = words(query);
        if (wanted.isEmpty()) {
            return events;
        }
        Map<Integer, Double> scores = new HashMap<>();
        boolean isFirst = true;
        for (String word : wanted) {
            Map<Integer, Double> found = scores(word);
            if (isFirst) {
                scores.putAll(found);
            } else {
                scores.keySet().retainAll(found.keySet());
                scores.replaceAll((i, s) -> s + found.getOrDefault(i, 0.0));
            }
            isFirst = false;
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> events.get(e.getKey()))
                .toList();
    }

    private Map<Integer, Double> scores(String word) {
        Map<Integer, Double> out = new HashMap<>();
        postings.tailMap(word, true).entrySet().stream()
                .takeWhile(e -> e.getKey().startsWith(word))
                .forEach(e -> {
                    double weight =
                            Math.log(1 + (double) events.size() / e.getValue().size())
                                    * (e.getKey().length() == word.length() ? 1 : 0.5);
                    e.getValue().forEach(i -> out.merge(i, weight, Math::max));
                });
        return out;
    }
}
