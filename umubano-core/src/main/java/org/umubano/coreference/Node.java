package org.umubano.coreference;

import java.util.Arrays;
import java.util.Comparator;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/**
 * An event mention with what linking compares, worked out once: folded names, days since 1970, sorted codes.
 *
 * <p>Times are closed intervals of days. {@code from..to} is what the mention states; {@code low..high} is where the act
 * lies by what is stated, else by the status and the date of the article, else without bound.
 */
final class Node {

    /** No day: before and after all others. */
    static final int EVER = -10_000_000;

    static final int NEVER = 10_000_000;

    /** By published (unknown last), article, start, kind, id: the order of the contract. */
    static final Comparator<Node> ORDER = Comparator.<Node>comparingInt(n -> n.published)
            .thenComparing(n -> n.mention.article())
            .thenComparingInt(n -> n.mention.evidence().start())
            .thenComparing(n -> n.mention.kind())
            .thenComparing(n -> n.mention.id());

    final EventMention mention;
    final CodedArticle article;
    final Acts.Act act;
    /** First day of publication, or {@link #NEVER}. */
    final int published;
    /** 0 none, 1 year, 2 month, 3 day. */
    final int precision;

    final int from;
    final int to;
    final boolean isOpen;
    final int low;
    final int high;
    /** First of the likeliest days of an act without a date, where the time of its article is known or guessed; else NEVER. */
    final int expected;
    /** The last of them. */
    final int expectedEnd;
    /** Whether these days are guessed from what else the article tells. */
    final boolean isGuess;
    /** Whether its date was worked out, from a weekday, another sentence or the publication, and may be off. */
    final boolean isLoose;

    /** States of participants and place, hashed, sorted. */
    final int[] states;
    /** The two states of which its article tells most, where one of its own is told of nowhere else; else none. */
    final int[] usual;
    /** States of its own that no sentence on it names, hashed, sorted. */
    final int[] elsewhere;
    /** Whether the words alone tell of it: who did what to whom is a guess then. */
    final boolean isByWords;
    /** States of the place and of recipients of a visit. */
    final int[] hosts;
    /** States of those who act. */
    final int[] actors;

    final Person[] people;
    final long topics;
    final int[] named;
    final int[] figures;
    private static final int FIRST = "1".hashCode();

    /** Number of the session of a body that meets by numbers, or 0. */
    final int session;

    final int city;
    final int placeState;
    final Wording wording;
    final Concepts concepts;
    /** How many other mentions of its article are of its kind, of its time and of one of its states. */
    final int rivals;
    /** Whether it is a dinner or the like. */
    final boolean isMeal;
    /** Whether it is with people who hold no office. */
    final boolean isWithPeople;
    /** Papers of an agreement: 0 unknown, 1 one, 2 several. */
    final int papers;
    /** Marks of the story of the whole article, its people and days, hashed and sorted. */
    final int[] context;
    /** All states of the article, hashed and sorted. */
    final int[] story;
    /** Keys of kind, states and season, under which dated mentions meet where their times do; sorted. */
    final long[] seasons;
    /** Keys of a date, a session, or of what is done once, under which dated mentions meet whatever their times; sorted. */
    final long[] marks;
    /** Days by which its time may be off, as far as two mentions of one act are concerned that share a season. */
    final int reach;
    /** Keys without a season, under which undated mentions look for their like; sorted. */
    final long[] home;

    Node(Builder b) {
        mention = b.mention;
        article = b.article;
        act = b.act;
        published = b.published;
        precision = b.precision;
        from = b.from;
        to = b.to;
        isOpen = b.isOpen;
        low = b.low;
        high = b.high;
        expected = b.expected;
        expectedEnd = b.expectedEnd;
        isGuess = b.isGuess;
        isLoose = b.isLoose;
        states = b.states;
        usual = b.usual;
        elsewhere = b.elsewhere;
        isByWords = b.mention.isByWords();
        hosts = b.hosts;
        actors = b.actors;
        people = b.people;
        topics = b.topics;
        named = b.named;
        figures = b.figures;
        session = b.session;
        city = b.city;
        placeState = b.placeState;
        wording = b.wording;
        concepts = b.concepts;
        rivals = b.rivals;
        papers = b.papers;
        isMeal = b.isMeal;
        isWithPeople = b.isWithPeople;
        context = b.context;
        story = b.story;
        seasons = b.seasons;
        marks = b.marks;
        reach = b.reach;
        home = b.home;
    }

    /** Whether the act is bound to a season, or is of a sort that needs none. */
    boolean isDated() {
        return (low != EVER && high != NEVER) || act.once();
    }

    /** All keys under which it is compared as a dated mention. */
    long[] keys() {
        long[] out = Arrays.copyOf(seasons, seasons.length + marks.length);
        System.arraycopy(marks, 0, out, seasons.length, marks.length);
        return out;
    }

    /** Whether the times of two mentions that share a season are near enough for them to be one act. */
    boolean isNear(Node other) {
        int gap = Math.max(low - other.high, other.low - high);
        return gap <= reach + other.reach;
    }

    boolean hasDate() {
        return precision > 0;
    }

    /**
     * A participant with an office or a name.
     *
     * @param name empty where there is none
     * @param offices office codes, hashed
     * @param state hashed, 0 where unknown
     * @param isTold whether a sentence that tells of the act names him; else he was found in other sentences
     */
    record Person(FoldedName name, int[] offices, int state, Participant participant, boolean isTold) {
        boolean isActor() {
            return participant.role() == Participant.Role.ACTOR;
        }

        boolean isNamed() {
            return !name.isEmpty();
        }

        /** Whether both are named, and are one person. */
        boolean isSame(Person other) {
            return SamePerson.is(participant, name, other.participant, other.name);
        }
    }

    /** Whether words alone tell of one of two acts of one season: who did what to whom in it may be read wrongly. */
    boolean isGuessedBeside(Node other) {
        return (isByWords || other.isByWords) && isDated() && other.isDated();
    }

    /** Whether both are the same session of a body; the first one of many is not known by its number alone. */
    boolean isOfSession(Node other) {
        return session != 0 && session == other.session && (session != FIRST || Sets.common(states, other.states) >= 2);
    }

    /** What {@link Nodes} fills in. */
    static final class Builder {
        final EventMention mention;
        final CodedArticle article;
        final Acts.Act act;
        int published = NEVER;
        int precision;
        int from = EVER;
        int to = NEVER;
        boolean isOpen;
        int low = EVER;
        int high = NEVER;
        int expected = NEVER;
        int expectedEnd = NEVER;
        boolean isGuess;
        boolean isLoose;
        int[] states = {};
        int[] usual = {};
        int[] elsewhere = {};
        int[] hosts = {};
        int[] actors = {};
        Person[] people = {};
        long topics;
        int[] named = {};
        int[] figures = {};
        int session;
        int city;
        int placeState;
        Wording wording = Wording.NONE;
        Concepts concepts = Concepts.NONE;
        int rivals;
        int papers;
        boolean isMeal;
        boolean isWithPeople;
        int[] context = {};
        int[] story = {};
        long[] seasons = {};
        long[] marks = {};
        int reach;
        long[] home = {};

        void expect(int first, int last) {
            expected = first;
            expectedEnd = last;
        }

        Builder(EventMention mention, CodedArticle article, Acts.Act act) {
            this.mention = mention;
            this.article = article;
            this.act = act;
        }
    }
}
