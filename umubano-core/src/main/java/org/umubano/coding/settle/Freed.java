package org.umubano.coding.settle;

import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Tense;

/**
 * People of whom a sentence tells that they are free, and only by the way that they had been held: "abasirikare bari bafungiwe
 * muri X barekuwe", the soldiers who had been held in X were released. That they were held is not its news; that they came
 * home tells that they were let go.
 */
public final class Freed {

    private static final Set<String> FREEING = Set.of("release", "handover", "extradition");

    private Freed() {}

    /** Drops, or makes releases of, what a sentence tells of people held who are free now. */
    public static void settle(Line line, EventLexicon lexicon, List<Draft> drafts) {
        for (Draft held : List.copyOf(drafts)) {
            VerbGroup verb = held.subtype.equals("detention") && lexicon.headFirst ? line.verbAt(held.first) : null;
            if (verb == null || !isBefore(verb)) {
                continue;
            }
            boolean freed = drafts.stream()
                    .anyMatch(d ->
                            FREEING.contains(d.subtype) && d.states().stream().anyMatch(held.states()::contains));
            if (freed) {
                drafts.remove(held);
            } else if (verb.passive() && cameHome(line, lexicon, verb)) {
                Draft release = held.as(Kind.COOPERATION, "release", Frame.ACT);
                release.status = Status.HELD;
                drafts.set(drafts.indexOf(held), release);
            }
        }
    }

    /** Whether a verb tells of what had been before, or only which people are meant. */
    private static boolean isBefore(VerbGroup verb) {
        return verb.tense() == Tense.PAST_PERFECT
                || verb.relative()
                || verb.passive() && verb.tense() == Tense.PERFECT && verb.agreement() == 2;
    }

    /** Whether those who are held by a verb are the subject of a verb of coming home behind it. */
    private static boolean cameHome(Line line, EventLexicon lexicon, VerbGroup held) {
        for (VerbGroup verb : line.verbs) {
            if (verb.first() > held.last() && verb.isFinite() && verb.agreement() == held.agreement()) {
                boolean done = verb.tense() == Tense.PAST || verb.tense() == Tense.PERFECT;
                return done && !verb.negated() && lexicon.homecoming.contains(verb.lemma());
            }
        }
        return false;
    }
}
