package org.umubano.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.claim.Event;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * Who does what to whom, as data sets of dyads have it: one row for each actor and recipient; where all are actors, for
 * each two of them in their order; among more than five, the first with each other.
 *
 * @param id of the event, and the number of the pair where there are several
 * @param second null where there is no second
 */
record Pair(String id, Side first, @Nullable Side second) {

    private static final int MANY = 5;

    /**
     * Those of one state.
     *
     * @param lead the first of them, a person before the state as such
     */
    record Side(Participant lead, List<Participant> all) {
        @Nullable
        String state() {
            return lead.state();
        }
    }

    /** A number made of the id, the same in every export: 13 hexadecimal digits, so that R and JavaScript keep it exact. */
    long number() {
        return Long.parseLong(Article.hash(id).substring(0, 13), 16);
    }

    static List<Pair> of(Event e) {
        List<Side> actors = sides(e, Role.ACTOR);
        List<Side> recipients = sides(e, Role.RECIPIENT);
        List<Side[]> pairs = new ArrayList<>();
        if (!recipients.isEmpty()) {
            actors.forEach(a -> recipients.forEach(r -> pairs.add(new Side[] {a, r})));
        } else {
            int firsts = actors.size() > MANY ? 1 : actors.size();
            for (int i = 0; i < firsts; i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    pairs.add(new Side[] {actors.get(i), actors.get(j)});
                }
            }
        }
        List<Pair> out = new ArrayList<>();
        for (Side[] pair : pairs) {
            out.add(new Pair(pairs.size() == 1 ? e.id() : e.id() + "-" + (out.size() + 1), pair[0], pair[1]));
        }
        if (out.isEmpty() && !actors.isEmpty()) {
            out.add(new Pair(e.id(), actors.get(0), null));
        }
        return out;
    }

    private static List<Side> sides(Event e, Role role) {
        Map<String, List<Participant>> byState = new LinkedHashMap<>();
        for (Participant p : e.participants()) {
            if (p.role() == role) {
                String key = p.state() != null ? p.state() : "?" + p.name() + "/" + p.office();
                byState.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
            }
        }
        return byState.values().stream()
                .map(all -> new Side(
                        all.stream().filter(p -> p.name() != null).findFirst().orElse(all.get(0)), List.copyOf(all)))
                .toList();
    }
}
