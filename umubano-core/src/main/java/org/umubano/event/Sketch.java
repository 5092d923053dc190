package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Sentence;
import org.umubano.time.RawTime;
import org.umubano.time.TimeTagger;

/** A sentence before it is a {@link Line}: who and what it names and its verbs. Its times and the line are made when asked for. */
final class Sketch {

    final Sentence sentence;
    final int number;
    final List<VerbGroup> verbs;
    final List<ActorMention> actors;
    final List<SpanMention> spans;
    final boolean[] quoted;
    private final Times times;
    private @Nullable Line line;

    Sketch(
            Sentence sentence,
            int number,
            List<VerbGroup> verbs,
            List<ActorMention> actors,
            List<SpanMention> spans,
            boolean[] quoted,
            Times times) {
        this.sentence = sentence;
        this.number = number;
        this.verbs = verbs;
        this.actors = actors;
        this.spans = spans;
        this.quoted = quoted;
        this.times = times;
    }

    /** The sentence with all that is known of it. */
    Line line(EventLexicon lexicon) {
        Line made = line;
        if (made == null) {
            made = new Line(sentence, number, lexicon, verbs, actors, spans, times.of(number), quoted);
            line = made;
        }
        return made;
    }

    /** The expressions of time of the sentences of an article, each sought when asked for. */
    static final class Times {
        private final TimeTagger tagger;
        private final String text;
        private final List<Sentence> sentences;
        private final @Nullable List<RawTime>[] found;

        Times(TimeTagger tagger, String text, List<Sentence> sentences) {
            this.tagger = tagger;
            this.text = text;
            this.sentences = sentences;
            @SuppressWarnings({"unchecked", "rawtypes"})
            @Nullable
            List<RawTime>[] none = new List[sentences.size()];
            this.found = none;
        }

        List<RawTime> of(int sentence) {
            List<RawTime> here = found[sentence];
            if (here == null) {
                Sentence s = sentences.get(sentence);
                here = tagger.find(text, s.start(), s.end());
                found[sentence] = here;
            }
            return here;
        }
    }
}
