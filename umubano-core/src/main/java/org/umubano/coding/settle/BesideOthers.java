package org.umubano.coding.settle;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/** Drafts that are no act of their own beside another one of their sentence: what it asks for, what it is for, the same again. */
public final class BesideOthers {

    /** How far from "agreed" what was agreed on may stand, with those with whom between. */
    private static final int WITH = 9;

    private final EventLexicon lexicon;
    private final Line line;
    private final List<Draft> drafts;

    public BesideOthers(Reading reading, List<Draft> drafts) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.drafts = drafts;
    }

    /** Takes them away. */
    public void drop() {
        drafts.removeIf(this::isOnlyAppealed);
        drafts.removeIf(this::isAskedOfOthers);
        drafts.removeIf(this::isOfAnAct);
        drafts.removeIf(this::isAgreedSwap);
        drafts.removeIf(this::isCeasefire);
        drafts.removeIf(this::isSaidTwice);
        drafts.removeIf(this::isGroundOfThanks);
        drafts.removeIf(this::isInvited);
        drafts.removeIf(this::isOfHandedOver);
        drafts.removeIf(this::isMeantFor);
        drafts.removeIf(this::isStopped);
        drafts.removeIf(this::isAskedFor);
        drafts.removeIf(this::isVague);
        drafts.removeIf(this::isOffer);
    }

    /** "Asked him to mediate": the mediation that is asked for is told by both verbs. */
    private boolean isAskedFor(Draft mediation) {
        return mediation.subtype.equals("mediation")
                && drafts.stream()
                        .anyMatch(d -> d.subtype.equals("mediation")
                                && d.status == Status.PROPOSED
                                && d.first < mediation.first
                                && mediation.first <= d.last);
    }

    /** "Expressed its readiness to send experts": what is offered is told, and no kind word beside it. */
    private boolean isOffer(Draft said) {
        return drafts.stream().anyMatch(d -> d.frame != Frame.COOP && isReadiness(said, d));
    }

    /** "Expressed its readiness to cooperate", "is ready to defend itself": nothing that is offered. */
    private boolean isVague(Draft offered) {
        boolean may = offered.frame == Frame.COOP || offered.kind == Kind.STATEMENT;
        return may && offered.status == Status.PROPOSED && isUnderReadiness(offered, 0);
    }

    /** How far behind the verb of saying that of what is offered may stand. */
    private static final int OFFER = 8;

    /** Whether one says that he is ready, or willing, to do a thing. */
    private boolean isReadiness(Draft said, Draft offered) {
        return said.kind == Kind.STATEMENT
                && (said.subtype.equals("praise") || said.subtype.equals("proposal"))
                && offered.status == Status.PROPOSED
                && offered.first > said.first
                && offered.first - said.first <= OFFER
                && Objects.equals(
                        said.participants.get(0).state(),
                        offered.participants.get(0).state())
                && isUnderReadiness(offered, said.first);
    }

    private boolean isUnderReadiness(Draft offered, int from) {
        for (int t = offered.first - 1; !lexicon.headFirst && t >= Math.max(from, offered.first - 3); t--) {
            if (lexicon.governingNouns.get(line.tokens.get(t).norm()) == Effect.PROPOSE) {
                return true;
            }
        }
        return false;
    }

    /** "Stopped buying its maize": a measure against the other, and no trade beside it. */
    private boolean isStopped(Draft trade) {
        return trade.kind == Kind.COOPERATION
                && trade.status == Status.CANCELLED
                && drafts.stream()
                        .anyMatch(d -> d.subtype.equals("counter-measures")
                                && d.states().equals(trade.states())
                                && Math.abs(d.first - trade.first) <= 3);
    }

    /** "Yohereje imfashanyo zigenewe impunzi", sent relief meant for refugees: for whom what is given is meant, told with it. */
    private boolean isMeantFor(Draft meant) {
        VerbGroup verb = lexicon.headFirst && meant.kind == Kind.AID ? line.verbAt(meant.first) : null;
        return verb != null
                && verb.passive()
                && drafts.stream()
                        .anyMatch(d -> d.kind == Kind.AID
                                && d.first < meant.first
                                && d.participants.get(0).equals(meant.participants.get(0))
                                && line.noVerbBetween(d.first + 1, meant.first));
    }

    /** "Urged both sides to stop fighting": an appeal to those who fight, and no ceasefire that somebody proposes. */
    private boolean isOnlyAppealed(Draft ceasefire) {
        return ceasefire.subtype.equals("ceasefire")
                && ceasefire.status == Status.PROPOSED
                && drafts.stream().anyMatch(d -> d.kind == Kind.STATEMENT && d.subtype.equals("appeal"));
    }

    /** What a state can only do by itself: who asks it of another has made an appeal. */
    private static final Set<Kind> OWN = EnumSet.of(Kind.RELATIONS, Kind.FORCE, Kind.AID, Kind.STATEMENT);

    /** "Yasabye Amerika gufatira ibihano", asked America to impose sanctions: an appeal, and none of the sanctions. */
    private boolean isAskedOfOthers(Draft asked) {
        return asked.status == Status.PROPOSED
                && OWN.contains(asked.kind)
                && drafts.stream()
                        .anyMatch(d -> d != asked
                                && d.kind == Kind.STATEMENT
                                && d.subtype.equals("appeal")
                                && d.status != Status.PROPOSED
                                && d.first < asked.first
                                && line.noVerbBetween(d.last + 1, asked.first));
    }

    /** "Yashimiye N.N. kuba ashyigikiye N.N.", thanked him for backing N.N.: what he is thanked for, or what rebels do. */
    private boolean isGroundOfThanks(Draft backing) {
        boolean backs = lexicon.headFirst && backing.kind == Kind.STATEMENT && backing.subtype.equals("praise");
        return backs
                && (drafts.stream()
                                .anyMatch(d -> d.subtype.equals("thanks")
                                        && d.first < backing.first
                                        && backing.first - d.last <= THANKED)
                        || backing.participants.stream().anyMatch(p -> "ARMED".equals(p.office())));
    }

    /** How far behind the word of thanks its ground may stand. */
    private static final int THANKED = 5;

    /** A proposal or appeal with a named object is that act, proposed, and no statement beside it. */
    private boolean isOfAnAct(Draft statement) {
        boolean asks = statement.kind == Kind.STATEMENT
                && (statement.subtype.equals("proposal") || statement.subtype.equals("appeal"));
        return asks
                && drafts.stream()
                        .anyMatch(d -> d.status == Status.PROPOSED
                                && d.kind != Kind.STATEMENT
                                && d.first > statement.last
                                && (d.first - statement.last <= 3
                                        || !lexicon.headFirst && noFiniteBetween(statement.last + 1, d.first)));
    }

    /** "Offered to host talks": the act may be told by a noun behind a verb of its own. */
    private boolean noFiniteBetween(int from, int to) {
        return line.verbs.stream()
                .noneMatch(v -> v.first() >= from && v.first() < to && v.mood() == VerbGroup.Mood.FINITE);
    }

    /** What was agreed on is a ceasefire, or something to be built together, told with it. */
    private boolean isCeasefire(Draft agreement) {
        return agreement.subtype.equals("in-principle")
                && drafts.stream()
                        .anyMatch(d -> (d.subtype.equals("ceasefire") || isUndertaking(d) || areTies(agreement, d))
                                && d.first > agreement.last
                                && (d.first - agreement.last <= 3
                                        || lexicon.headFirst && isUndertaking(d) && isThat(agreement.last + 1)
                                        || areTies(agreement, d)
                                        || !lexicon.headFirst
                                                && d.first - agreement.last <= WITH
                                                && line.noVerbBetween(agreement.last + 1, d.first)));
    }

    /** "Byumvikanye guhana imfungwa", agreed to exchange prisoners: as yet an agreement and no exchange. */
    private boolean isAgreedSwap(Draft swap) {
        return lexicon.headFirst
                && swap.subtype.equals("handover")
                && swap.status == Status.PLANNED
                && drafts.stream()
                        .anyMatch(d -> d.subtype.equals("in-principle")
                                && d.last < swap.first
                                && line.noVerbBetween(d.last + 1, swap.first));
    }

    /** "Byemeranyije ku wa Gatanu gusubukura umubano", agreed on Friday to restore their ties: these are restored so. */
    private boolean areTies(Draft agreement, Draft ties) {
        return ties.frame == Frame.STATES
                && (lexicon.headFirst || ties.subtype.equals("restored") || ties.subtype.equals("established"))
                && ties.status == Status.HELD
                && line.noVerbBetween(agreement.last + 1, ties.first);
    }

    /** "Bemeranya ko", agree that. */
    private boolean isThat(int token) {
        return token < line.tokens.size() && line.marker(token) == Relation.THAT;
    }

    private static boolean isUndertaking(Draft draft) {
        return (draft.kind == Kind.COOPERATION || draft.kind == Kind.MISSION) && draft.status == Status.PLANNED;
    }

    /** "Invited Y to visit Nairobi": the visit is what the invitation is for. */
    private boolean isInvited(Draft visit) {
        return !lexicon.headFirst
                && visit.kind == Kind.VISIT
                && visit.status == Status.PROPOSED
                && !visit.subtype.equals("invitation")
                && isInvitedTo(visit);
    }

    /** "Invited him to the summit in Hiroshima": what somebody is invited to is held whether he comes or not. */
    public boolean isInvitedTo(Draft act) {
        return !lexicon.headFirst
                && drafts.stream()
                        .anyMatch(d ->
                                d.subtype.equals("invitation") && d.status == Status.PROPOSED && d.first < act.first);
    }

    /** "Yashyikirije u Burundi abarwanyi bafatiwe muri Nyungwe", handed over fighters caught there: who they are, told by the way. */
    private boolean isOfHandedOver(Draft caught) {
        return lexicon.headFirst
                && caught.frame == Frame.DETAIN
                && drafts.stream()
                        .anyMatch(d -> d.kind == Kind.COOPERATION
                                && d.subtype.equals("handover")
                                && d.first < caught.first
                                && line.noVerbBetween(d.last + 1, caught.first));
    }

    /** "Had the ambassador summoned": one act, though two verbs tell of it. */
    private boolean isSaidTwice(Draft draft) {
        return isOfGift(draft)
                || draft.kind == Kind.RELATIONS
                        && drafts.stream()
                                .anyMatch(d -> d != draft
                                        && d.kind == draft.kind
                                        && d.subtype.equals(draft.subtype)
                                        && d.first < draft.first
                                        && draft.first - d.first <= 6
                                        && d.states().equals(draft.states()));
    }

    /** "Yakiriye inkunga yatanzwe na X", received aid given by X, "toni 20 zigenewe Y": more on the gift told before. */
    private boolean isOfGift(Draft draft) {
        var verb = draft.kind == Kind.AID ? line.verbAt(draft.first) : null;
        return verb != null
                && verb.passive()
                && verb.agreement() > 0
                && (!line.isOfPerson(verb) || isOfSum(verb))
                && drafts.stream()
                        .anyMatch(d -> d != draft
                                && d.kind == Kind.AID
                                && d.first < draft.first
                                && d.states().equals(draft.states()));
    }

    /** Words between a sum and what is said of it: "amafaranga y'u Rwanda [agenewe]". */
    private static final int SUM = 4;

    /** Class of sums of money, whose verbs begin as those of one person do. */
    private static final int SUMS = 6;

    /** "Miliyoni 10 z'amadolari agenewe kubaka", ten million dollars meant to build: said of the money and of nobody. */
    private boolean isOfSum(VerbGroup verb) {
        for (int t = verb.first() - 1; t >= Math.max(0, verb.first() - SUM) && line.verbAt(t) == null; t--) {
            if (line.isComma(t)) {
                return false;
            }
            if (lexicon.currencies.contains(line.tokens.get(t).norm())) {
                return line.classesAt(t).contains(SUMS);
            }
        }
        return false;
    }
}
