package org.umubano.coding.review;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.WholeText;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Force and quarrels of a long article of which one side is only a guess, in a language whose verbs agree: "the rebels", "the
 * army", "a spokesman of the police", whose state no sentence on the act names. A long article tells of the troops of many lands.
 */
public final class OnlyGuessed {

    private OnlyGuessed() {}

    /** Drops acts, and those who take part in them, where they are only guessed. */
    public static void drop(List<Line> lines, List<Draft> all) {
        all.removeIf(d -> isOfRebels(d) && d.participants.size() < 3 || isAmongThemselves(d));
        all.stream()
                .filter(OnlyGuessed::isOfRebels)
                .forEach(d -> d.participants.removeIf(p -> isRebel(d, p))); // of whom the others spoke
        all.removeIf(d -> d.participants.isEmpty());
        if (lines.size() >= WholeText.LONG && lines.get(0).lexicon.headFirst) {
            all.removeIf(d -> (d.kind == Kind.FORCE || d.kind == Kind.DISPUTE)
                    && d.participants.stream().anyMatch(p -> isUntold(d, p)));
        }
    }

    private static boolean isOfRebels(Draft d) {
        return d.line.lexicon.headFirst
                && (d.kind == Kind.MEETING || d.kind == Kind.SUMMIT)
                && d.participants.stream().anyMatch(p -> isRebel(d, p));
    }

    /** Talks of armed men with the one state that is guessed to be theirs, in a language whose verbs agree. */
    private static boolean isAmongThemselves(Draft d) {
        return d.line.lexicon.headFirst
                && d.kind == Kind.MEETING
                && d.states().size() < 2
                && d.participants.stream().allMatch(p -> p.name() == null && p.state() != null)
                && d.participants.stream().anyMatch(p -> "ARMED".equals(p.office()))
                && d.line.actors.stream()
                        .filter(a -> a.mention().offices().contains("ARMED"))
                        .allMatch(a -> isGuess(a.mention()));
    }

    private static boolean isRebel(Draft d, Participant p) {
        return "ARMED".equals(p.office()) && isUntold(d, p);
    }

    private static boolean isUntold(Draft draft, Participant p) {
        String state = p.state();
        return state != null
                && Countries.has(state)
                && !tells(draft.line, state)
                && draft.also.stream().noneMatch(line -> tells(line, state));
    }

    /** Whether a sentence names a state, or refers to it or to those of it who were told of before. */
    private static boolean tells(Line line, String state) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean again = m.reference() != null
                    || line.lexicon.definites.contains(
                            line.tokens.get(Math.max(0, actor.first() - 1)).norm())
                    || line.lexicon.definites.contains(
                            line.tokens.get(actor.first()).norm());
            if (state.equals(m.state()) && (again || !isGuess(m))) {
                return true;
            }
        }
        for (Line.Span span : line.spans) {
            if (span.mention().type() == SpanMention.Type.PLACE
                    && state.equals(span.mention().code())) {
                return true;
            }
        }
        return !line.lexicon.bothStates.find(line.tokens).isEmpty();
    }

    /** Whether the state of somebody is one that only the article as a whole points to. */
    static boolean isGuess(ActorMention m) {
        String rule = m.rule();
        return rule.contains("state:home") || rule.contains("state:other") || rule.contains("state:last");
    }
}
