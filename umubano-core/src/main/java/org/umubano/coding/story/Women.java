package org.umubano.coding.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.event.Participant;
import org.umubano.mention.ActorMention;
import org.umubano.text.Table;

/** Who is meant by "she" and "he", by the given names that women bear (table {@code women}). Immutable. */
final class Women {

    private static final Set<String> NAMES = new HashSet<>();
    private static final Set<String> SHE = new HashSet<>();
    private static final Set<String> HE = new HashSet<>();

    static {
        for (Table.Row row : Table.load("world/women.tsv").rows()) {
            String of = row.get("origin");
            (of.equals("she") ? SHE : of.equals("he") ? HE : NAMES).addAll(row.list("names"));
        }
    }

    private Women() {}

    private static boolean is(@Nullable String name) {
        int end = name == null ? -1 : name.indexOf(' ');
        return name != null && NAMES.contains(end < 0 ? name : name.substring(0, end));
    }

    /**
     * The first of some people, those that come into question, whom a pronoun may mean: "he" whoever is no woman; "she" the woman whom its own sentence names
     * before it, else a woman before all others.
     */
    static List<Participant> of(
            List<Participant> people, Predicate<Participant> may, @Nullable Line line, int pronoun) {
        String word = line == null ? "" : line.tokens.get(line.tokenAt(pronoun)).norm();
        boolean she = SHE.contains(word);
        if (line != null && she) {
            for (int i = line.actors.size() - 1; i >= 0; i--) {
                ActorMention m = line.actors.get(i).mention();
                if (m.start() < pronoun && m.reference() == null && is(m.name())) {
                    return List.of(Discourse.direct(m));
                }
            }
        }
        boolean either = !she && !HE.contains(word);
        Participant first = null;
        for (Participant p : people) {
            if (may.test(p)) {
                if (either || is(p.name()) == she) {
                    return List.of(p);
                }
                first = first == null ? p : first;
            }
        }
        return first == null ? List.of() : List.of(first);
    }
}
