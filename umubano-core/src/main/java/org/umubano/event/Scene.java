package org.umubano.event;

import java.util.List;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Token;

/**
 * All who may take part in what a sentence or clause tells, taken together: how many states they may have, and what one of
 * them may be. {@link #mayFill} asks of them what {@link Roles} asks of a cast, and says no only where no cast of some of
 * them is enough.
 */
final class Scene {

    /** What a government that has spoken may be. */
    private static final int GOVERNMENT = Bearer.of(true, "GOV", true);

    private final Outlook outlook;
    private final List<Token> tokens;
    /** The states of those who are named, and of the places. */
    private long here;
    /** How many more words that refer back, and verbs that agree, may mean, and the states that these may have. */
    private int meant;

    private long meantStates;
    private boolean refersToState;
    private boolean hasVenue;
    private int statesAsSuch;
    /** How many are named or meant. */
    private int parties;
    /** What one of them may be, see {@link Bearer}. */
    private int bits;

    Scene(Outlook outlook, List<Token> tokens) {
        this.outlook = outlook;
        this.tokens = tokens;
    }

    void add(ActorMention m) {
        int its = Bearer.of(m, outlook.isGuessing);
        if (m.reference() == null) {
            parties++;
        } else {
            its |= refer(m);
        }
        if (m.state() != null) {
            here |= outlook.bit(m.state());
            statesAsSuch += m.type() == ActorMention.Type.STATE ? 1 : 0;
        }
        if (m.offices().contains("AMB")) {
            posts(m);
        }
        bits |= its;
    }

    /** Whom {@link References} may find for words that refer back; their bits. */
    private int refer(ActorMention m) {
        String office = m.offices().isEmpty() ? null : m.offices().get(0);
        boolean itself = m.state() != null;
        parties += itself ? 1 : 0;
        return switch (m.reference()) {
            case STATE -> {
                refersToState = true;
                yield mean(1, outlook.soFar, Bearer.of(false, null, true));
            }
            case THING -> {
                refersToState = true;
                yield mean(
                        1,
                        outlook.soFar | outlook.organisations,
                        Bearer.of(true, office, true) | Bearer.of(true, office, false) | Bearer.of(false, null, true));
            }
            case PERSON ->
                outlook.isAgreeing
                        ? mean(1, outlook.people, outlook.anybody)
                        : mean(1, outlook.people, outlook.people == 0 ? 0 : outlook.anyPerson);
            case OFFICE -> holders(m) | Bearer.of(m.name() != null, office, itself);
            case COUNTERPART ->
                mean(
                        1,
                        outlook.ofNamed | outlook.speakers,
                        outlook.anyNamed | Bearer.of(m.name() != null, office, true) | GOVERNMENT);
            case PEOPLE, OFFICES -> {
                long leaders = outlook.ofLeaders | outlook.speakers;
                yield Long.bitCount(leaders) > 1 ? mean(2, leaders, outlook.anyNamed | GOVERNMENT) : 0;
            }
            case BOTH_STATES -> {
                // "the two countries' ministers"; "the three countries" of an article of three
                long leaders = outlook.ofLeaders | outlook.speakers;
                int its = Long.bitCount(leaders) > 1 ? mean(2, leaders, outlook.anyNamed | GOVERNMENT) : 0;
                int all = m.count() > 2 ? m.count() : 0;
                yield its | mean(all, all == 0 ? 0 : outlook.focus, 0) | Bearer.of(false, null, true);
            }
        };
    }

    private int holders(ActorMention m) {
        long states = 0;
        int its = 0;
        for (ActorMention holder : outlook.holders(m.offices())) {
            states |= holder.state() == null ? 0 : outlook.bit(holder.state());
            its |= Bearer.of(holder, outlook.isGuessing);
        }
        if (outlook.speakers != 0 && (m.offices().isEmpty() || m.offices().contains("GOV"))) {
            states |= outlook.speakers;
            its |= GOVERNMENT;
        }
        return its == 0 && states == 0 ? 0 : mean(1, states, its);
    }

    /** Adds some whom words may mean, with the states and bits that one of them may have; returns the bits. */
    private int mean(int number, long states, int its) {
        if (states != 0 || its != 0) {
            parties += number;
            meant += number;
            meantStates |= states;
            bits |= its;
        }
        return its;
    }

    /** "Its first ambassador to Zambia": the state that the words of the office name. */
    private void posts(ActorMention m) {
        for (Token token : tokens) {
            if (token.start() >= m.start() && token.end() <= m.end()) {
                String state = outlook.lexicon.stateWords.get(token.norm());
                here |= state == null ? 0 : outlook.bit(state);
            }
        }
    }

    void add(SpanMention s) {
        switch (s.type()) {
            case PLACE -> here |= s.code() == null ? 0 : outlook.bit(s.code());
            case GATHERING -> hasVenue |= outlook.lexicon.world.venue(s) != null;
            default -> {
                // names no place
            }
        }
        String seat = outlook.seat(s);
        here |= seat == null ? 0 : outlook.bit(seat);
    }

    /** How many a verb may mean by its form: a subject, an object, a place; of several states only after such were named. */
    int meantBy(VerbGroup verb) {
        boolean any = outlook.soFar != 0 || outlook.anybody != 0;
        int subjects = verb.agreement() == 0 ? 0 : outlook.hasSeveral ? 2 : 1;
        int object = verb.object() == 1 && outlook.people != 0 ? 1 : 0;
        return !any ? 0 : subjects + object + (verb.there() ? 1 : 0);
    }

    /** Adds so many whom verbs mean by their form. */
    void addByForm(int number, boolean isThere) {
        refersToState |= isThere;
        if (number > 0) {
            mean(number, outlook.soFar, outlook.anybody);
        }
    }

    /** The states of those who are named, as bits. */
    long here() {
        return here;
    }

    /** The most states that those whom it names or means can have. */
    int most() {
        return Long.bitCount(here) + Math.min(meant, Long.bitCount(meantStates & ~here));
    }

    private boolean has(int bit) {
        return (bits & bit) != 0;
    }

    /** Whether somebody of a state, or a body, is named or meant at all. */
    boolean hasAnybody() {
        return most() > 0 || has(Bearer.BODY | Bearer.ARMED);
    }

    /** Whether a gathering, or the relations of the article's own states, could be told of with nobody named. */
    boolean mayFillGathering() {
        return hasVenue || outlook.organisations != 0 || Long.bitCount(outlook.focus) > 1;
    }

    /** Whether somebody may be abroad here, and so on a visit. */
    boolean mayBeAbroad() {
        return most() > 0 && has(Bearer.STATELESS_VISITOR) || most() > 1 && has(Bearer.VISITOR | Bearer.NAMED);
    }

    /** Whether these may be who the frame of a trigger asks for. */
    boolean mayFill(Trigger trigger) {
        int most = most();
        boolean one = most > 0;
        boolean two = most > 1;
        boolean rebels = has(Bearer.ARMED) && parties > 1;
        boolean body = has(Bearer.BODY) && (parties > 1 || here != 0);
        return switch (trigger.frame()) {
            case VISIT, TRAVEL, LEAVE, TOUR, HOME -> mayBeAbroad() && (here != 0 || refersToState || parties > 1);
            case RECEIVE -> two || body || one && here != 0; // also of things welcomed
            case SITE, INVITE -> two && has(Bearer.PERSON);
            case STAY -> two && has(Bearer.TRAVELLER);
            case MEET, SIGN, WITNESS -> two || one && (body || outlook.organisations != 0) || rebels;
            case AGREE, PLEDGE -> two || rebels;
            case ATTEND -> one || hasVenue || outlook.organisations != 0;
            case HOST, HOSTED -> one;
            case ACT, PROTEST -> two && parties > 0;
            case ATTACK -> two && parties > 0 || one && has(Bearer.ARMED);
            case DETAIN -> two && has(Bearer.DETAINER);
            case MISSION -> two || statesAsSuch > 1;
            case SAY -> two && has(Bearer.SPEAKER) || has(Bearer.SPEAKER) && body;
            case CALLON -> two || body;
            case STATES -> two || Long.bitCount(outlook.focus) > 1;
            case EXPEL -> two || one && (outlook.people | outlook.speakers) != 0;
            case JOIN -> two || one && outlook.organisations != 0;
            case AMBASSADOR, SUCCEED -> one; // a list may tell of the others
            case BORDER, COOP, COVERS, DEPLOY, FEEL, MEDIATE, PROJECT, ROUTE, SEND, SHELTER, COURT -> two;
        };
    }
}
