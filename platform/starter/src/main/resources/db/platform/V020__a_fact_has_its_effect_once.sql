-- Each fact a reader has taken in, in the same transaction as its effect.
CREATE TABLE inbox_handled (
    event_id    uuid        NOT NULL,
    reader      text        NOT NULL,
    -- Its type was unknown to this version: nothing was done.
    skipped     boolean     NOT NULL,
    recorded_at timestamptz,
    handled_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT a_reader_takes_in_a_fact_once PRIMARY KEY (event_id, reader)
) WITH (fillfactor = 85);

-- How far each reader is in each aggregate's facts.
CREATE TABLE inbox_position (
    reader  text   NOT NULL,
    subject text   NOT NULL,
    seq     bigint NOT NULL,
    CONSTRAINT a_reader_is_at_one_place_in_a_stream PRIMARY KEY (reader, subject)
) WITH (fillfactor = 85);
