package org.umubano.coding.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Sketch;
import org.umubano.coding.sentence.Telling;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Whether an article concerns two states at all, by whom its sentences name and before anything else is read of them. News of
 * sport, crime, business or one state's own affairs names other states one by one and by the way; an article on what states do
 * with one another names two of them side by side, and does so at its head or again and again. Asked of every article first, as
 * most news ends here. A long article besides tells of something that states do in sentences which name two of them, at its
 * head or in one of some fifteen.
 *
 * <p>The bounds are measured: none of 687 articles of the gold sets with events falls under them, and of real news on other
 * things nine articles of ten (docs/method.md).
 */
public final class Concern {

    /** From so many sentences on, one that names two states is not enough, though the opening names both. */
    private static final int LONG = 12;
    /** So many sentences that name two states stand for an opening that names both. */
    private static final int MANY = 3;
    /** Of a long article at least one sentence of so many names two states. */
    private static final int SHARE = 10;
    /** The headline and the first sentence, which tell of a contract of a state with a body that is none. */
    private static final int LEAD = 2;
    /** Of a long article one sentence of so many names two states and tells of an act. */
    private static final int ACTS = 15;
    /** Or one of so many names two states and tells of an act or of something said. */
    private static final int TELLING = 12;

    private final EventLexicon lexicon;
    private final List<Sketch> sketches;
    private final int sentences;
    private final Set<String> opening = new HashSet<>();
    private final Set<String> envoys = new HashSet<>();
    private final List<Sketch> pairs = new ArrayList<>();
    /** How many of the pairs were asked what they tell of. */
    private int asked;

    private int acts;
    private int telling;
    private boolean isNews;

    private Concern(EventLexicon lexicon, List<Sketch> sketches, int sentences) {
        this.lexicon = lexicon;
        this.sketches = sketches;
        this.sentences = sentences;
    }

    /**
     * Whether an article may be of two states, or of a state and a body that it signs with; a note of some sentences always may.
     *
     * @param sketches those of its sentences that may name a state, or all
     * @param sentences how many it has in all
     */
    public static boolean isOfTwo(EventLexicon lexicon, List<Sketch> sketches, int sentences) {
        return sentences <= Grounds.OPENING || new Concern(lexicon, sketches, sentences).isOfTwo();
    }

    /** Whether an article of so many sentences is mostly of two states where one of its sentences names two. */
    public static boolean isShort(int sentences) {
        return sentences < LONG;
    }

    private boolean isOfTwo() {
        for (int i = 0; i < sketches.size(); i++) {
            Sketch sketch = sketches.get(i);
            if (sketch.actors.isEmpty() && sketch.spans.isEmpty()) {
                continue;
            }
            if (i < Grounds.OPENING) {
                open(sketch);
            }
            if (namesTwo(sketch)) {
                pairs.add(sketch);
                isNews |= isNews(sketch);
                if (isNews && isTold()) {
                    return true;
                }
            }
            if (i < LEAD && namesBody(sketch) && signs(sketch) || listsEnvoys(sketch)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence that names two states makes the article one of these, by itself or with those before it. */
    private boolean isNews(Sketch sketch) {
        boolean isShort = isShort(sentences);
        boolean again = pairs.size() >= MANY || opening.size() > 1 && (pairs.size() > 1 || isShort);
        return again && (isShort || pairs.size() * SHARE >= sentences)
                || hasOfficialAndOther(sketch) && hasTrigger(sketch);
    }

    /** Whether enough of the sentences that name two states tell of something; of a short article that is taken for granted. */
    private boolean isTold() {
        if (isShort(sentences)) {
            return true;
        }
        for (; asked < pairs.size(); asked++) {
            Sketch sketch = pairs.get(asked);
            boolean official = namesOfficial(sketch);
            Telling told = Telling.of(sketch, lexicon, official);
            int at = sketches.indexOf(sketch);
            boolean leads = told == Telling.ACT && (at < LEAD || at < Grounds.OPENING && official);
            acts += told != Telling.ACT ? 0 : leads ? sentences : 1;
            telling += told == Telling.NOTHING ? 0 : 1;
        }
        return acts * ACTS >= sentences || telling * TELLING >= sentences;
    }

    /** Whether a sentence of a short article names an envoy, and one before it that of another state: a list with lines of their own. */
    private boolean listsEnvoys(Sketch sketch) {
        for (int i = 0; isShort(sentences) && i < sketch.actors.size(); i++) {
            ActorMention m = sketch.actors.get(i);
            if (m.name() != null && m.state() != null && m.offices().contains("AMB")) {
                envoys.add(m.state());
            }
        }
        return envoys.size() > 1;
    }

    private static boolean namesOfficial(Sketch sketch) {
        for (int i = 0; i < sketch.actors.size(); i++) {
            ActorMention m = sketch.actors.get(i);
            if (m.state() != null && m.type() != ActorMention.Type.ORGANISATION && Protagonists.isOfficial(m)) {
                return true;
            }
        }
        return false;
    }

    private void open(Sketch sketch) {
        for (int i = 0; i < sketch.actors.size(); i++) {
            String state = sketch.actors.get(i).state();
            if (state != null) {
                opening.add(state);
            }
        }
        for (int i = 0; i < sketch.spans.size(); i++) {
            String state = stateOf(sketch.spans.get(i));
            if (state != null) {
                opening.add(state);
            }
        }
    }

    private static @Nullable String stateOf(SpanMention span) {
        return span.type() == SpanMention.Type.PLACE ? span.code() : null;
    }

    /** Whether an actor stands for its state by itself: no adjective and no group of its people. */
    private static boolean stands(ActorMention m) {
        return m.state() != null
                && m.type() != ActorMention.Type.GROUP
                && !m.rule().contains("adjective");
    }

    /** Whether a sentence names somebody of a state beside another state, or a place there. */
    private static boolean namesTwo(Sketch sketch) {
        boolean stands = false;
        boolean two = false;
        String first = null;
        for (int i = 0; i < sketch.actors.size(); i++) {
            String state = sketch.actors.get(i).state();
            stands |= stands(sketch.actors.get(i));
            two |= state != null && first != null && !state.equals(first);
            first = first == null ? state : first;
        }
        for (int i = 0; stands && !two && i < sketch.spans.size(); i++) {
            String state = stateOf(sketch.spans.get(i));
            two = state != null && first != null && !state.equals(first);
        }
        return stands && two;
    }

    /** Whether it names an official, and somebody who stands for another state. */
    private static boolean hasOfficialAndOther(Sketch sketch) {
        boolean official = false;
        boolean other = false;
        String first = null;
        for (int i = 0; i < sketch.actors.size(); i++) {
            ActorMention m = sketch.actors.get(i);
            if (stands(m)) {
                official |= m.type() != ActorMention.Type.ORGANISATION && Protagonists.isOfficial(m);
                other |= first != null && !first.equals(m.state());
                first = first == null ? m.state() : first;
            }
        }
        return official && other;
    }

    private boolean hasTrigger(Sketch sketch) {
        List<VerbGroup> verbs = sketch.verbs();
        for (int v = 0; v < verbs.size(); v++) {
            if (lexicon.verbs.containsKey(verbs.get(v).lemma())) {
                return true;
            }
        }
        List<TableNoun> nouns = sketch.nouns(lexicon);
        for (int n = 0; n < nouns.size(); n++) {
            String key = nouns.get(n).key();
            if (lexicon.nouns.containsKey(key) || lexicon.named.containsKey(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names somebody who stands for a state, and a body of none. */
    private static boolean namesBody(Sketch sketch) {
        boolean stands = false;
        boolean body = false;
        for (int i = 0; i < sketch.actors.size(); i++) {
            ActorMention m = sketch.actors.get(i);
            stands |= stands(m);
            body |= m.type() == ActorMention.Type.ORGANISATION && m.state() == null && m.name() != null;
        }
        return stands && body;
    }

    private boolean signs(Sketch sketch) {
        BitSet rows = new BitSet();
        for (TableNoun noun : sketch.nouns(lexicon)) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null && isContract(triggers.get(0))) {
                return true;
            }
            rows.or(lexicon.companions.of(noun.key()));
        }
        List<VerbGroup> verbs = sketch.verbs();
        for (int v = 0; v < verbs.size(); v++) {
            List<EventLexicon.VerbTrigger> triggers =
                    lexicon.verbs.get(verbs.get(v).lemma());
            for (int i = 0; triggers != null && i < triggers.size(); i++) {
                Trigger trigger = triggers.get(i).trigger();
                if (trigger != null && isContract(trigger) && triggers.get(i).mayBe(rows)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isContract(Trigger trigger) {
        return trigger.frame() == Frame.SIGN || trigger.frame() == Frame.AGREE;
    }
}
