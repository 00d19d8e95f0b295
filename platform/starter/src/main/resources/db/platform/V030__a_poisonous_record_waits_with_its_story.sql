-- Records a reader could not take in, and those of the same story that came after. Raw, so that nothing is lost.
CREATE TABLE parked_event (
    id            uuid        NOT NULL DEFAULT uuidv7(),
    place         bigint GENERATED ALWAYS AS IDENTITY,
    reader        text        NOT NULL,
    story         text        NOT NULL,
    topic         text        NOT NULL,
    partition     integer     NOT NULL,
    kafka_offset  bigint      NOT NULL,
    written_at    timestamptz NOT NULL,
    event_id      uuid,
    record_key    bytea,
    headers       jsonb       NOT NULL,
    payload       bytea,
    -- NULL: nothing is known to be wrong with it, it waits behind another.
    cause         text,
    attempts      integer     NOT NULL DEFAULT 0,
    state         text        NOT NULL DEFAULT 'PARKED',
    parked_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    settled_at    timestamptz,
    CONSTRAINT a_parked_event_has_an_id PRIMARY KEY (id),
    CONSTRAINT a_record_is_parked_once UNIQUE (reader, topic, partition, kafka_offset, written_at),
    CONSTRAINT a_parked_event_waits_or_is_settled CHECK (state IN ('PARKED', 'HANDLED', 'DISCARDED'))
);

CREATE INDEX parked_event_queue ON parked_event (reader, story, place) WHERE state = 'PARKED';
CREATE INDEX parked_event_by_fact ON parked_event (reader, event_id);

-- Who did what to a parked event or story, and why.
CREATE TABLE parking_audit (
    id     bigint GENERATED ALWAYS AS IDENTITY,
    at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    who    uuid        NOT NULL,
    act    text        NOT NULL,
    target text        NOT NULL,
    reason text,
    result text        NOT NULL,
    CONSTRAINT each_act_on_parked_events_is_kept PRIMARY KEY (id)
);
