package org.umubano.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.text.Folding;
import org.umubano.text.Phrases;
import org.umubano.text.Table;

/** The tables of one language that events are read by: triggers, governors, markers. Immutable once loaded. */
final class EventLexicon {

    /** A trigger verb with the nouns that must stand with it; no nouns where the verb alone will do. */
    record VerbTrigger(Set<String> with, Trigger trigger) {}

    final String language;
    final Map<String, List<VerbTrigger>> verbs = new HashMap<>();
    final Map<String, List<Trigger>> nouns = new HashMap<>();
    /** Finds the nouns that triggers name, as such or as companions of verbs; the value is the noun as the table has it. */
    final Phrases<String> nounPhrases = new Phrases<>();

    final Map<String, Effect> governors = new HashMap<>();
    final Phrases<Relation> markers = new Phrases<>();
    final Phrases<String> praise = new Phrases<>();
    final Phrases<String> boilerplate = new Phrases<>();
    /** The verb "to be". */
    final String copula;

    private final List<String> augments;

    EventLexicon(String language) {
        this.language = language;
        String folder = "lang/" + language + "/";
        Map<String, List<String>> settings = new HashMap<>();
        for (Table.Row row : Table.load(folder + "language.tsv").rows()) {
            settings.put(row.get("key"), row.list("value"));
        }
        this.augments = settings.getOrDefault("augments", List.of());
        this.copula = String.join(" ", settings.getOrDefault("copula", List.of()));
        for (Table.Row row : Table.load(folder + "governors.tsv").rows()) {
            governors.put(row.get("lemma"), Effect.ofCode(row.get("effect")));
        }
        for (Table.Row row : Table.load(folder + "markers.tsv").rows()) {
            markers.add(row.get("form"), Relation.ofCode(row.get("relation")));
        }
        for (Table.Row row : Table.load(folder + "praise.tsv").rows()) {
            praise.add(row.get("form"), row.get("subtype"));
        }
        Table.load(folder + "triggers.tsv").rows().forEach(this::trigger);
    }

    private void trigger(Table.Row row) {
        String status = row.get("status");
        boolean weak = status.equals("weak");
        Trigger trigger = new Trigger(
                Kind.ofCode(row.get("kind")),
                row.get("subtype"),
                Frame.ofCode(row.get("frame")),
                status.isEmpty() || weak ? null : Status.ofCode(status),
                weak,
                row.get("topic").isEmpty() ? null : row.get("topic"),
                row.where());
        Set<String> with = new HashSet<>();
        for (String noun : row.list("with")) {
            with.add(noun(noun));
        }
        for (String verb : row.list("verb")) {
            verbs.computeIfAbsent(verb, v -> new ArrayList<>()).add(new VerbTrigger(with, trigger));
        }
        for (String noun : row.list("noun")) {
            nouns.computeIfAbsent(noun(noun), v -> new ArrayList<>()).add(trigger);
        }
    }

    /** Enters a noun with its form without augment, which it has after a locative or a demonstrative. */
    private String noun(String noun) {
        String key = Folding.fold(noun);
        nounPhrases.add(key, key);
        for (String augment : augments) {
            if (key.startsWith(augment) && key.length() > augment.length() + 3) {
                nounPhrases.add(key.substring(augment.length()), key);
            }
        }
        return key;
    }
}
