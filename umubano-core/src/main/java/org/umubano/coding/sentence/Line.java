package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Place;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;
import org.umubano.text.Phrases;
import org.umubano.text.Sentence;
import org.umubano.text.Token;
import org.umubano.time.RawTime;

/** One sentence with all that is known of it before events are read. */
public final class Line {

    /** An actor with the tokens it covers and how it is marked. */
    public record Actor(ActorMention mention, int first, int last, Relation relation) {
        /** Whether the name of a state stands as an adjective: "Rwandan". */
        public boolean isAdjective() {
            return mention.rule().contains("adjective");
        }
    }

    /** A place or other span with the tokens it covers and how it is marked. */
    public record Span(
            SpanMention mention,
            int first,
            int last,
            Relation relation,
            @Nullable Place venue) {}

    public final Sentence sentence;
    public final int number;
    // lists of one class, by that class: they are walked at so many places that calls through List cost a twentieth of
    // all time
    public final ArrayList<Token> tokens;
    public final ArrayList<VerbGroup> verbs;
    public final ArrayList<Actor> actors = new ArrayList<>();
    public final ArrayList<TableNoun> nouns = new ArrayList<>();
    public final ArrayList<Span> spans = new ArrayList<>();
    public final ArrayList<RawTime> times;
    public final boolean[] quoted;
    private final @Nullable Relation[] markers;
    /** The number of the verb at each token, -1 where there is none. */
    private final int[] verbAt;

    private final String personPrefix;
    private final List<String> stateAugments;
    public final EventLexicon lexicon;
    private @Nullable ClauseReader clauses;
    private @Nullable BitSet companions;
    /** The opening mark of words quoted that go on from a subject outside them; -1 for none. */
    private int fragment = -1;

    Line(
            Sentence sentence,
            int number,
            EventLexicon lexicon,
            List<TableNoun> nounsFound,
            List<VerbGroup> verbs,
            List<ActorMention> actorMentions,
            List<SpanMention> spanMentions,
            List<RawTime> times,
            boolean[] quoted) {
        this.sentence = sentence;
        this.number = number;
        this.tokens = new ArrayList<>(sentence.tokens());
        this.lexicon = lexicon;
        this.personPrefix = lexicon.personPrefix;
        this.stateAugments = lexicon.stateAugments;
        nouns.addAll(nounsFound);
        BorrowedNouns.open(tokens, verbs, nouns, lexicon);
        this.times = new ArrayList<>(TimeForms.outsideNames(times, actorMentions));
        this.times.removeIf(t -> TimeForms.isCount(this, t));
        List<Phrases.Hit<Relation>> marked = lexicon.markers.find(tokens);
        this.verbs = new MistakenVerbs(tokens, nouns, lexicon).sift(verbs, actorMentions, spanMentions, times, marked);
        this.verbAt = new int[tokens.size()];
        Arrays.fill(verbAt, -1);
        for (int v = this.verbs.size() - 1; v >= 0; v--) {
            VerbGroup verb = this.verbs.get(v);
            Arrays.fill(verbAt, verb.first(), verb.last() + 1, v);
        }
        this.quoted = quoted.clone();
        this.markers = Markers.read(this, marked);
        PhraseMarks marks = new PhraseMarks(lexicon, this, places(spanMentions));
        addActors(actorMentions, spanMentions, marks);
        settleActors(spanMentions, marks);
        addSpans(spanMentions, marks);
        if (!lexicon.headFirst) {
            StateNames.capitals(this, lexicon);
            LoneGroups.read(this, lexicon);
            GroupsOf.read(this);
            fragment = ScareQuotes.giveUp(this);
        }
    }

    private void addActors(List<ActorMention> actorMentions, List<SpanMention> spanMentions, PhraseMarks marks) {
        for (ActorMention mention : actorMentions) {
            if (isPartOfName(mention, spanMentions)) {
                continue;
            }
            int last = tokenBefore(mention.end());
            int first = withoutThat(mention, tokenAt(mention.start()), last);
            if (StateNames.isNobody(this, lexicon, mention, first, last)
                    || lexicon.sums.isCurrency(tokens, mention, last)) {
                continue;
            }
            if (last >= first) {
                joined(first, last);
                actors.add(new Actor(
                        lexicon.headFirst ? mention : StateNames.asWritten(this, lexicon, mention, last),
                        first,
                        last,
                        marks.before(first)));
            }
        }
    }

    /** "N.N., who is the minister of X": one phrase, and no clause begins within it. */
    private void joined(int first, int last) {
        for (int t = first + 1; t < last; t++) {
            markers[t] = markers[t] == Relation.WHO ? null : markers[t];
        }
    }

    /** What the actors of a sentence make of one another: pairs, offices shared, what is named twice. */
    private void settleActors(List<SpanMention> spanMentions, PhraseMarks marks) {
        StateNames.pairs(this, lexicon);
        SharedOffices.read(this, lexicon);
        if (!lexicon.headFirst) {
            Juxtapositions.settle(this);
            Functionaries.read(this, lexicon);
        }
        StateNames.places(this, spanMentions);
        StateNames.datelines(this);
        StateNames.labels(this);
        Juxtapositions.ofBoth(this);
        if (lexicon.headFirst) {
            Juxtapositions.dropEchoes(this);
            StandIns.replace(this, lexicon, marks);
            Juxtapositions.bodiesAbroad(this, lexicon);
            Juxtapositions.bracketed(this);
            RoleClauses.read(this);
            NounsInPhrases.drop(this);
        }
        MemberStates.read(this, lexicon, marks);
    }

    private void addSpans(List<SpanMention> spanMentions, PhraseMarks marks) {
        for (SpanMention mention : spanMentions) {
            int first = tokenAt(mention.start());
            int last = tokenBefore(mention.end());
            if (last >= first && !StateNames.ofSeries(this, lexicon, mention, last)) {
                Relation relation = marks.before(first);
                boolean isPlace = mention.type() == SpanMention.Type.PLACE;
                if (isPlace && relation == Relation.BARE && isComma(first - 1)) {
                    relation = marks.ofHall(first - 2);
                }
                if (isPlace && relation == Relation.OF) {
                    relation = marks.ofTown(first - 2);
                }
                spans.add(new Span(mention, first, last, relation, lexicon.world.venue(mention)));
            }
        }
    }

    /** "Said in a statement that Qatar's emir": the conjunction before an office is none of it; "that country" is. */
    private int withoutThat(ActorMention mention, int first, int last) {
        boolean that = !lexicon.headFirst
                && first < last
                && markers[first] == Relation.THAT
                && (mention.reference() == null || mention.name() != null);
        return that ? first + 1 : first;
    }

    /** Whether a token is a mark that is given up. */
    boolean isGivenUp(int mark) {
        return mark == fragment;
    }

    /** Which tokens the names of places cover. */
    private boolean[] places(List<SpanMention> spanMentions) {
        boolean[] inPlace = new boolean[tokens.size()];
        for (SpanMention span : spanMentions) {
            for (int t = tokenAt(span.start());
                    span.type() == SpanMention.Type.PLACE && t <= tokenBefore(span.end());
                    t++) {
                inPlace[t] = true;
            }
        }
        return inPlace;
    }

    /** Whether what looks like a person is the end of a longer name: "Akagera [National Park]". */
    static boolean isPartOfName(ActorMention m, List<SpanMention> spans) {
        return m.type() == ActorMention.Type.PERSON
                && m.reference() == null
                && m.offices().isEmpty()
                && spans.stream()
                        .anyMatch(s -> s.name() != null
                                && s.type() != SpanMention.Type.TOPIC
                                && s.start() < m.start()
                                && m.end() <= s.end());
    }

    /** The rows of its nouns beside verbs. */
    public BitSet companions() {
        BitSet rows = companions;
        if (rows == null) {
            rows = new BitSet();
            for (int i = 0; i < nouns.size(); i++) {
                rows.or(lexicon.companions.of(nouns.get(i).key()));
            }
            companions = rows;
        }
        return rows;
    }

    /** Its clauses, read when first asked for. */
    public ClauseReader clauses() {
        ClauseReader made = clauses;
        if (made == null) {
            made = new ClauseReader(lexicon, this);
            clauses = made;
        }
        return made;
    }

    /** The index of the first token that begins at or after a position of the text. */
    public final int tokenAt(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The index of the last token that begins before a position of the text. */
    int tokenBefore(int end) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() >= end) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** What a token marks what follows it as; null where it marks nothing, or there is none. */
    @Nullable
    public Relation marker(int token) {
        return token >= 0 && token < markers.length ? markers[token] : null;
    }

    /** Whether the line tells of something on the sidelines of a gathering. */
    public boolean hasSidelines() {
        for (Relation marker : markers) {
            if (marker == Relation.SIDELINES) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a comma at a token, which may be beyond the line. */
    public boolean isComma(int token) {
        return token >= 0 && token < tokens.size() && tokens.get(token).form().equals(",");
    }

    /** Whether a comma stands among the tokens from (included) to (excluded). */
    public boolean hasComma(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::isComma);
    }

    /** Whether a token belongs to an expression of time. */
    public boolean isInTime(int token) {
        int start = tokens.get(token).start();
        for (int i = 0; i < times.size(); i++) {
            RawTime time = times.get(i);
            if (time.start() <= start && start < time.end()) {
                return true;
            }
        }
        return false;
    }

    /** How many of the tokens from (included) to (excluded) belong to expressions of time. */
    public int timeTokens(int from, int to) {
        int n = 0;
        for (int t = Math.max(0, from); t < Math.min(to, tokens.size()); t++) {
            n += isInTime(t) ? 1 : 0;
        }
        return n;
    }

    /** The verb at a token, which may be beyond the line; null for none. */
    @Nullable
    public VerbGroup verbAt(int token) {
        int v = verbNumberAt(token);
        return v < 0 ? null : verbs.get(v);
    }

    /** The number of the verb at a token; -1 for none. */
    public int verbNumberAt(int token) {
        return token < 0 || token >= verbAt.length ? -1 : verbAt[token];
    }

    /** Whether tokens from (included) to (excluded) hold no finite verb. */
    public boolean noVerbBetween(int from, int to) {
        for (VerbGroup verb : verbs) {
            if (verb.first() >= from && verb.first() < to) {
                return false;
            }
        }
        return true;
    }

    /** The states of those whom it names. */
    public Set<String> actorStates() {
        Set<String> out = new HashSet<>();
        for (Actor actor : actors) {
            String state = actor.mention().state();
            if (state != null) {
                out.add(state);
            }
        }
        return out;
    }

    /** The states of those whom it names and of its places. */
    public Set<String> states() {
        Set<String> out = actorStates();
        for (Span span : spans) {
            String code = span.mention().code();
            if (code != null && span.mention().type() == SpanMention.Type.PLACE) {
                out.add(code);
            }
        }
        return out;
    }

    /** Whether a noun of a kind of act stands right before a token. */
    public boolean isOfNounBefore(int token, Kind kind) {
        for (TableNoun noun : nouns) {
            if (noun.last() == token - 1 && lexicon.isOf(noun.key(), kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a quotation mark. */
    public boolean hasQuote(int token) {
        return Folding.isQuote(tokens.get(token).form().charAt(0));
    }

    /** Whether a verb agrees with one person: a- in Kinyarwanda, where i- and y- are of states and bodies. */
    public boolean isOfPerson(VerbGroup verb) {
        return verb.agreement() == 1
                && !personPrefix.isEmpty()
                && tokens.get(verb.first()).norm().startsWith(personPrefix);
    }

    /** The classes of the noun that stands at a token; empty where it is none that is known. */
    public Set<Integer> classesAt(int token) {
        return lexicon.classesOf(Folding.fold(tokens.get(token).form()));
    }

    /** Whether a name is written as one word with its augment: "Ubufaransa". */
    boolean isAugmented(int token) {
        for (String augment : stateAugments) {
            if (tokens.get(token).norm().startsWith(augment)) {
                return true;
            }
        }
        return false;
    }
}
