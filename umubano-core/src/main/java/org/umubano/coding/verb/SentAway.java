package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/** Envoys who are told to go: where others tell them so, they are expelled and not called home. */
final class SentAway {

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final Companions companions;

    SentAway(Reading reading, Companions companions) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.companions = companions;
    }

    /** "Ordered the German ambassador to leave": one who is sent home by another state is expelled. */
    boolean isOthersEnvoy(int v, List<Line.Actor> subjects) {
        int to = line.verbs.get(v).last();
        boolean leaves = v + 1 < line.verbs.size() && line.verbs.get(v + 1).mood() == Mood.INFINITIVE;
        boolean out = lexicon.verbs.getOrDefault(line.verbs.get(v).lemma(), List.of()).stream()
                .anyMatch(t -> t.trigger() != null
                        && t.trigger().frame() == Frame.EXPEL
                        && companions.companion(v, t.with(), null) != null); // "ordered the diplomats out"
        for (Line.Actor actor : clauses.bareAfter(v)) {
            ActorMention m = actor.mention();
            if ((leaves || out) && m.offices().contains("AMB") && actor.first() - to <= 2 && m.state() != null) {
                return subjects.stream()
                        .noneMatch(s -> m.state().equals(s.mention().state()));
            }
        }
        return false;
    }

    /** "The ambassador was ordered to leave": one who is told to go is not called home by his own. */
    boolean isToldToGo(int v) {
        return line.verbs.get(v).passive()
                && line.verbs.get(v).agreement() == 0
                && v + 1 < line.verbs.size()
                && line.verbs.get(v + 1).mood() == Mood.INFINITIVE
                && lexicon.mayTell(line.verbs.get(v + 1), t -> t.frame() == Frame.LEAVE);
    }

    /** "Sent home the Ethiopian ambassador": another's envoy right behind "home"; null where none is. */
    static @Nullable Trigger home(int v, List<EventLexicon.VerbTrigger> candidates, Line line, ClauseReader clauses) {
        int last = line.verbs.get(v).last();
        boolean envoy = line.actors.stream()
                .anyMatch(a -> a.first() > last
                        && a.first() - last <= 3
                        && a.mention().offices().contains("AMB")
                        && a.mention().state() != null
                        && clauses.subjects(v).stream()
                                .noneMatch(s ->
                                        a.mention().state().equals(s.mention().state())));
        for (EventLexicon.VerbTrigger row : candidates) {
            boolean expels = row.trigger() != null && row.trigger().frame() == Frame.EXPEL;
            boolean named = expels
                    && line.nouns.stream()
                            .anyMatch(n ->
                                    n.first() > last && row.with().contains(n.key())); // "each other's ambassadors"
            if (expels && (envoy || named)) {
                return row.trigger();
            }
        }
        return null;
    }
}
