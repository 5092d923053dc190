package org.umubano.coreference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Kind;

/**
 * How much speaks for two event mentions being one event. Above 0: one event. {@link #APART}: they cannot be one.
 * Symmetric. With a list for reasons each part is also told in words.
 */
final class PairScore {

    static final float APART = Float.NEGATIVE_INFINITY;

    /** No more is asked: alone they are never one; what many others say of them may outweigh it. */
    static final float UNLIKE = -2.5f;

    /** What a state in common is worth beside one that is doubtful. */
    private static final float GUESSED = 1.2f;

    /** What the parts must outweigh; more where two states do the like again and again. */
    private static float bar(Kind kind) {
        return switch (kind) {
            case VISIT -> 1.5f;
            case SUMMIT -> 1.3f;
            case COOPERATION -> 2.5f;
            case DISPUTE -> 2.7f;
            case MEETING, STATEMENT -> 2.6f;
            default -> 2.0f;
        };
    }

    /** A score so far from 0 is not changed by words. */
    private static final float OPEN = 4;

    private static final Map<Kind, LinkWeights> WEIGHTS = LinkWeights.load();

    private static final Map<Kind, PairScore> SILENT = silent();

    private final Telling telling;
    private final ActScore act;
    private final DateScore dates;
    private final PeopleScore people;
    private final ContentScore content;
    private final PlaceScore place;
    private final StatusScore status;

    private PairScore(LinkWeights weights, @Nullable List<Reason> reasons) {
        this.telling = new Telling(weights, reasons);
        this.act = new ActScore(telling);
        this.dates = new DateScore(telling);
        this.people = new PeopleScore(telling);
        this.content = new ContentScore(telling);
        this.place = new PlaceScore(telling);
        this.status = new StatusScore(telling);
    }

    private static Map<Kind, PairScore> silent() {
        Map<Kind, PairScore> out = new EnumMap<>(Kind.class);
        WEIGHTS.forEach((kind, weights) -> out.put(kind, new PairScore(weights, null)));
        return out;
    }

    static float of(Node a, Node b) {
        return Objects.requireNonNull(SILENT.get(a.act.kind())).inOrder(a, b);
    }

    static float explain(Node a, Node b, List<Reason> reasons) {
        return new PairScore(Objects.requireNonNull(WEIGHTS.get(a.act.kind())), reasons).inOrder(a, b);
    }

    /** The reasons as they are by themselves, before they are weighted. */
    static float plain(Node a, Node b, List<Reason> reasons) {
        return new PairScore(LinkWeights.NONE, reasons).inOrder(a, b);
    }

    /** In one order whichever side asks: sums of fractions and the lines of two acts depend on it. */
    private float inOrder(Node a, Node b) {
        return Node.ORDER.compare(a, b) <= 0 ? score(a, b) : score(b, a);
    }

    private float score(Node a, Node b) {
        float sum = telling.bar(bar(a.act.kind()));
        if (a.mention.article().equals(b.mention.article()) && !Retold.isOne(a, b)) {
            return telling.say("article", APART, "two acts that one article tells apart");
        }
        float part = act.score(a, b);
        if (part <= UNLIKE) {
            return part;
        }
        sum += part;
        part = states(a, b);
        if (part <= UNLIKE) {
            return part;
        }
        sum += part;
        part = dates.score(a, b);
        if (part <= UNLIKE) {
            return part;
        }
        sum += part;
        part = people.score(a, b);
        if (part <= UNLIKE) {
            return part;
        }
        sum += part;
        sum += place.score(a, b) + content.score(a, b) + context(a, b);
        sum += status.score(a, b) + rivals(a, b) + translated(a, b);
        return Math.abs(sum) > OPEN ? sum : sum + wording(a, b);
    }

    /** What somebody said is told in other words in another language: tone and topics of the two fit less. */
    private float translated(Node a, Node b) {
        return a.act.kind() != Kind.STATEMENT || a.mention.language().equals(b.mention.language())
                ? 0
                : telling.say("words", 0.4f, "a statement in two languages");
    }

    /** Sentences of one language that share hardly a word tell of two acts, those with the same names of one. */
    private float wording(Node a, Node b) {
        int names = a.wording.commonNames(b.wording);
        float worth = 0.5f * names - 0.06f * names * names;
        float sum = telling.count("words", worth, names, " names or numbers of the sentences in common");
        int words = a.mention.language().equals(b.mention.language()) ? a.wording.commonWords(b.wording) : -1;
        sum += concepts(a, b);
        return words < 0
                ? sum
                : sum + telling.count("words", worth(a.act.kind(), words), words, " words of the sentences in common");
    }

    /** What the sentences are about, also across languages: a word that few have tells more. */
    private float concepts(Node a, Node b) {
        float common = a.concepts.common(b.concepts);
        if (common < 0) {
            return 0;
        }
        boolean isOfOneLanguage = a.mention.language().equals(b.mention.language());
        boolean isOften = switch (a.act.kind()) {
            case STATEMENT, MEETING, COOPERATION -> true;
            default -> false;
        };
        float worth = isOften
                ? isOfOneLanguage ? Math.min(0.3f, 0.1f * common - 0.5f) : Math.min(0.85f, 0.2f * common - 0.4f)
                : isOfOneLanguage ? Math.min(0.1f, 0.03f * common - 0.45f) : Math.min(0.6f, 0.06f * common - 0.3f);
        float like = isOfOneLanguage
                ? Math.max(-0.5f, Math.min(0.4f, 0.12f * common - 0.5f))
                : Math.max(-0.25f, Math.min(0.7f, 2.5f * a.concepts.likeness(b.concepts, common) - 0.4f));
        return telling.say("words", worth + like, "what the sentences are about");
    }

    /** One speaks, meets and helps often: what it was about is in the words. */
    private static float worth(Kind kind, int words) {
        return switch (kind) {
            case STATEMENT, MEETING, COOPERATION -> 0.1f * words - 0.6f;
            default -> 0.2f * words - 0.3f;
        };
    }

    private float states(Node a, Node b) {
        if (a.states.length == 0 || b.states.length == 0) {
            return 0;
        }
        int common = Sets.common(a.states, b.states);
        if (common == 0) {
            return otherStates(a, b);
        }
        if (common == 1 && (isMisread(a, b) || isMisread(b, a))) {
            return telling.say(
                    "states",
                    a.act.kind() == Kind.VISIT ? -2f : -0.8f,
                    "one in common, the other is told of once only by its article");
        }
        if (common == 1 && a.act.kind() != Kind.VISIT && (isGuessed(a, b) || isGuessed(b, a))) {
            return telling.say(
                    "states",
                    a.act.kind() == Kind.STATEMENT ? 0.5f : GUESSED,
                    "one in common, the other was taken from other sentences");
        }
        if (a.act.kind() == Kind.VISIT) {
            if (a.actors.length > 0 && b.actors.length > 0 && !Sets.meet(a.actors, b.actors)) {
                return isWrongWayRound(a, b)
                        ? telling.say("states", 0.5f, "guest and host changed places: nobody is abroad and at home")
                        : isGuessed(a, b, common)
                                ? telling.say("states", 0.8f, "guest and host may have changed: words alone tell")
                                : telling.say("states", APART, "visitors of different states");
            }
            if (a.hosts.length > 0 && b.hosts.length > 0 && !Sets.meet(a.hosts, b.hosts)) {
                return a.isGuessedBeside(b)
                        ? telling.say("states", -0.8f, "other hosts, but of one of them words alone tell")
                        : telling.say("states", APART, "hosts of different states");
            }
        }
        if (a.act.directed() && a.actors.length > 0 && b.actors.length > 0 && !Sets.meet(a.actors, b.actors)) {
            return otherActors(a, b);
        }
        if (common == 1 && isOfTwo(a) && isOfTwo(b)) {
            return isOfThree(a, b)
                    ? telling.say("states", -0.5f, "two pairs of three states that both articles tell of")
                    : isOfStories(a, b)
                            ? telling.say("states", 0.2f, "two pairs of states of which both articles tell")
                            : telling.say("states", -2.2f, "acts of two different pairs of states");
        }
        if (common == 1 && a.act.kind() == Kind.DISPUTE && Math.min(a.states.length, b.states.length) >= 3) {
            return telling.say("states", -1.5f, "disputes of different states");
        }
        float share = 1.65f * common / (a.states.length + b.states.length - common);
        float rare = common >= 2 ? 1.9f * Math.min(a.act.rarity(), b.act.rarity()) : 0f;
        if (a.act.kind() == Kind.SUMMIT && common == Math.min(a.states.length, b.states.length)) {
            share = Math.max(share, 1.3f);
        }
        int all = a.states.length + b.states.length - common;
        if (common == 1 && all == 1) {
            share = 1f;
        } else if (common == 1 && all >= 4) {
            share -= 0.6f;
        } else if (common >= 3) {
            share += 0.5f;
        }
        float worth = share + rare;
        return telling.say(
                "states", worth, () -> common + " in common" + (rare > 0 ? ", and the act is a rare one" : ""));
    }

    /** Of those who come to a summit, one article names these and another those. */
    private float otherStates(Node a, Node b) {
        if (a.act.kind() != Kind.SUMMIT) {
            return telling.say("states", UNLIKE, "no state in common");
        }
        if (Sets.meet(a.named, b.named)) {
            return 0;
        }
        return telling.say("states", -1f, "other states at a summit");
    }

    private float otherActors(Node a, Node b) {
        boolean isReceived = a.act.kind() == Kind.AID && Sets.common(a.states, b.states) >= 2;
        if (PeopleScore.haveOneActor(a, b) || isReceived) {
            return telling.say(
                    "states",
                    isReceived ? 0.4f : Sets.common(a.states, b.states) < 2 ? -0.3f : 1f,
                    "one act, its actors given to different states");
        }
        if (a.isGuessedBeside(b)) {
            return telling.say(
                    "states",
                    Sets.common(a.states, b.states) >= 2 ? 0.3f : -0.8f,
                    "other states act, but of one of them words alone tell");
        }
        boolean mayBeMisread =
                (a.act.kind() == Kind.FORCE || a.act.kind() == Kind.RELATIONS) && Sets.common(a.states, b.states) >= 2;
        if (!mayBeMisread) {
            return telling.say("states", APART, "acts of different states");
        }
        // Where an article tells of the answer to an act too, each finds its like; else one was read the wrong way
        // round.
        return telling.say(
                "states",
                a.rivals + b.rivals == 0 ? 1.4f : 0.6f,
                "one acts on the other, and the other on the one: one article was read the wrong way round");
    }

    /** Two who would be each other's guests on the same days: one of the articles was read the wrong way round. */
    private static boolean isWrongWayRound(Node a, Node b) {
        return a.precision == 3
                && b.precision == 3
                && Math.max(a.from, b.from) <= Math.min(a.to, b.to)
                && Math.min(a.to - a.from, b.to - b.from) > 0
                && Sets.meet(a.actors, b.hosts)
                && Sets.meet(b.actors, a.hosts);
    }

    /** Whether the same states are told of, and who of them acts is a guess. */
    private static boolean isGuessed(Node a, Node b, int common) {
        return common >= 2 && a.isGuessedBeside(b);
    }

    private static boolean isOfTwo(Node n) {
        boolean bilateral = switch (n.act.kind()) {
            case VISIT, MEETING, CALL, AGREEMENT, AID, RELATIONS, MISSION -> true;
            default -> false;
        };
        return bilateral && n.states.length == 2;
    }

    /** An agreement that a third state brings about is told of any two of the three. */
    private static boolean isOfThree(Node a, Node b) {
        return a.act.kind() == Kind.AGREEMENT
                && a.mention.subtype().equals(b.mention.subtype())
                && Sets.common(a.states, b.story) == a.states.length
                && Sets.common(b.states, a.story) == b.states.length;
    }

    /** Whether a state of one is nobody else's in its article, whose main two are those of the other. */
    private static boolean isMisread(Node odd, Node n) {
        return odd.usual.length == 2
                && n.states.length == 2
                && odd.usual[0] == n.states[0]
                && odd.usual[1] == n.states[1];
    }

    /** Whether of two states of one no sentence on it names the odd one, and its article tells of all of the other's. */
    private static boolean isGuessed(Node odd, Node n) {
        if (odd.states.length != 2 || odd.elsewhere.length != 1 || n.states.length < 2) {
            return false;
        }
        return !Sets.has(n.states, odd.elsewhere[0])
                && Sets.has(odd.states, odd.elsewhere[0])
                && Sets.common(n.states, odd.story) == n.states.length;
    }

    private static boolean isOfStories(Node a, Node b) {
        return Sets.common(a.states, b.story) == a.states.length && Sets.common(b.states, a.story) == b.states.length;
    }

    private float context(Node a, Node b) {
        if (a.context.length == 0 || b.context.length == 0) {
            return 0;
        }
        int common = Sets.common(a.context, b.context);
        float cover = (float) common / Math.min(a.context.length, b.context.length);
        return telling.say("articles", 0.55f * cover + stories(a, b), () -> common + " people and days in common");
    }

    /** Articles of other states tell the same act by the way at most. */
    private static float stories(Node a, Node b) {
        int common = Sets.common(a.story, b.story);
        float share = (float) common / Math.max(1, Math.max(a.story.length, b.story.length));
        float other = a.act.kind() == Kind.SUMMIT ? -0.8f : -0.3f;
        return share < 0.2f ? -0.8f : share < 0.4f ? other : 0f;
    }

    /** What two articles tell one of each is likelier one than two of several. */
    private float rivals(Node a, Node b) {
        int least = Math.min(a.rivals, b.rivals);
        boolean isLone = Math.max(a.rivals, b.rivals) == 0;
        float weight = isLone
                ? a.act.kind() == Kind.STATEMENT ? 0.3f : 0.6f
                : least == 0 ? 0.05f : Math.max(-0.4f, -0.1f - 0.1f * least);
        return telling.count("rivals", weight, least, " others of its sort beside it in both articles");
    }
}
