package org.umubano.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;

/**
 * Who an article names and whom its words can mean before its first event is told: states as bits, and what anybody could
 * take part as. {@link Hearing} asks it sentence by sentence.
 *
 * <p>Before its first event an article has told of no meeting, visit or pair, so that {@link Discourse} adds to a sentence
 * only those named before it, and, where two sides act in the article, the other side. Articles of two sides are not judged
 * ({@link #isOpen}).
 */
final class Outlook {

    /** How many characters on from the name of a body one beside it may begin. */
    private static final int APPOSED = 4;
    /** More states than that are not told apart: such articles are read in full. */
    private static final int MOST_STATES = 60;

    final EventLexicon lexicon;
    final List<Sketch> sketches;
    /** Whether the verbs of the language may mean their subjects and objects by their form alone. */
    final boolean isAgreeing;

    private final List<String> states = new ArrayList<>();
    /** Those with a name, whom words that refer back may mean. */
    private final List<ActorMention> named = new ArrayList<>();
    /** The states of these, of those of them whom "they" and "the leaders" may mean, and of the organisations, as bits. */
    long ofNamed;

    long ofLeaders;
    long organisations;
    /** The states that may be those the article is about. */
    long focus;
    /** What one of those with a name could take part as, see {@link Bearer}. */
    int anyNamed;
    /** Whether the state of somebody is only guessed, and may be taken back. */
    boolean isGuessing;

    /** The states named up to the sentence looked at, and of them those of people. */
    long soFar;

    long people;
    /** Of them, those of states and bodies that may have spoken: then they are named as "Government of ...". */
    long speakers;
    /** What one of all those, and of the people among them, could take part as. */
    int anybody;

    int anyPerson;
    /** Whether one of these sentences names several states, so that a verb may mean them together. */
    boolean hasSeveral;

    /** The states with an official or a body of state, and those that are named as such. */
    private long acting;

    private long asSuch;
    /** Whether words mean more, or somebody is told to be more, than can be judged from mentions. */
    private boolean isUnclear;

    Outlook(EventLexicon lexicon, List<Sketch> sketches, boolean isAgreeing) {
        this.lexicon = lexicon;
        this.sketches = sketches;
        this.isAgreeing = isAgreeing;
        for (int i = 0; i < sketches.size() && !isGuessing; i++) {
            List<ActorMention> actors = sketches.get(i).actors;
            for (int a = 0; a < actors.size(); a++) {
                isGuessing |= Bearer.isGuessed(actors.get(a));
            }
        }
        for (int i = 0; i < sketches.size(); i++) {
            List<ActorMention> actors = sketches.get(i).actors;
            for (int a = 0; a < actors.size(); a++) {
                take(actors.get(a));
                isUnclear |= a > 0 && isApposed(actors.get(a - 1), actors.get(a));
            }
            takeCapitals(sketches.get(i));
        }
    }

    /** "Ministry of Foreign Affairs N.N.": a name whose state and office the body beside it tells. */
    private static boolean isApposed(ActorMention body, ActorMention person) {
        return person.type() == ActorMention.Type.PERSON
                && person.reference() == null
                && person.state() == null
                && body.type() == ActorMention.Type.ORGANISATION
                && body.state() != null
                && person.start() - body.end() <= APPOSED;
    }

    /** "A pact struck by Nairobi": a capital may stand for its state. */
    private void takeCapitals(Sketch sketch) {
        for (int i = 0; i < sketch.spans.size(); i++) {
            String seat = seat(sketch.spans.get(i));
            asSuch |= seat == null ? 0 : bit(seat);
        }
    }

    /** The state of which a place is the capital or seat of government; null for other spans. */
    @Nullable
    String seat(SpanMention span) {
        String name = span.name();
        return name == null ? null : lexicon.seats.get(Folding.fold(name));
    }

    private void take(ActorMention m) {
        isUnclear |= m.reference() == ActorMention.Reference.BOTH_STATES && m.count() > 2;
        long bit = m.state() == null ? 0 : bit(m.state());
        if (m.reference() == null && Discourse.direct(m).name() != null) {
            named.add(m);
            anyNamed |= Bearer.of(m, isGuessing);
            ofNamed |= bit;
            ofLeaders |= References.isLeading(m.offices()) ? bit : 0;
        }
        if (m.state() == null) {
            return;
        }
        organisations |= Countries.has(m.state()) ? 0 : bit;
        focus |= m.reference() == null ? bit : 0;
        acting |= Protagonists.isOfficial(m) ? bit : 0;
        asSuch |= isNamedState(m) ? bit : 0;
    }

    /** Goes on to a sentence: whom it names may be meant in it, and in those after it. */
    void enter(Sketch sketch) {
        for (int i = 0; i < sketch.spans.size(); i++) {
            String code = sketch.spans.get(i).code();
            boolean place = sketch.spans.get(i).type() == SpanMention.Type.PLACE;
            soFar |= place && code != null ? bit(code) : 0;
        }
        for (int i = 0; i < sketch.actors.size(); i++) {
            ActorMention m = sketch.actors.get(i);
            long bit = m.state() == null ? 0 : bit(m.state());
            soFar |= bit;
            anybody |= Bearer.of(m, isGuessing);
            boolean body = m.type() == ActorMention.Type.STATE || m.type() == ActorMention.Type.ORGANISATION;
            speakers |= body ? bit : 0;
            if (m.type() == ActorMention.Type.PERSON && m.name() != null && bit != 0) {
                people |= bit;
                anyPerson |= Bearer.of(m, isGuessing);
            }
        }
    }

    private static boolean isNamedState(ActorMention m) {
        return m.type() == ActorMention.Type.STATE
                && m.state() != null
                && !m.rule().contains("adjective");
    }

    /** The bit of a state. */
    long bit(String state) {
        int at = states.indexOf(state);
        if (at < 0) {
            at = states.size();
            states.add(state);
        }
        return 1L << Math.min(at, 63);
    }

    /** Those with a name who hold one of some offices; any of them where there are none. */
    List<ActorMention> holders(List<String> offices) {
        List<ActorMention> out = new ArrayList<>(2);
        for (int i = 0; i < named.size(); i++) {
            if (offices.isEmpty() || References.holds(named.get(i).offices(), offices)) {
                out.add(named.get(i));
            }
        }
        return out;
    }

    /** Whether the article may have two sides, or cannot be judged: any of its sentences may tell of an event. */
    boolean isOpen() {
        if (isUnclear || states.size() > MOST_STATES) {
            return true;
        }
        long sides = acting;
        for (int i = 0; i < sketches.size() && Long.bitCount(acting | asSuch) > 1 && Long.bitCount(sides) < 2; i++) {
            Sketch sketch = sketches.get(i);
            if (joinsStates(sketch)) {
                return true;
            }
            if (namesAnother(sketch, sides)) {
                sides |= sidesOf(sketch.line(lexicon));
            }
        }
        return Long.bitCount(sides) > 1;
    }

    /** Whether a sentence names a state that is no side yet. */
    private boolean namesAnother(Sketch sketch, long sides) {
        for (int i = 0; i < sketch.actors.size(); i++) {
            ActorMention m = sketch.actors.get(i);
            if (isNamedState(m) && (bit(String.valueOf(m.state())) & sides) == 0) {
                return true;
            }
        }
        for (int i = 0; i < sketch.spans.size(); i++) {
            String seat = seat(sketch.spans.get(i));
            if (seat != null && (bit(seat) & sides) == 0) {
                return true;
            }
        }
        return false;
    }

    private long sidesOf(Line line) {
        long sides = 0;
        for (Line.Actor actor : line.actors) {
            String code = actor.mention().state();
            if (code != null && Protagonists.isActing(line, actor)) {
                sides |= bit(code);
            }
        }
        return sides;
    }

    /** "Zimbabwe-Rwanda": two states in one word are found late. */
    boolean joinsStates(Sketch sketch) {
        return sketch.hasHyphen() && lexicon.joinsStates(sketch.sentence.tokens());
    }
}
