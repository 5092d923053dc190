package org.umubano.coding.cast;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.mention.SpanMention;
import org.umubano.text.Table;

/** Whose summit a gathering with a name is: that of the organisation whose code opens its own, "EAC-SUMMIT", "EAC22". */
public final class GatheringBodies {

    private static final String SUMMIT = "-SUMMIT";

    /** The organisations that have summits of their own. */
    private static final Set<String> BODIES = bodies();

    /** The class of people, with which a verb agrees that leaders are the subject of. */
    private static final int PEOPLE = 2;

    private GatheringBodies() {}

    private static Set<String> bodies() {
        Set<String> out = new HashSet<>();
        for (Table.Row row : Table.load("world/gatherings.tsv").rows()) {
            String code = row.get("code");
            if (code.endsWith(SUMMIT)) {
                out.add(code.substring(0, code.length() - SUMMIT.length()));
            }
        }
        return Set.copyOf(out);
    }

    /** The organisation whose gathering is named among some names, or null. */
    public static @Nullable String of(List<Line.Span> spans) {
        for (Line.Span span : spans) {
            String code = span.mention().type() == SpanMention.Type.GATHERING
                    ? span.mention().code()
                    : null;
            String body = code == null ? null : opening(code);
            if (body != null && BODIES.contains(body)) {
                return body;
            }
        }
        return null;
    }

    /** "Babyemeje mu nama bakoreye i Dakar muri Senegal": a gathering of which only the place is told is of the article's body. */
    public static void settle(Discourse discourse, List<Draft> drafts) {
        for (Draft summit : drafts) {
            boolean one = summit.kind == Kind.SUMMIT && summit.frame != Frame.HOST && summit.participants.size() == 1;
            Participant only = one && discourse.isAgreeing() ? summit.participants.get(0) : null;
            String body = only == null ? null : discourse.body();
            if (only != null && body != null && Cast.isState(only) && isPlace(summit, only.state())) {
                summit.participants.set(0, Participant.state(Participant.Role.ACTOR, body));
            }
        }
    }

    private static boolean isPlace(Draft summit, @Nullable String state) {
        return state != null
                && summit.line.verbs.stream().anyMatch(v -> v.agreement() == PEOPLE && v.isFinite())
                && Countries.has(state)
                && summit.line.actors.stream()
                        .filter(a -> state.equals(a.mention().state()))
                        .allMatch(
                                a -> a.relation() == Relation.IN || a.mention().name() != null);
    }

    /** The code of the organisation with which that of a gathering begins. */
    public static String opening(String code) {
        int end = 0;
        while (end < code.length() && Character.isLetter(code.charAt(end))) {
            end++;
        }
        return code.substring(0, end);
    }
}
