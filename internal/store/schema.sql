-- Schema 1. Times are UTC; days are dates; countries are ISO 3166 codes of
-- three letters; a list is empty where nothing is known, a scalar NULL.

CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL);

-- One row a run of ingest, recode or import.
CREATE TABLE runs (
    id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,          -- ingest, recode, import
    started TIMESTAMP NOT NULL,
    finished TIMESTAMP,             -- NULL while it runs, or if it was killed
    program VARCHAR NOT NULL, model VARCHAR NOT NULL, lexicon VARCHAR NOT NULL,
    options VARCHAR NOT NULL,       -- the options it had, JSON
    added INTEGER NOT NULL,         -- stories not seen before
    changed INTEGER NOT NULL,       -- stories that came with another text
    same INTEGER NOT NULL,          -- stories seen before
    failed INTEGER NOT NULL,        -- stories that could not be read or coded
    events BIGINT NOT NULL
);

CREATE TABLE stories (
    id VARCHAR NOT NULL,
    revision INTEGER NOT NULL,      -- 1, one more each time its text changed
    seal VARCHAR NOT NULL,          -- fingerprint of all that was read of it
    source VARCHAR NOT NULL, url VARCHAR NOT NULL, title VARCHAR NOT NULL,
    published DATE, filed DATE,
    agency VARCHAR NOT NULL, dateline VARCHAR NOT NULL, -- as its dateline has them
    text VARCHAR NOT NULL,
    layout VARCHAR NOT NULL,        -- regions and dateline, JSON
    file VARCHAR NOT NULL,          -- where it was read, FILE or FILE:LINE
    sentences INTEGER[] NOT NULL,   -- start and end of each, in bytes
    sketch BLOB,                    -- what it is compared with others by
    family VARCHAR NOT NULL,        -- the story that stands for it and its reprints and updates
    relation VARCHAR NOT NULL,      -- '', reprint or update
    relative VARCHAR NOT NULL,      -- the story it is that of
    version VARCHAR NOT NULL,       -- what coded it
    run INTEGER NOT NULL
);

-- What a story said before it changed.
CREATE TABLE revisions (
    story VARCHAR NOT NULL, revision INTEGER NOT NULL, seal VARCHAR NOT NULL,
    published DATE, title VARCHAR NOT NULL, text VARCHAR NOT NULL, run INTEGER NOT NULL
);

-- Keys under which similar stories meet.
CREATE TABLE bands (band UBIGINT NOT NULL, story VARCHAR NOT NULL);

CREATE TABLE events (
    id VARCHAR NOT NULL,
    origin VARCHAR NOT NULL,        -- dateline, icews, gdelt or polecat
    story VARCHAR NOT NULL, published DATE,
    type VARCHAR NOT NULL, mode VARCHAR[] NOT NULL, cameo VARCHAR NOT NULL,
    quad TINYINT NOT NULL, score FLOAT NOT NULL,
    actors VARCHAR[] NOT NULL, actor_countries VARCHAR[] NOT NULL, actor_sectors VARCHAR[] NOT NULL,
    recipients VARCHAR[] NOT NULL, recipient_countries VARCHAR[] NOT NULL, recipient_sectors VARCHAR[] NOT NULL,
    date_from DATE, date_to DATE,
    place VARCHAR, country VARCHAR, admin1 VARCHAR, admin2 VARCHAR,
    lat DOUBLE, lon DOUBLE, geonames INTEGER, precision VARCHAR,
    status VARCHAR NOT NULL, speakers VARCHAR[] NOT NULL, contexts VARCHAR[] NOT NULL,
    lead BOOLEAN NOT NULL, confidence FLOAT NOT NULL,
    dead INTEGER, injured INTEGER,  -- the least number told
    trigger VARCHAR NOT NULL, rule VARCHAR NOT NULL, version VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    copy BOOLEAN NOT NULL,          -- of a reprint, so that counts may leave it out
    record VARCHAR                  -- the whole record, JSON; NULL where the columns are all there is
);

-- Each party of each event.
CREATE TABLE parties (
    event VARCHAR NOT NULL,
    role VARCHAR NOT NULL,          -- actor, recipient, speaker, denier
    name VARCHAR NOT NULL, country VARCHAR NOT NULL, sectors VARCHAR[] NOT NULL, entity VARCHAR NOT NULL
);

-- Who deals with whom: a row for each country of the actors and each of the
-- recipients of an event, '' where a side has none. Of talks and the like, where
-- all are actors, a row for each of them and each of the others.
CREATE TABLE pairs (
    event VARCHAR NOT NULL, origin VARCHAR NOT NULL, date DATE, until DATE, -- first and last day it may have been
    actor VARCHAR NOT NULL, recipient VARCHAR NOT NULL,
    type VARCHAR NOT NULL, quad TINYINT NOT NULL, score FLOAT NOT NULL,
    status VARCHAR NOT NULL, copy BOOLEAN NOT NULL
);

CREATE TABLE mentions (
    event VARCHAR NOT NULL, story VARCHAR NOT NULL,
    sentence INTEGER NOT NULL, trigger VARCHAR NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL
);

-- The same act in several stories.
CREATE TABLE incidents (
    id VARCHAR NOT NULL,
    type VARCHAR NOT NULL, mode VARCHAR[] NOT NULL, cameo VARCHAR NOT NULL,
    quad TINYINT NOT NULL, score FLOAT NOT NULL, status VARCHAR NOT NULL,
    actor_countries VARCHAR[] NOT NULL, recipient_countries VARCHAR[] NOT NULL,
    date_from DATE, date_to DATE, first DATE, last DATE, -- of the act; first and last reported
    country VARCHAR, lat DOUBLE, lon DOUBLE,
    events INTEGER NOT NULL, stories INTEGER NOT NULL, sources INTEGER NOT NULL, -- sources: independent ones
    record VARCHAR NOT NULL         -- the whole incident, JSON
);
CREATE TABLE incident_events (incident VARCHAR NOT NULL, event VARCHAR NOT NULL);
-- Which events may be one incident, so that only what a change touches is merged anew.
CREATE TABLE incident_keys (key VARCHAR NOT NULL, event VARCHAR NOT NULL);

CREATE TABLE failures (
    run INTEGER NOT NULL, place VARCHAR NOT NULL, cause VARCHAR NOT NULL -- place: FILE or FILE:LINE
);

-- What people said of records.
CREATE TABLE annotations (
    id VARCHAR NOT NULL, made TIMESTAMP NOT NULL, coder VARCHAR NOT NULL,
    story VARCHAR NOT NULL, event VARCHAR NOT NULL, -- event '' for one that was missed
    verdict VARCHAR NOT NULL,       -- right, wrong, edited, missed
    record VARCHAR, note VARCHAR NOT NULL
);
