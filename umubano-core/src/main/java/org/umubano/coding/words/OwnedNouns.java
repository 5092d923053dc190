package org.umubano.coding.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.language.Settings;
import org.umubano.text.Folding;
import org.umubano.text.Table;

/**
 * The nouns of the triggers that the table has with a possessive too: "its airspace" beside "airspace". The longest phrase is what
 * is found in a text, so that a row with the bare noun counts for the longer one as well.
 */
final class OwnedNouns {

    private final Map<String, List<String>> longer = new HashMap<>();

    OwnedNouns(List<Table.Row> triggers, Settings settings) {
        Set<String> possessives = settings.words("noun-owners");
        Set<String> all = new HashSet<>();
        for (Table.Row row : triggers) {
            row.list("with").forEach(noun -> all.add(Folding.fold(noun)));
            row.list("noun").forEach(noun -> all.add(Folding.fold(noun)));
        }
        for (String noun : all) {
            int first = noun.indexOf(' ');
            int last = noun.lastIndexOf(' ');
            if (first > 0 && possessives.contains(noun.substring(0, first))) {
                add(noun.substring(first + 1), noun);
            } else if (last > 0 && possessives.contains(noun.substring(last + 1))) {
                add(noun.substring(0, last), noun);
            }
        }
    }

    private void add(String bare, String noun) {
        longer.computeIfAbsent(bare, n -> new ArrayList<>(1)).add(noun);
    }

    /** Of the rows of a verb those again whose nouns have longer forms, with these; they come behind the rows as they stand. */
    List<EventLexicon.VerbTrigger> longer(List<EventLexicon.VerbTrigger> rows, CompanionRows companions) {
        List<EventLexicon.VerbTrigger> out = new ArrayList<>(0);
        for (EventLexicon.VerbTrigger row : rows) {
            Set<String> forms = new HashSet<>();
            for (String noun : row.with()) {
                forms.addAll(longer.getOrDefault(noun, List.of()));
            }
            forms.removeAll(row.with());
            if (!forms.isEmpty() && row.trigger() != null) {
                out.add(new EventLexicon.VerbTrigger(forms, row.trigger(), companions.add(forms)));
            }
        }
        return out;
    }
}
