package org.umubano.coreference;

import org.umubano.event.Kind;
import org.umubano.event.Status;

/** Whether two event mentions can be one act by their kinds and subtypes, and its stages. */
final class ActScore {

    /** Beside the talks of a day, a dinner is another act. */
    private static final float MEAL = -2.5f;

    /** To agree in principle and to sign: less apart where both are of one day. */
    private static final float OTHER_PAPER = -1.8f;

    private static final float OTHER_PAPER_OF_THE_DAY = -1f;

    /** What words alone say of the sort of an act may be wrong. */
    private static final float BY_WORDS = -1.2f;

    private final Telling telling;

    ActScore(Telling telling) {
        this.telling = telling;
    }

    float score(Node a, Node b) {
        if (a.act.kind() != b.act.kind()) {
            return telling.say(
                    "kind",
                    PairScore.APART,
                    () -> a.act.kind().code() + " and " + b.act.kind().code());
        }
        boolean sameSubtype = a.mention.subtype().equals(b.mention.subtype());
        if (a.act.name().equals(b.act.name())) {
            if (a.isMeal != b.isMeal) {
                return telling.say("sort", MEAL, "a meal, and talks");
            }
            if (a.isWithPeople != b.isWithPeople) {
                return telling.say("sort", MEAL, "with people who hold no office, and talks");
            }
            if (sameSubtype) {
                return telling.say("kind", both(a.mention.subtype()), () -> "both " + a.mention.subtype());
            }
            return telling.say("sort", stages(a, b), () -> both(a, b));
        }
        if (isAccepted(a, b) || isAccepted(b, a)) {
            return telling.say("sort", -0.5f, () -> both(a, b));
        }
        if (isGeneral(a) || isGeneral(b)) {
            return telling.say("sort", -0.35f, () -> both(a, b));
        }
        if (a.act.kind() == Kind.AGREEMENT && isEnded(a) == isEnded(b)) {
            // What was agreed long ago is told in whatever words.
            boolean isPast = a.mention.status() == Status.PAST || b.mention.status() == Status.PAST;
            float other = areOfOneDay(a, b) ? OTHER_PAPER_OF_THE_DAY : OTHER_PAPER;
            boolean isOpen = either(a, b, "to-be-signed") && either(a, b, "in-principle");
            return telling.say(
                    "sort",
                    isOpen ? -2.4f : isPast ? 0.26f : isRenewed(a) || isRenewed(b) ? -0.5f : other,
                    () -> both(a, b));
        }
        if (a.act.kind() == Kind.ACCREDITATION && (a.precision != 3 || b.precision != 3)) {
            return telling.say("sort", -1.2f, () -> both(a, b));
        }
        if (areNear(a, b)) {
            return telling.say("sort", -0.7f, () -> both(a, b));
        }
        if (isClosing(a) && isClosing(b)) {
            return telling.say("sort", -1.2f, () -> both(a, b));
        }
        if (isOfEnvoys(a) && isOfEnvoys(b) || a.act.kind() == Kind.FORCE) {
            boolean isApart = isOfTroops(a) && isOfTroops(b) && a.wording.commonNames(b.wording) == 0;
            return telling.say("sort", isApart ? PairScore.UNLIKE : -1.9f, () -> both(a, b));
        }
        if (isOpening(a) && isOpening(b)) {
            return telling.say("sort", -0.6f, () -> both(a, b));
        }
        return telling.say("sort", a.isGuessedBeside(b) ? BY_WORDS : PairScore.APART, () -> both(a, b));
    }

    private static boolean isOpening(Node n) {
        return n.act.name().equals("border-opened") || n.act.name().equals("sanctions-lifted");
    }

    /** What is done with an ambassador is told in one verb where another language has three: called in, called home, sent home. */
    private static boolean isOfEnvoys(Node n) {
        return switch (n.act.name()) {
            case "recall", "summons", "expulsion" -> true;
            default -> false;
        };
    }

    /** Troops that are sent and attack may be told in either verb, of one place. */
    private static boolean isOfTroops(Node n) {
        return n.act.name().equals("attack") || n.act.name().equals("deployment");
    }

    private static boolean areOfOneDay(Node a, Node b) {
        return a.precision == 3 && b.precision == 3 && a.from == b.from;
    }

    /** A sky or a border that is shut is told as a measure too. */
    private static boolean isClosing(Node n) {
        return n.act.name().equals("measures") || n.act.name().equals("border-closed");
    }

    /** Whether one may be read for the other: the end of a treaty and its signing, mediation and the quarrel. */
    private static boolean areNear(Node a, Node b) {
        return switch (a.act.kind()) {
            case AGREEMENT, DISPUTE -> true;
            case RELATIONS -> isLess(a) && isLess(b);
            default -> false;
        };
    }

    private static boolean isLess(Node n) {
        return n.act.name().equals("severed") || n.act.name().equals("downgraded");
    }

    /** Talks of two and talks of delegations are mostly two acts of one visit; what is negotiated is not yet to be signed. */
    private static float stages(Node a, Node b) {
        boolean delegation = either(a, b, "delegation") || either(a, b, "forum");
        boolean negotiation = either(a, b, "negotiation") && (a.topics & b.topics) == 0;
        if (negotiation) {
            return -2f;
        }
        if (either(a, b, "to-be-signed") && either(a, b, "signed")) {
            return 0.9f;
        }
        if (a.act.kind() == Kind.STATEMENT) {
            int x = tone(a);
            int y = tone(b);
            return x == 0 || y == 0 ? 0 : x == y ? -0.25f : tones(x | y);
        }
        boolean otherSort = a.act.kind() == Kind.COOPERATION && !isAny(a) && !isAny(b);
        return delegation ? -1.45f : otherSort ? -0.8f : 0f;
    }

    private static final int FRIENDLY = 1;
    static final int HOSTILE = 2;
    private static final int ASKING = 4;
    private static final int REJECTING = 8;

    /** Statements of two tones are two; 0 where the subtype tells none. */
    static int tone(Node n) {
        return switch (n.mention.subtype()) {
            case "praise", "thanks", "congratulation", "condolence", "apology" -> FRIENDLY;
            case "accusation", "condemnation", "threat" -> HOSTILE;
            case "denial", "refusal" -> REJECTING;
            case "appeal", "proposal" -> ASKING;
            default -> 0;
        };
    }

    /** Who thanks asks for nothing in the same breath; a charge, a denial and regret may be one answer. */
    private static float tones(int both) {
        return switch (both) {
            case HOSTILE | REJECTING -> -0.8f;
            case FRIENDLY | ASKING, FRIENDLY | REJECTING -> PairScore.UNLIKE;
            default -> -2f;
        };
    }

    /** Whether the subtype says no more than the kind. */
    private static boolean isAny(Node n) {
        return n.mention.subtype().equals(n.act.kind().code());
    }

    private static boolean either(Node a, Node b, String subtype) {
        return a.mention.subtype().equals(subtype) || b.mention.subtype().equals(subtype);
    }

    private static boolean isEnded(Node n) {
        return n.act.name().equals("ended");
    }

    /** Whether one is an invitation for a day, or of somebody for a year, and the other his journey then. */
    private static boolean isAccepted(Node invitation, Node trip) {
        return invitation.act.name().equals("invitation")
                && Parts.isTrip(trip)
                && (invitation.precision >= 2
                        || invitation.precision == 1 && PeopleScore.haveOneActor(invitation, trip))
                && trip.precision == 3
                && invitation.from <= trip.to
                && trip.from <= invitation.to
                && invitation.from > invitation.published;
    }

    /** To renew a treaty is to sign it once more. */
    private static boolean isRenewed(Node n) {
        return n.act.name().equals("renewed");
    }

    /** Whether both are of one sort of joint work that says more than that there is some. */
    static boolean isOfOneSort(Node a, Node b) {
        return a.mention.subtype().equals(b.mention.subtype())
                && switch (a.mention.subtype()) {
                    case "cooperation", "programme", "project" -> false;
                    default -> true;
                };
    }

    private static boolean isGeneral(Node n) {
        return n.act.name().equals(n.act.kind().code());
    }

    /** What is done once on an occasion is one where it is told twice; states pay each other back in kind. */
    private static float both(String subtype) {
        return switch (subtype) {
            case "expulsion", "border-opened", "border-closed" -> 0f;
            case "sanctions-lifted" -> 0.9f;
            case "project" -> 0.2f;
            case "memorial", "quarrel" -> 1f;
            default -> 0.5f;
        };
    }

    private static String both(Node a, Node b) {
        return a.mention.subtype() + " and " + b.mention.subtype();
    }
}
