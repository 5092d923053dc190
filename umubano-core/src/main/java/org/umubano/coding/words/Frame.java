package org.umubano.coding.words;

import java.util.Locale;

/** How the phrases around a trigger become the participants of an event; named in the tables of triggers. */
public enum Frame {
    /** The subject visits the state that is object or place. */
    VISIT,
    /** The subject goes: a visit only where there is a state to go to. */
    TRAVEL,
    /** The subject leaves: a visit only where it is said for where. */
    LEAVE,
    /** The subject comes home from a visit (Homecomings). */
    HOME,
    /** Somebody in custody is handed to a state (Surrenders). */
    SURRENDER,
    /** Armed men come to harm at the hands of others (Fallen). */
    FALLEN,
    /** The leaders of an organisation's members come together (BodyMeetings). */
    GATHER,
    /** A court between states, before which the two states of its sentence quarrel (Lawsuits). */
    COURT,
    /** The subject is host, the object visits. */
    RECEIVE,
    /** All meet all. */
    MEET,
    /** The subject goes to a site or memorial abroad. */
    SITE,
    /** The subject invites the object to its state. */
    INVITE,
    /** The subject takes part in a gathering. */
    ATTEND,
    /** The subject is host of a gathering or tournament. */
    HOST,
    /** Those who sign: subject, agent, with, between; else the states in focus. */
    SIGN,
    /** The subjects agree on something: only where they are two sides. */
    AGREE,
    /** The subject looks on while others sign: his state does, and the other. */
    WITNESS,
    /** Two states as such. */
    STATES,
    /** The subject does something to the object. */
    ACT,
    BORDER,
    MISSION,
    AMBASSADOR,
    /** Somebody is chosen as head of an organisation. */
    ELECT,
    /** The subject follows another in a post. */
    SUCCEED,
    /** The subject speaks of or to another state. */
    SAY,
    /** As SAY, with the one called on after "on". */
    CALLON,
    PLEDGE,
    COOP,
    MEDIATE,
    PROTEST,
    DEPLOY,
    ATTACK,
    DETAIN,
    /** The mission of one state in another stands for a third: non-resident accreditation. */
    COVERS,
    /** The gathering itself is the subject. */
    HOSTED,
    /** The subject, who is no resident, is abroad. */
    STAY,
    /** Diplomats are sent away. */
    EXPEL,
    /** A state enters or leaves an organisation. */
    JOIN,
    /** A carrier opens or takes up a route. */
    ROUTE,
    /** Those who fled one state are taken in by another. */
    SHELTER,
    /** The subject is moved by what befell another state. */
    FEEL,
    /** What one state builds, gives or teaches in another, wherever in the sentence the two stand. */
    PROJECT,
    /** As VISIT, to each state after "of": "a tour of A, B and C". */
    TOUR,
    /** The subject sends the object abroad: the object visits. */
    SEND;

    static Frame ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether those to whom it is done may stand in a clause under the verb: "urged Congo to ...", "threatened to strike Israel". */
    public boolean reachesInside() {
        return switch (this) {
            case SAY, CALLON, PLEDGE, INVITE, DEPLOY, AMBASSADOR, SUCCEED, EXPEL, ELECT -> true;
            default -> false;
        };
    }
}
