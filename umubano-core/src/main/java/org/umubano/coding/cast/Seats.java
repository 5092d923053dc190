package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.text.Folding;
import org.umubano.text.Phrases;

/** Adds to a cast the states that are named by a seat only: a capital for its government, a post by where it is. */
public final class Seats {

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    public Seats(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** "Accuses Washington": a capital that is done something to stands for its government. */
    public Cast withCapitals(Cast cast, Frame frame, int v) {
        boolean may = frame == Frame.SAY
                || frame == Frame.CALLON
                || frame == Frame.ACT
                || frame == Frame.EXPEL
                || frame == Frame.MEDIATE
                || frame == Frame.PROTEST
                || frame == Frame.STATES
                || frame == Frame.BORDER
                || frame == Frame.MEET
                || frame == Frame.SIGN;
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        int process = -1; // the last of the towns that talks are called by
        for (Line.Span span : line.spans) {
            if (isOfProcess(span)
                    || line.marker(span.first() - 1) == Relation.AND && process >= 0 && process == span.first() - 2) {
                process = span.last();
                continue;
            }
            String name = span.mention().name();
            String code = name == null ? null : lexicon.seats.get(Folding.fold(name));
            boolean isActor = line.actors.stream().anyMatch(a -> a.first() <= span.first() && span.last() <= a.last());
            if (may
                    && code != null
                    && !isActor
                    && span.relation() != Relation.IN
                    && span.first() > line.verbs.get(v).last()
                    && span.first() < contentEnd(v, frame)) {
                others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, code), span.relation(), false));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /** "Ibiganiro bya Luanda na Nairobi", the talks of Luanda and Nairobi: what talks and papers are called by. */
    private boolean isOfProcess(Line.Span span) {
        int noun = span.first() - 2;
        int next = span.last() + 1;
        for (int t = next; !lexicon.headFirst && t <= next + 1 && t < line.tokens.size(); t++) {
            if (lexicon.processes.contains(line.tokens.get(t).norm())) {
                return line.verbAt(next) == null; // "withdrew from the Paris climate accord"
            }
        }
        return span.relation() == Relation.OF
                && noun >= 0
                && lexicon.processes.contains(line.tokens.get(noun).norm());
    }

    /** "Ordered its ambassadors in Bamako and Niamey home": the capitals where they were posted. */
    public Cast withPostings(Cast cast, int v) {
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Span span : line.spans) {
            String name = span.mention().name();
            String code = name == null ? null : lexicon.seats.get(Folding.fold(name));
            boolean posted = span.relation() == Relation.IN || span.relation() == Relation.AND;
            if (code != null && posted && span.first() > line.verbs.get(v).last() && span.first() < clauses.end(v)) {
                others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, code), Relation.FROM, false));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /**
     * "Its first ambassador to Zambia", "sent an envoy to Eritrea": the state that the office itself names.
     *
     * @param isNamed whether somebody is named to an office, which may be read as part of his name
     */
    public Cast withPosts(Cast cast, List<Line.Actor> actors, boolean isNamed) {
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Actor actor : actors) {
            boolean posted = actor.mention().offices().contains("AMB")
                    || actor.mention().offices().contains("ENV");
            for (int t = actor.first(); t <= actor.last() && (posted || isNamed); t++) {
                String state = stateAt(lexicon, line, t);
                if (state != null && !state.equals(actor.mention().state())) {
                    others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, state), Relation.TO, false));
                }
                Phrases.Hit<String> wide = lexicon.longStates.at(line.tokens, t);
                t = wide == null ? t : wide.last(); // "the Democratic [Republic of Congo]" is one state
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /** The state that a word of a phrase names, by its name, its adjective or its seat; null for none. */
    private static @Nullable String stateAt(EventLexicon lexicon, Line line, int token) {
        String word = line.tokens.get(token).norm();
        Phrases.Hit<String> wide = lexicon.longStates.at(line.tokens, token);
        return wide == null
                ? lexicon.stateWords.getOrDefault(word, lexicon.seats.get(word))
                : wide.values().get(0);
    }

    /** "The ambassador of X to Y": the state to which the phrase of an ambassador says that he is sent; null for none. */
    static @Nullable String post(EventLexicon lexicon, Line line, Line.Actor envoy) {
        for (int t = envoy.first(); t <= envoy.last(); t++) {
            String state = stateAt(lexicon, line, t);
            if (state != null && !state.equals(envoy.mention().state())) {
                return state;
            }
        }
        return null;
    }

    private int contentEnd(int v, Frame frame) {
        VerbGroup verb = line.verbs.get(v);
        VerbGroup deed = v + 1 < line.verbs.size() ? line.verbs.get(v + 1) : null;
        if (deed != null
                && lexicon.headFirst
                && frame == Frame.SAY
                && deed.mood() == VerbGroup.Mood.INFINITIVE
                && line.spans.stream().anyMatch(s -> s.first() == verb.last() + 1)) {
            return deed.first(); // "yashinje Accra gufasha Lomé", accused Accra of helping Lomé
        }
        return frame.reachesInside() ? line.tokens.size() : clauses.end(v);
    }

    /** "X's ambassador to Y was summoned": by the state where he is posted. */
    static Cast byPost(Cast cast) {
        boolean envoy = cast.subjects().stream()
                .anyMatch(p -> p.offices().contains("AMB") || p.offices().contains("CDA"));
        List<Cast.Marked> others = new ArrayList<>();
        for (Cast.Marked m : cast.others()) {
            boolean post = envoy
                    && m.relation() == Relation.TO
                    && Cast.isState(m.who())
                    && cast.subjects().stream()
                            .noneMatch(p -> Objects.equals(p.state(), m.who().state()));
            others.add(post ? new Cast.Marked(m.who(), Relation.BY, false) : m);
        }
        return new Cast(cast.subjects(), others, cast.spans(), true);
    }
}
