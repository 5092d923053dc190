-- By what a new article finds those that it may touch. All of it follows from the log and the events and can be made again.
-- ${lean}: the rows lie in the index itself, where the database can do that.

-- Articles that tell of events, as they were last linked: their place among all, and the article from which each is taken.
CREATE TABLE told (
    version BIGINT PRIMARY KEY,
    place BIGINT NOT NULL,
    article ${text} NOT NULL,
    root ${text} NOT NULL
);
CREATE INDEX told_place ON told (place);
CREATE INDEX told_article ON told (article);
CREATE INDEX told_root ON told (root);

-- Keys of kind, states and season under which mentions are compared.
CREATE TABLE told_key (
    k BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (k, version)
)${lean};

-- Runs of words and of names under which texts are compared, as hashes.
CREATE TABLE told_mark (
    mark BIGINT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (mark, place)
)${lean};

-- What the articles of an event say of offices.
CREATE TABLE office (
    event ${text} NOT NULL,
    person ${text} NOT NULL,
    season BIGINT NOT NULL,
    offices ${text} NOT NULL,
    article ${text} NOT NULL
);
CREATE INDEX office_event ON office (event);
CREATE INDEX office_person ON office (person);
