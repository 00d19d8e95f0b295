-- Each time somebody had a projection built anew, and what came of it. While one runs, its service's connection holds
-- an advisory lock; a row that says RUNNING without it was left behind by a service that died.
CREATE TABLE projection_rebuild (
    id         bigint GENERATED ALWAYS AS IDENTITY,
    reader     text        NOT NULL,
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at   timestamptz,
    state      text        NOT NULL DEFAULT 'RUNNING',
    records    bigint      NOT NULL DEFAULT 0,
    facts      bigint      NOT NULL DEFAULT 0,
    -- Whether the new rows are those that stood before.
    unchanged  boolean,
    cause      text,
    CONSTRAINT each_rebuild_is_kept PRIMARY KEY (id),
    CONSTRAINT a_rebuild_runs_or_has_ended CHECK (state IN ('RUNNING', 'DONE', 'FAILED'))
);
CREATE INDEX projection_rebuild_latest ON projection_rebuild (reader, id DESC);
