-- A row lives from the commit that made its fact true until Kafka has acknowledged it.
-- The columns are those Debezium's outbox router reads, for those who outgrow the relay.
CREATE TABLE outbox (
    id           bigint GENERATED ALWAYS AS IDENTITY,
    bucket       smallint    NOT NULL,
    key          text        NOT NULL,
    aggregate_id text        NOT NULL,
    seq          bigint      NOT NULL,
    topic        text        NOT NULL,
    headers      jsonb       NOT NULL,
    payload      text        NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT outbox_is_relayed_by_bucket_in_order_of_commit PRIMARY KEY (bucket, id)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_threshold = -1);

-- How many facts each aggregate has told on each topic: a reader that sees a number left out raises an alarm.
CREATE TABLE outbox_sequence (
    topic        text   NOT NULL,
    aggregate_id text   NOT NULL,
    seq          bigint NOT NULL,
    CONSTRAINT an_aggregate_counts_its_facts_once_per_topic PRIMARY KEY (topic, aggregate_id)
) WITH (fillfactor = 85);

-- A story with a row that Kafka will never take stands still here; nothing of it is skipped.
CREATE TABLE outbox_parked_key (
    key       text        NOT NULL,
    bucket    smallint    NOT NULL,
    outbox_id bigint      NOT NULL,
    topic     text        NOT NULL,
    cause     text        NOT NULL,
    parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT a_story_is_parked_once PRIMARY KEY (key)
);
