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
    sketch BLOB NOT NULL,           -- what it is compared with others by
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

-- Events this program coded.
CREATE TABLE records (
    id VARCHAR NOT NULL,
    story VARCHAR NOT NULL, published DATE,
    type VARCHAR NOT NULL, mode VARCHAR[] NOT NULL, cameo VARCHAR NOT NULL,
    act VARCHAR NOT NULL,           -- a narrower name of the act, '' if it has none: blacklist
    quad TINYINT NOT NULL, score FLOAT NOT NULL,
    actors VARCHAR[] NOT NULL, actor_countries VARCHAR[] NOT NULL, actor_sectors VARCHAR[] NOT NULL,
    recipients VARCHAR[] NOT NULL, recipient_countries VARCHAR[] NOT NULL, recipient_sectors VARCHAR[] NOT NULL,
    date_from DATE, date_to DATE,
    place VARCHAR, country VARCHAR, admin1 VARCHAR, admin2 VARCHAR,
    lat DOUBLE, lon DOUBLE, geonames INTEGER, precision VARCHAR,
    status VARCHAR NOT NULL, speakers VARCHAR[] NOT NULL, contexts VARCHAR[] NOT NULL,
    lead BOOLEAN NOT NULL, confidence FLOAT NOT NULL,
    dead INTEGER, injured INTEGER,  -- the least number told
    trigger VARCHAR NOT NULL, sentence VARCHAR NOT NULL, -- of its first mention
    rule VARCHAR NOT NULL, version VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    copy BOOLEAN NOT NULL,          -- of a reprint, so that counts may leave it out
    record VARCHAR NOT NULL         -- the whole record, JSON
);

-- Each party of each record.
CREATE TABLE record_parties (
    event VARCHAR NOT NULL,
    role VARCHAR NOT NULL,          -- actor, recipient, speaker, denier
    name VARCHAR NOT NULL, country VARCHAR NOT NULL, sectors VARCHAR[] NOT NULL, entity VARCHAR NOT NULL
);

-- Who deals with whom: a row for each country of the actors and each of the
-- recipients of a record, '' where a side has none. Of talks and the like, where
-- all are actors, a row for each of them and each of the others.
CREATE TABLE record_pairs (
    event VARCHAR NOT NULL, date DATE, until DATE, -- first and last day it may have been
    actor VARCHAR NOT NULL, recipient VARCHAR NOT NULL,
    type VARCHAR NOT NULL, quad TINYINT NOT NULL, score FLOAT NOT NULL,
    status VARCHAR NOT NULL, copy BOOLEAN NOT NULL
);

-- Events of other data sets: one party a side, and no text.
CREATE TABLE imported (
    id VARCHAR NOT NULL,
    origin VARCHAR NOT NULL,        -- icews, gdelt, polecat
    story VARCHAR NOT NULL, published DATE,
    type VARCHAR NOT NULL, mode VARCHAR NOT NULL, cameo VARCHAR NOT NULL, -- lists are words with blanks between
    quad TINYINT NOT NULL, score FLOAT NOT NULL,
    actor VARCHAR NOT NULL, actor_country VARCHAR NOT NULL, actor_sectors VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL, recipient_country VARCHAR NOT NULL, recipient_sectors VARCHAR NOT NULL,
    date_from DATE, date_to DATE,
    place VARCHAR, country VARCHAR, admin1 VARCHAR, admin2 VARCHAR,
    lat DOUBLE, lon DOUBLE, geonames INTEGER, precision VARCHAR,
    status VARCHAR NOT NULL, contexts VARCHAR NOT NULL,
    confidence FLOAT NOT NULL, version VARCHAR NOT NULL,
    source VARCHAR NOT NULL, url VARCHAR
);

CREATE MACRO words(s) AS list_filter(string_split(s, ' '), lambda w: w <> '');
CREATE MACRO sole(s) AS list_filter([s], lambda w: w <> '');

-- All events, of whatever origin.
CREATE VIEW events AS
    SELECT id, 'dateline' AS origin, * EXCLUDE (id, record), NULL::VARCHAR AS url, record FROM records
    UNION ALL
    SELECT id, origin, story, published, type, words(mode), cameo, '', quad, score,
        sole(actor), sole(actor_country), words(actor_sectors), sole(recipient), sole(recipient_country), words(recipient_sectors),
        date_from, date_to, place, country, admin1, admin2, lat, lon, geonames, precision,
        status, []::VARCHAR[], words(contexts), false, confidence, NULL, NULL, '', '', '', version, source, false, url, NULL
    FROM imported;

-- Each party of each event.
CREATE VIEW parties AS
    SELECT * FROM record_parties
    UNION ALL
    SELECT id, 'actor', actor, actor_country, words(actor_sectors), '' FROM imported WHERE actor <> '' OR actor_country <> '' OR actor_sectors <> ''
    UNION ALL
    SELECT id, 'recipient', recipient, recipient_country, words(recipient_sectors), '' FROM imported
        WHERE recipient <> '' OR recipient_country <> '' OR recipient_sectors <> '';

-- Who deals with whom.
CREATE VIEW pairs AS
    SELECT *, 'dateline' AS origin FROM record_pairs
    UNION ALL
    SELECT id, date_from, date_to, actor_country, recipient_country, type, quad, score, status, false, origin FROM imported;

CREATE TABLE mentions (
    event VARCHAR NOT NULL, story VARCHAR NOT NULL,
    sentence INTEGER NOT NULL, trigger VARCHAR NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL
);

-- The same act in several stories.
CREATE TABLE incidents (
    id VARCHAR NOT NULL,
    block VARCHAR NOT NULL,         -- what was merged in one go
    type VARCHAR NOT NULL, mode VARCHAR[] NOT NULL, cameo VARCHAR NOT NULL,
    quad TINYINT NOT NULL, score FLOAT NOT NULL, status VARCHAR NOT NULL,
    actor_countries VARCHAR[] NOT NULL, recipient_countries VARCHAR[] NOT NULL,
    date_from DATE, date_to DATE, first DATE, last DATE, -- of the act; first and last reported
    place VARCHAR, country VARCHAR, lat DOUBLE, lon DOUBLE,
    events INTEGER NOT NULL, stories INTEGER NOT NULL, sources INTEGER NOT NULL, -- sources: independent ones
    record VARCHAR NOT NULL         -- the whole incident, JSON
);
CREATE TABLE incident_events (incident VARCHAR NOT NULL, event VARCHAR NOT NULL);
-- The blocks each record is read in when incidents are merged.
CREATE TABLE blocks (block VARCHAR NOT NULL, event VARCHAR NOT NULL);
-- What has changed since families and incidents were last brought up to date:
-- days of publication ('' for stories without one) and blocks.
CREATE TABLE touched (kind VARCHAR NOT NULL, key VARCHAR NOT NULL);

CREATE TABLE failures (
    run INTEGER NOT NULL, place VARCHAR NOT NULL, cause VARCHAR NOT NULL -- place: FILE or FILE:LINE
);

-- What people said of records.
CREATE TABLE annotations (
    id VARCHAR NOT NULL, made TIMESTAMP NOT NULL, coder VARCHAR NOT NULL,
    story VARCHAR NOT NULL, event VARCHAR NOT NULL, -- event 'story' for a word on the whole story
    verdict VARCHAR NOT NULL,       -- right, wrong, edited, missing, whole, undone
    record VARCHAR,                 -- what it should be, JSON; NULL if it is not edited or missing
    note VARCHAR NOT NULL,
    version VARCHAR NOT NULL        -- of the record it was said of
);
