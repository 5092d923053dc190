package org.umubano.coding.settle;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * Whose mission a noun tells of beside another one: "X will open embassies in A and B after the opening of the embassy in C". It is X's
 * in C, where the words themselves name no other.
 */
public final class MissionOwners {

    /** How far before its noun the owner may stand. */
    private static final int NEAR = 3;

    private MissionOwners() {}

    /** Gives such missions their owners. */
    public static void settle(Line line, EventLexicon lexicon, List<Draft> drafts) {
        Draft first = null;
        for (Draft draft : lexicon.headFirst ? List.<Draft>of() : drafts) {
            if (draft.kind != Kind.MISSION || draft.participants.isEmpty()) {
                continue;
            }
            String host = host(line, draft);
            if (line.verbAt(draft.first) != null) {
                first = first == null ? draft : first;
            } else if (first != null && host != null && !isOwned(line, draft)) {
                String owner = first.participants.get(0).state();
                if (owner != null && !owner.equals(host)) {
                    draft.participants.clear();
                    draft.add(Participant.state(Role.ACTOR, owner));
                    draft.add(Participant.state(Role.RECIPIENT, host));
                }
            }
        }
    }

    /** The state of the place right behind the words, else that of the draft. */
    private static @Nullable String host(Line line, Draft draft) {
        for (Line.Span span : line.spans) {
            boolean behind = span.first() > draft.last && span.first() <= draft.last + NEAR;
            if (behind && span.relation() == Relation.IN && span.mention().code() != null) {
                return span.mention().code();
            }
        }
        return draft.place == null ? null : draft.place.state();
    }

    /** Whether the owner of a mission stands before its noun: "the opening of Mali's embassy". */
    private static boolean isOwned(Line line, Draft draft) {
        String owner = draft.participants.get(0).state();
        return line.actors.stream()
                .anyMatch(a -> Objects.equals(owner, a.mention().state())
                        && a.last() < draft.last
                        && a.last() >= draft.first - NEAR
                        && line.noVerbBetween(a.last() + 1, draft.first));
    }
}
