CREATE TABLE health_check (
    id            uuid PRIMARY KEY,
    client_id     uuid NOT NULL,
    clinic        text NOT NULL,
    verdict       text NOT NULL,
    not_before    date,
    rules_version text NOT NULL,
    checked_by    uuid NOT NULL,
    checked_at    timestamptz NOT NULL,
    CONSTRAINT waiting_names_a_day CHECK ((verdict = 'NOT_BEFORE') = (not_before IS NOT NULL))
);
CREATE INDEX health_of_a_client ON health_check (client_id, checked_at DESC);

CREATE TABLE health_finding (
    check_id       uuid NOT NULL REFERENCES health_check,
    condition      text NOT NULL,
    effect         text NOT NULL,
    not_before     date,
    ended_on       date,
    letter_seen_on date,
    CONSTRAINT condition_is_answered_once PRIMARY KEY (check_id, condition)
);

CREATE TABLE healing_check (
    id         uuid PRIMARY KEY,
    record_id  uuid NOT NULL REFERENCES session_record,
    verdict    text NOT NULL,
    not_before date,
    notes      text,
    checked_by uuid NOT NULL,
    checked_at timestamptz NOT NULL,
    CONSTRAINT only_a_hold_names_a_day CHECK (not_before IS NULL OR verdict = 'HOLD')
);
CREATE INDEX looks_at_a_session ON healing_check (record_id, checked_at DESC);

ALTER TABLE consultation ADD COLUMN zones text[] NOT NULL DEFAULT '{}';
ALTER TABLE consultation ADD COLUMN scars smallint NOT NULL DEFAULT 0;
CREATE INDEX consultations_of_a_client ON consultation (client_id, completed_at DESC);

ALTER TABLE plan ADD COLUMN revision int NOT NULL DEFAULT 1;
CREATE TABLE plan_revision (
    plan_id    uuid NOT NULL REFERENCES plan,
    revision   int NOT NULL,
    reason     text NOT NULL,
    note       text NOT NULL,
    former     jsonb NOT NULL,
    revised_by uuid NOT NULL,
    revised_at timestamptz NOT NULL,
    CONSTRAINT plan_is_revised_one_after_another PRIMARY KEY (plan_id, revision)
);

CREATE INDEX visits_of_a_client ON visit (client_id, clinic, starts_at DESC);
