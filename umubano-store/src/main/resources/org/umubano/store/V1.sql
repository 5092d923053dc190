-- The log: nothing here is changed by reading more, only added to. ${text}, ${blob}: the types of the database.

CREATE TABLE meta (
    name ${text} PRIMARY KEY,
    value ${text} NOT NULL
);

-- One text of one article. seq counts over version, decision and tombstone together.
CREATE TABLE version (
    seq BIGINT PRIMARY KEY,
    article ${text} NOT NULL,
    digest ${text} NOT NULL,
    given ${text} NOT NULL,
    hash ${text} NOT NULL,
    url ${text},
    outlet ${text},
    language ${text} NOT NULL,
    is_read SMALLINT NOT NULL,
    mentions INTEGER NOT NULL,
    is_current SMALLINT NOT NULL,
    at ${text} NOT NULL,
    report ${text} NOT NULL,
    fingerprint ${blob},
    checksum ${text} NOT NULL,
    UNIQUE (article, digest)
);
CREATE INDEX version_url ON version (url) WHERE url IS NOT NULL;
CREATE INDEX version_told ON version (seq) WHERE mentions > 0;

-- Event mentions with their evidence, as lines of the contract.
CREATE TABLE mention (
    version BIGINT NOT NULL,
    n INTEGER NOT NULL,
    id ${text} NOT NULL,
    line ${text} NOT NULL,
    checksum ${text} NOT NULL,
    PRIMARY KEY (version, n)
);
CREATE INDEX mention_id ON mention (id);

CREATE TABLE decision (
    seq BIGINT PRIMARY KEY,
    at ${text} NOT NULL,
    kind ${text} NOT NULL,
    a ${text},
    b ${text},
    field ${text},
    value ${text},
    instead ${text},
    because ${text} NOT NULL,
    undoes BIGINT
);

CREATE TABLE tombstone (
    seq BIGINT PRIMARY KEY,
    at ${text} NOT NULL,
    kind ${text} NOT NULL,
    name ${text} NOT NULL,
    article ${text}
);
CREATE INDEX tombstone_name ON tombstone (name);

-- Ids of events that were ever given out; each leads to the event that has its mention now.
CREATE TABLE issued (
    id ${text} PRIMARY KEY,
    mention ${text} NOT NULL
);
CREATE INDEX issued_mention ON issued (mention);

-- Whole texts, for a time only.
CREATE TABLE text_cache (
    version BIGINT PRIMARY KEY,
    until ${text} NOT NULL,
    body ${blob} NOT NULL
);

-- What follows is made from the log and can be made again.

CREATE TABLE event (
    id ${text} PRIMARY KEY,
    place_in_order ${text} NOT NULL,
    kind ${text} NOT NULL,
    subtype ${text} NOT NULL,
    status ${text} NOT NULL,
    first_day ${text},
    last_day ${text},
    languages ${text} NOT NULL,
    generation BIGINT NOT NULL,
    line ${text} NOT NULL,
    checksum ${text} NOT NULL
);
CREATE INDEX event_order ON event (place_in_order);
CREATE INDEX event_kind ON event (kind, status, first_day);
CREATE INDEX event_day ON event (first_day);
CREATE INDEX event_generation ON event (generation);

CREATE TABLE event_dyad (
    dyad ${text} NOT NULL,
    event ${text} NOT NULL,
    PRIMARY KEY (dyad, event)
);
CREATE INDEX event_dyad_event ON event_dyad (event);

CREATE TABLE event_member (
    mention ${text} PRIMARY KEY,
    event ${text} NOT NULL,
    version BIGINT NOT NULL,
    n INTEGER NOT NULL
);
CREATE INDEX event_member_event ON event_member (event);
CREATE INDEX event_member_version ON event_member (version);

-- The claims on which articles disagree, and checks against what is known.
CREATE TABLE disagreement (
    event ${text} NOT NULL,
    field ${text} NOT NULL,
    verdict ${text} NOT NULL,
    known ${text} NOT NULL,
    PRIMARY KEY (event, field, verdict, known)
);
CREATE INDEX disagreement_verdict ON disagreement (verdict);

-- What became of events: the history that a desk follows.
CREATE TABLE event_change (
    seq BIGINT PRIMARY KEY,
    generation BIGINT NOT NULL,
    at ${text} NOT NULL,
    event ${text} NOT NULL,
    what ${text} NOT NULL,
    field ${text},
    before ${text},
    after ${text},
    dyads ${text} NOT NULL
);
CREATE INDEX event_change_at ON event_change (at);
