package org.umubano.coding.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.mention.SharedNames;

/**
 * "Ambassador to Congo" in a report on Brazzaville: a state inside the phrase of an envoy is of the article too, which names
 * the other one by that name everywhere else.
 */
public final class SharedStates {

    private SharedStates() {}

    /** Gives to the other state what is told of one that the article does not name at all. */
    public static void settle(List<Line> lines, List<Draft> drafts) {
        for (Map.Entry<String, String> shared : SharedNames.others().entrySet()) {
            if (isNamed(lines, shared.getValue()) && !isNamed(lines, shared.getKey())) {
                drafts.forEach(d -> settle(d, shared.getKey(), shared.getValue()));
            }
        }
    }

    private static boolean isNamed(List<Line> lines, String state) {
        for (Line line : lines) {
            if (line.actors.stream().anyMatch(a -> state.equals(a.mention().state()))
                    || line.spans.stream()
                            .anyMatch(s -> state.equals(s.mention().code()))) {
                return true;
            }
        }
        return false;
    }

    private static void settle(Draft draft, String from, String to) {
        draft.participants.replaceAll(
                p -> from.equals(p.state()) ? new Participant(p.role(), p.name(), p.office(), p.offices(), to) : p);
        List<Participant> once = List.copyOf(new LinkedHashSet<>(draft.participants));
        draft.participants.clear();
        draft.participants.addAll(once);
        Place place = draft.place;
        if (place != null && from.equals(place.state())) {
            draft.place = new Place(place.city(), to);
        }
    }
}
