package org.umubano.claim;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;

/** The pairs of states of an event: actors by recipients; all pairs of a meeting of few; beyond that host with guest. */
final class Dyads {

    private static final int FEW = 5;

    private Dyads() {}

    static List<String> of(Kind kind, List<Participant> participants, @Nullable Place place) {
        TreeSet<String> actors = new TreeSet<>();
        TreeSet<String> recipients = new TreeSet<>();
        for (Participant p : participants) {
            if (p.state() != null) {
                (p.role() == Participant.Role.ACTOR ? actors : recipients).add(p.state());
            }
        }
        TreeSet<String> all = new TreeSet<>(actors);
        all.addAll(recipients);
        String host = place == null ? null : place.state();
        TreeSet<String> out = new TreeSet<>();
        boolean crosses = !recipients.isEmpty() && kind != Kind.MEETING && kind != Kind.SUMMIT && kind != Kind.CALL;
        if (crosses && all.size() > 1) {
            pairs(out, actors, recipients);
        } else if (all.size() <= FEW || host == null || !all.contains(host)) {
            pairs(out, all.size() <= FEW ? all : actors, all);
        } else {
            TreeSet<String> guests = new TreeSet<>(all);
            guests.remove(host);
            pairs(out, new TreeSet<>(List.of(host)), guests);
        }
        if (out.isEmpty() && host != null) {
            pairs(out, all, new TreeSet<>(List.of(host)));
        }
        return List.copyOf(out);
    }

    private static void pairs(TreeSet<String> out, TreeSet<String> left, TreeSet<String> right) {
        for (String a : left) {
            for (String b : right) {
                if (!a.equals(b)) {
                    out.add(a.compareTo(b) < 0 ? a + '-' + b : b + '-' + a);
                }
            }
        }
    }
}
