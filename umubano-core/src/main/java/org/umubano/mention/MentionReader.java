package org.umubano.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Sentence;
import org.umubano.text.TextLines;
import org.umubano.text.Token;

/**
 * Finds who and what an article names. Immutable, safe for use by many threads.
 *
 * <pre>{@code
 * List<Sentence> sentences = Segmenter.of("en").segment(text);
 * Mentions mentions = MentionReader.of("en").read(text, sentences);
 * }</pre>
 */
public final class MentionReader {

    private static final Map<String, MentionReader> READERS = new ConcurrentHashMap<>();
    private static final int FIRST_YEAR = 1950;
    static final int LAST_YEAR = 2049;

    private final Lexicon lexicon;
    private final PhraseReader phrases;

    private MentionReader(String language) {
        lexicon = new Lexicon(language);
        phrases = new PhraseReader(lexicon);
    }

    /**
     * The reader of a language; built once.
     *
     * @throws IllegalArgumentException where {@code lang/} has no folder for it
     */
    public static MentionReader of(String language) {
        return READERS.computeIfAbsent(language, MentionReader::new);
    }

    /**
     * Whether a text may name an actor of a state; false only where {@link #read} would find none. Much faster than reading.
     */
    public boolean mayNameState(String text) {
        return lexicon.stateScan().mayName(text);
    }

    /**
     * What the sentences of an article name that by their words may name a state; no others are read. Empty only where {@link #read}
     * would find no actor of a state: a state comes from somewhere in the sentences themselves before any is filled in. A first
     * look, by which most articles are left; who is told of in other sentences too may not be known by his state yet.
     *
     * @param unclear whether a sentence may be read in other letters than it is written in
     * @param published the year, as for {@link #read}
     * @param outlet the state of the outlet, or null
     * @param seen keeps for {@link #read} what was cut
     * @param two whether a sentence that names two states is enough to read the article
     * @param tells whether the first sentences, up to the second that names two states, are enough to read it; asked once at most
     * @return null where the article is to be read anyway: the words of a sentence do not tell whom it names, or what was read is enough
     */
    public @Nullable Glance glance(
            TextLines lines,
            Predicate<Sentence> unclear,
            int published,
            @Nullable String outlet,
            SeenUnits seen,
            boolean two,
            Predicate<Glance> tells) {
        StateScan scan = lexicon.stateScan();
        String text = lines.text();
        PhraseReader.Scene scene = new PhraseReader.Scene(seen);
        List<Sentence> sentences = new ArrayList<>();
        int pairs = 0;
        for (int at = scan.first(text, 0); at >= 0; ) {
            Sentence sentence = lines.sentenceAt(at);
            boolean isOpen = unclear.test(sentence) && mayNameTwo(text, at, sentence);
            if (isOpen || HyphenatedNames.mayRead(text, sentence)) {
                return null;
            }
            int before = scene.actors.size();
            phrases.read(text, sentence, scene);
            boolean isPair = namesTwo(scene.actors, before);
            if (two && isPair) {
                return null;
            }
            sentences.add(sentence);
            pairs += isPair ? 1 : 0;
            if (isPair && pairs == PAIRS || pairs == 1 && sentences.size() == FIRST_SENTENCES) {
                List<Sentence> first = List.copyOf(sentences);
                if (tells.test(new Glance(first, mentions(text, first, scene, published, outlet, published > 0)))) {
                    return null;
                }
                scene = again(text, first, seen);
                pairs = PAIRS;
            }
            at = scan.first(text, sentence.end());
        }
        if (!mayHaveState(scene.actors)) {
            return new Glance(List.of(), new Mentions(List.of(), List.of(), List.of()));
        }
        return new Glance(sentences, mentions(text, sentences, scene, published, outlet, published > 0));
    }

    /** Sentences as they were read before it was settled whom they name by each other. */
    private PhraseReader.Scene again(String text, List<Sentence> sentences, SeenUnits seen) {
        PhraseReader.Scene scene = new PhraseReader.Scene(seen);
        for (Sentence sentence : sentences) {
            phrases.read(text, sentence, scene);
        }
        return scene;
    }

    /** So many sentences that name two states are enough for a first look, of so many that may name a state. */
    private static final int PAIRS = 2;

    private static final int FIRST_SENTENCES = 4;

    /** Whether another word stands behind the first of a sentence by which it may name a state. */
    private boolean mayNameTwo(String text, int first, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.start() > first) {
                int second = lexicon.stateScan().first(text, token.start());
                return second >= 0 && second < sentence.end();
            }
        }
        return false;
    }

    /**
     * A first look at an article.
     *
     * @param sentences those that were read, in order
     * @param mentions what these name
     */
    public record Glance(List<Sentence> sentences, Mentions mentions) {}

    /** Whether the actors from one on are of two states. */
    private static boolean namesTwo(List<Draft> actors, int from) {
        String first = null;
        for (int i = from; i < actors.size(); i++) {
            String state = actors.get(i).state;
            if (state != null && first != null && !state.equals(first)) {
                return true;
            }
            first = first == null ? state : first;
        }
        return false;
    }

    private static boolean mayHaveState(List<Draft> actors) {
        for (int i = 0; i < actors.size(); i++) {
            Draft actor = actors.get(i);
            if (actor.state != null || actor.name != null && Officials.world().mayKnow(actor.words)) {
                return true;
            }
        }
        return false;
    }

    /** What an article names, from its text and the sentences of {@code Segmenter}. */
    public Mentions read(String text, List<Sentence> sentences) {
        return read(text, sentences, 0, null, new SeenUnits());
    }

    /**
     * What an article names, where something is known of its publication.
     *
     * @param published the year, which tells who held which office; 0 where it is not known, then the latest that is named
     * @param outlet the state of the outlet ({@link OutletStates}), or null
     * @param seen what {@link #glance} has cut of these sentences
     */
    public Mentions read(
            String text, List<Sentence> sentences, int published, @Nullable String outlet, SeenUnits seen) {
        PhraseReader.Scene scene = new PhraseReader.Scene(seen);
        int year = published;
        for (Sentence sentence : sentences) {
            phrases.read(text, sentence, scene);
            year = published > 0 ? published : Math.max(year, latestYear(sentence));
        }
        Namesakes.read(text, sentences, scene);
        SharedNames.read(text, scene, year == 0 ? LAST_YEAR : year);
        EnvoyRows.read(text, scene.actors);
        HyphenatedNames.read(text, sentences, scene, year == 0 ? LAST_YEAR : year);
        return mentions(text, sentences, scene, year, outlet, published > 0);
    }

    private Mentions mentions(
            String text,
            List<Sentence> sentences,
            PhraseReader.Scene scene,
            int year,
            @Nullable String outlet,
            boolean isDated) {
        StateVotes.Origin origin = new StateVotes.Origin(dateline(text, sentences, scene.spans), outlet, isDated);
        List<Draft> cast = new Cast(lexicon, scene.actors, scene.spans, year == 0 ? LAST_YEAR : year, origin).resolve();
        List<ActorMention> actors = new ArrayList<>(cast.size());
        for (Draft draft : cast) {
            actors.add(draft.toMention());
        }
        List<SpanMention> spans = new ArrayList<>(scene.spans);
        actors.sort(Comparator.comparingInt(ActorMention::start)
                .thenComparing(ActorMention::end, Comparator.reverseOrder()));
        spans.sort(
                Comparator.comparingInt(SpanMention::start).thenComparing(SpanMention::end, Comparator.reverseOrder()));
        return new Mentions(actors, spans, scene.nested);
    }

    /** The state from which a report was sent, "CAIRO, March 26 - ...", "ISLAMABAD: ..."; null where it does not say so. */
    private static @Nullable String dateline(String text, List<Sentence> sentences, List<SpanMention> spans) {
        for (SpanMention span : spans) {
            int end = span.end();
            if (span.type() != SpanMention.Type.PLACE || span.code() == null || NOBODYS.contains(span.name())) {
                continue;
            }
            boolean isLoud = isUpper(text, span.start(), end);
            for (int i = 0; i < Math.min(DATELINES, sentences.size()); i++) {
                if (sentences.get(i).start() == span.start() && (isLoud ? isCut(text, end) : isCutShort(text, end))) {
                    return span.code();
                }
            }
        }
        return null;
    }

    /** Towns to which all states send their ministers: a report from there is of any of them. */
    private static final Set<String> NOBODYS = Set.of("New York", "Geneva");

    /** How many sentences may stand before that of the dateline, its own counted. */
    private static final int DATELINES = 4;

    /** How many characters a day and an agency take up. */
    private static final int DAY_AND_AGENCY = 45;

    private static boolean isUpper(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return to - from > 1;
    }

    /** Whether a dash or a colon parts a place from the report. */
    private static boolean isCut(String text, int from) {
        if (from < text.length() && text.charAt(from) == ':') {
            return true;
        }
        for (int i = from; i < Math.min(text.length() - 1, from + DAY_AND_AGENCY) && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            boolean dash = c == '\u2013' || c == '\u2014' || c == '-' && text.charAt(i - 1) <= ' ';
            if (dash) {
                return true;
            }
        }
        return false;
    }

    /** "Luanda — ...", "Hanoi (VNA) – ...", "Kigali, 10 February 2017 – ...": only a day and an agency before the dash or colon. */
    private static boolean isCutShort(String text, int from) {
        if (from < text.length() && text.charAt(from) == ':') {
            return true;
        }
        for (int i = from; i < Math.min(text.length() - 1, from + DAY_AND_AGENCY) && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            boolean opens = text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '(';
            if (c == '\u2013' || c == '\u2014' || (c == '-' || c == '|') && opens) {
                return true;
            }
            if (opens && Character.isLowerCase(c) || c == '.' || c == '\u2019' || c == '\'') {
                return false;
            }
        }
        return false;
    }

    private static int latestYear(Sentence sentence) {
        int best = 0;
        for (Token token : sentence.tokens()) {
            if (token.form().length() == 4 && Character.isDigit(token.form().charAt(0))) {
                int year = number(token.form());
                if (year >= FIRST_YEAR && year <= LAST_YEAR - 19) {
                    best = Math.max(best, year);
                }
            }
        }
        return best;
    }

    private static int number(String digits) {
        int n = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = digits.charAt(i) - '0';
            if (d < 0 || d > 9) {
                return 0;
            }
            n = n * 10 + d;
        }
        return n;
    }
}
