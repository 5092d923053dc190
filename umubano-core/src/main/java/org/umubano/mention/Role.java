package org.umubano.mention;

/** What a phrase of the tables is in a noun phrase. */
enum Role {
    /** A state or an organisation of states, by name. */
    STATE,
    REGION,
    DEMONYM,
    /** Nationals: "Rwandans". */
    PEOPLE,
    /** Capital or seat of government. */
    SEAT,
    PLACE,
    OFFICE,
    PLURAL,
    BODY,
    GROUP,
    ORGANISATION,
    TOPIC,
    INSTRUMENT,
    GATHERING,
    REFERENCE,
    COUNT,
    /** A common noun that begins, or ends, a proper name. */
    HEAD_FIRST,
    HEAD_LAST,
    GIVEN_NAME,
    GENITIVE,
    POSSESSIVE,
    PREPOSITION,
    ARTICLE,
    AND,
    COMMA,
    FORMER,
    ACTING,
    DEPUTY,
    ALSO,
    PARTICLE,
    HONORIFIC,
    RANK,
    OPENER,
    /** A small word inside the proper name of a body: "of", "and". */
    JOINT,
    /** What leads on to the field of an adviser or director. */
    CHARGE,
    /** A possessive that refers back to a state: "yarwo". */
    OWN,
    /** "Represented by": links a body to a person. */
    REPRESENTED,
    /** What a minister may be minister of. */
    PORTFOLIO,
    /** "On behalf of", "ku ruhande rwa": before the state for which people of a sentence stand. */
    SIDE,
    /** Before two that have to do with one another: "hagati ya Kigali na Kinshasa". */
    BETWEEN,
    /** After which an unknown name is a place: "i". */
    PLACE_SIGN,
    /** A pronoun that sets somebody against others: "Khartoum yo yavuze", Khartoum for its part said. */
    CONTRAST,
    /** What makes the name after it that of a town: "city of". */
    SETTLEMENT,
    /** After which an unknown name is a place or a body, and no person: "muri". */
    BODY_SIGN,
    /** After which a noun has no augment: "mu", "iyi". */
    STRIPS,
    /** A noun for what has presidents and is no state: "the group", "ishyaka". */
    COLLECTIVE,
    /** A capitalised word that names no one: "COVID". */
    NOBODY
}
