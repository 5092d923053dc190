package org.umubano.coreference;

import org.umubano.event.Kind;

/** What two event mentions are about: topics, named programmes and bodies, figures. */
final class ContentScore {

    private final Telling telling;

    ContentScore(Telling telling) {
        this.telling = telling;
    }

    float score(Node a, Node b) {
        float sum = 0;
        if (a.topics != 0 && b.topics != 0) {
            int common = Long.bitCount(a.topics & b.topics);
            if (common > 0) {
                float cover = (float) common / Math.min(Long.bitCount(a.topics), Long.bitCount(b.topics));
                sum += telling.say("topics", topics(a.act.kind(), cover), () -> common + " in common");
            } else {
                sum += telling.say("topics", noTopics(a, b), "none in common");
            }
        } else if (a.act.kind() == Kind.STATEMENT && (a.topics | b.topics) != 0 && !areHostile(a, b)) {
            sum += telling.say("topics", -0.8f, "only one statement has any");
        }
        if (a.named.length > 0 && b.named.length > 0) {
            sum += Sets.meet(a.named, b.named)
                    ? telling.say("named", 1.5f, "a programme, forum or body in common")
                    : telling.say("named", -0.3f, "different programmes, forums or bodies");
        }
        if (a.act.kind() == Kind.AGREEMENT) {
            sum += papers(a, b);
        }
        if (Sets.meet(a.figures, b.figures)) {
            sum += telling.say("figures", 0.5f, "a figure in common");
        }
        if (a.session != 0 && b.session != 0) {
            sum += sessions(a, b);
        }
        return sum;
    }

    /** Two numbers of a session told for one day are a mistake of somebody's. */
    private float sessions(Node a, Node b) {
        boolean isOfTwo = Sets.common(a.states, b.states) >= 2;
        if (a.session == b.session) {
            return a.isOfSession(b) ? telling.say("session", isOfTwo ? 2.5f : 1.5f, "the same session") : 0;
        }
        return isOfTwo && a.precision == 3 && b.precision == 3 && a.from == b.from
                ? telling.say("session", -2.45f, "two numbers of a session, on one day")
                : telling.say("session", -5f, "two sessions of one body");
    }

    /** One paper and several, a declaration and a treaty are two acts of one day. */
    private float papers(Node a, Node b) {
        float sum = 0;
        if (a.papers != 0 && b.papers != 0) {
            sum += a.papers == b.papers
                    ? telling.say("papers", 1.65f, "as many papers")
                    : telling.say("papers", -0.3f, "one paper, and several");
        }
        if (a.mention.instrument() != null && b.mention.instrument() != null) {
            boolean isWord = isWord(a);
            sum += isWord == isWord(b)
                    ? telling.say("papers", isWord ? 0.1f : 0.01f, "papers of one sort")
                    : telling.say("papers", -0.3f, "a declaration, and an agreement");
        }
        return sum;
    }

    /** Whether it is what states say together rather than what they bind themselves to. */
    private static boolean isWord(Node n) {
        return switch (String.valueOf(n.mention.instrument())) {
            case "declaration", "communique", "statement", "letter" -> true;
            default -> false;
        };
    }

    /** What topics in common are worth: agreements and gifts differ by them, all else less. */
    private static float topics(Kind kind, float cover) {
        return switch (kind) {
            case AGREEMENT, AID -> 0.06f + 0.7f * cover;
            case STATEMENT -> 0.15f + 0.55f * cover;
            case COOPERATION -> 0.15f + 0.45f * cover;
            case RELATIONS -> 0f;
            default -> 0.3f * cover;
        };
    }

    /** A state accuses another of several things in one breath; it praises it on many occasions. */
    private static boolean areHostile(Node a, Node b) {
        return ActScore.tone(a) == ActScore.HOSTILE && ActScore.tone(b) == ActScore.HOSTILE;
    }

    private static float noTopics(Node a, Node b) {
        return switch (a.act.kind()) {
            case STATEMENT -> areHostile(a, b) ? -0.8f : -1.2f;
            case AID -> -1f;
            // A training, a handover is one whatever it is said to be about; projects are told apart by that.
            case COOPERATION -> ActScore.isOfOneSort(a, b) ? -0.2f : -1.6f;
            case AGREEMENT -> a.people.length == 0 ? -0.7f : -1f;
            case RELATIONS -> 0f;
            default -> -0.5f;
        };
    }
}
