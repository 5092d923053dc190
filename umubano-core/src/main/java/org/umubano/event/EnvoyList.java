package org.umubano.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;

/**
 * The envoys of one ceremony, named in the sentences after it: "Eight ambassadors presented their credentials. They are
 * Ambassador A of X, ...". One accreditation has them all.
 */
final class EnvoyList {

    private static final Set<String> ENVOYS = Set.of("AMB", "CDA");
    private static final int REACH = 4;

    private EnvoyList() {}

    /** Adds the envoys that a line lists to the ceremony before it, and takes away a reception that is the ceremony. */
    static void read(Line line, ClauseReader clauses, Discourse discourse, List<Draft> drafts, List<Draft> before) {
        Draft ceremony = null;
        for (Draft draft : before) {
            if (draft.kind == Kind.ACCREDITATION
                    && draft.subtype.equals("credentials")
                    && line.number - draft.line.number <= REACH) {
                ceremony = draft;
            }
        }
        if (ceremony == null) {
            return;
        }
        Draft host = ceremony;
        boolean isReception = drafts.removeIf(d -> d.kind == Kind.MEETING && isSame(d, host));
        List<Participant> envoys = listed(line, clauses, discourse);
        envoys.forEach(p -> host.add(p.as(Role.ACTOR)));
        if (!envoys.isEmpty() || isReception) {
            host.participants.removeIf(p -> p.name() == null && p.state() == null);
            if (!host.also.contains(line)) {
                host.also.add(line);
            }
        }
    }

    private static boolean isSame(Draft meeting, Draft ceremony) {
        boolean others = meeting.participants.stream()
                .anyMatch(p -> p.name() != null && !ceremony.people().contains(p.name()));
        return !others && meeting.people().stream().anyMatch(ceremony.people()::contains);
    }

    private static List<Participant> listed(Line line, ClauseReader clauses, Discourse discourse) {
        List<Participant> out = new ArrayList<>();
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (!verb.lemma().equals(clauses.copula())) {
                continue;
            }
            for (Line.Actor actor : clauses.after(v)) {
                discourse.resolve(actor.mention()).stream()
                        .filter(p -> p.name() != null && p.office() != null && ENVOYS.contains(p.office()))
                        .forEach(out::add);
            }
            return out.size() >= 2 ? out : List.of();
        }
        return out;
    }
}
