package org.umubano.coding.sentence;

import java.util.BitSet;
import java.util.List;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;

/** What the words of a sentence tell of, before anything else is read of it: the most that they may tell. */
public enum Telling {
    NOTHING,
    /** Something said. */
    SPEECH,
    /** Something done. */
    ACT;

    /**
     * What a sentence tells of by its verbs with the nouns beside them, and by its nouns. Verbs that many things are done by (to be
     * somewhere, to go, to meet) tell of an act where an official is named.
     */
    public static Telling of(Sketch sketch, EventLexicon lexicon, boolean namesOfficial) {
        List<TableNoun> nouns = sketch.nouns(lexicon);
        BitSet rows = new BitSet();
        for (int n = 0; n < nouns.size(); n++) {
            String key = nouns.get(n).key();
            if (lexicon.nouns.containsKey(key) || lexicon.named.containsKey(key)) {
                return ACT;
            }
            rows.or(lexicon.companions.of(key));
        }
        Telling most = NOTHING;
        List<VerbGroup> verbs = sketch.verbs();
        for (int v = 0; v < verbs.size() && most != ACT; v++) {
            List<VerbTrigger> triggers = lexicon.verbs.get(verbs.get(v).lemma());
            for (int t = 0; triggers != null && t < triggers.size() && most != ACT; t++) {
                Trigger trigger = triggers.get(t).trigger();
                if (trigger != null
                        && triggers.get(t).mayBe(rows)
                        && (namesOfficial || !triggers.get(t).with().isEmpty() || isPlain(trigger, lexicon))) {
                    most = trigger.kind() == Kind.STATEMENT ? SPEECH : ACT;
                }
            }
        }
        return most;
    }

    /** Whether a verb alone tells of an act, whoever does it. */
    private static boolean isPlain(Trigger trigger, EventLexicon lexicon) {
        return trigger != lexicon.being
                && !trigger.isWeak()
                && trigger.frame() != Frame.SURRENDER
                && trigger.frame() != Frame.FALLEN
                && trigger.frame() != Frame.GATHER
                && !lexicon.bodied.contains(trigger)
                && trigger.kind() != Kind.VISIT
                && trigger.kind() != Kind.MEETING
                && !lexicon.personal.contains(trigger)
                && !lexicon.conversed.contains(trigger)
                && !lexicon.paired.contains(trigger);
    }
}
