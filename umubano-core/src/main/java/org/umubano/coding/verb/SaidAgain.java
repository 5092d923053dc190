package org.umubano.coding.verb;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;

/**
 * Of whom a later statement of one sentence is that points back: "praised the reforms of X but criticised its courts",
 * "condemned the coup in X, while Y welcomed it".
 */
final class SaidAgain {

    private final EventLexicon lexicon;
    private final Line line;

    SaidAgain(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
    }

    /**
     * Who stands around a verb of saying, with those of whom the statement before it is where it points back to them.
     *
     * @param made what the sentence has told of before
     */
    Cast of(int v, Trigger trigger, Cast cast, List<Draft> made) {
        VerbGroup verb = line.verbs.get(v);
        int next = verb.last() + 1;
        boolean says = trigger.kind() == Kind.STATEMENT && trigger.frame() == Frame.SAY && !verb.passive();
        if (lexicon.headFirst || !says || next >= line.tokens.size() || !speaksForState(cast)) {
            return cast;
        }
        String word = line.tokens.get(next).norm();
        Set<String> own = Participant.statesOf(cast.subjects());
        Draft before = lexicon.pointers.contains(word) ? lastBefore(verb, made) : null;
        if (before == null || lexicon.possessives.contains(word) && namesOther(cast, own, before)) {
            return cast;
        }
        Cast out = new Cast(cast.subjects(), List.of(), cast.spans(), false);
        for (Participant p : before.participants) {
            if (p.role() == Participant.Role.RECIPIENT && !own.contains(String.valueOf(p.state()))) {
                Participant whom = p.name() == null && p.state() != null
                        ? Participant.state(Participant.Role.RECIPIENT, p.state())
                        : p;
                out = out.and(whom, out.others().isEmpty() ? Relation.BARE : Relation.AND);
            }
        }
        return out.others().isEmpty() ? cast : out;
    }

    /** Whose opposition condemns what was praised is not told. */
    private static boolean speaksForState(Cast cast) {
        return !cast.subjects().isEmpty() && cast.subjects().stream().noneMatch(p -> "OPP".equals(p.office()));
    }

    private @Nullable Draft lastBefore(VerbGroup verb, List<Draft> made) {
        for (int i = made.size() - 1; i >= 0; i--) {
            if (made.get(i).kind == Kind.STATEMENT && made.get(i).first < verb.first()) {
                return made.get(i);
            }
        }
        return null;
    }

    /** "Thanked X and reaffirmed its support for Y": a third state is named, and the word points to the speaker. */
    private static boolean namesOther(Cast cast, Set<String> own, Draft before) {
        return cast.others().stream()
                .filter(m -> m.relation() != Relation.IN)
                .map(m -> m.who().state())
                .anyMatch(s -> s != null && !own.contains(s) && !before.states().contains(s));
    }
}
