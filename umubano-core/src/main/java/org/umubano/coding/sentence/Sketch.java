package org.umubano.coding.sentence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.TableNoun;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbReader;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;
import org.umubano.text.Sentence;
import org.umubano.text.Token;
import org.umubano.time.RawTime;
import org.umubano.time.TimeTagger;

/** A sentence before it is a {@link Line}: who and what it names. Its verbs, its times and the line are made when asked for. */
public final class Sketch {

    public final Sentence sentence;
    final int number;
    public final List<ActorMention> actors;
    public final List<SpanMention> spans;
    private final Source source;
    private @Nullable List<VerbGroup> verbs;
    private @Nullable List<TableNoun> nouns;

    public Sketch(Sentence sentence, int number, List<ActorMention> actors, List<SpanMention> spans, Source source) {
        this.sentence = sentence;
        this.number = number;
        this.actors = actors;
        this.spans = spans;
        this.source = source;
        Sketch before = source.read.get(sentence);
        if (before != null) {
            this.verbs = before.verbs;
            this.nouns = before.nouns;
        }
    }

    /** Its verbs, read when first asked for. */
    public List<VerbGroup> verbs() {
        List<VerbGroup> read = verbs;
        if (read == null) {
            read = source.verbReader.read(sentence.tokens());
            verbs = read;
            source.read.put(sentence, this);
        }
        return read;
    }

    /** The nouns of the tables, sums of money with them. */
    public List<TableNoun> nouns(EventLexicon lexicon) {
        List<TableNoun> found = nouns;
        if (found == null) {
            found = lexicon.nounsOf(sentence.tokens());
            nouns = found;
            source.read.put(sentence, this);
        }
        return found;
    }

    /** Which of its tokens stand in quotation marks. */
    boolean[] quoted() {
        return source.quoted(number);
    }

    /** The sentence with all that is known of it. */
    public Line line(EventLexicon lexicon) {
        return new Line(
                sentence, number, lexicon, nouns(lexicon), verbs(), actors, spans, source.times(number), quoted());
    }

    /** What the sentences of an article are read with: their times and quotations, each sought when first asked for. */
    public static final class Source {
        private final TimeTagger tagger;
        private final VerbReader verbReader;
        private final String text;
        private final List<Sentence> sentences;
        /** The sentences of which something was read, here or at a first look. */
        private final Map<Sentence, Sketch> read;

        private final @Nullable List<RawTime>[] times;
        private boolean @Nullable [][] quoted;

        /** @param read the same for all looks at one article: what one has read of a sentence no other reads again */
        public Source(
                TimeTagger tagger,
                VerbReader verbReader,
                String text,
                List<Sentence> sentences,
                Map<Sentence, Sketch> read) {
            this.tagger = tagger;
            this.verbReader = verbReader;
            this.text = text;
            this.sentences = sentences;
            this.read = read;
            @SuppressWarnings({"unchecked", "rawtypes"})
            @Nullable
            List<RawTime>[] none = new List[sentences.size()];
            this.times = none;
        }

        /** The expressions of time of a sentence. */
        public List<RawTime> times(int sentence) {
            List<RawTime> here = times[sentence];
            if (here == null) {
                Sentence s = sentences.get(sentence);
                here = tagger.find(text, s.start(), s.end());
                times[sentence] = here;
            }
            return here;
        }

        private boolean[] quoted(int sentence) {
            boolean[][] marks = quoted;
            if (marks == null) {
                marks = quotations();
                quoted = marks;
            }
            return marks[sentence];
        }

        /** Marks what stands in quotation marks, over several sentences of one paragraph. */
        private boolean[][] quotations() {
            boolean[][] out = new boolean[sentences.size()][];
            boolean open = false;
            int paragraph = -1;
            for (int s = 0; s < out.length; s++) {
                Sentence sentence = sentences.get(s);
                open &= sentence.paragraph() == paragraph;
                paragraph = sentence.paragraph();
                List<Token> tokens = sentence.tokens();
                boolean[] marks = new boolean[tokens.size()];
                for (int i = 0; i < marks.length; i++) {
                    char c = tokens.get(i).form().charAt(0);
                    if (Folding.isQuote(c)) {
                        open = c == '\u201c'
                                || c == '\u00ab'
                                || c == '\u201e'
                                || c != '\u201d' && c != '\u00bb' && !open;
                    }
                    marks[i] = open;
                }
                out[s] = marks;
            }
            return out;
        }
    }
}
