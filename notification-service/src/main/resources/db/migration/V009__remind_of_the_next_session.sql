-- What was agreed, of each plan, as far as its gaps go.
CREATE TABLE course (
    plan_id     uuid PRIMARY KEY,
    valid_until date NOT NULL
);

CREATE TABLE course_gap (
    plan_id        uuid    NOT NULL REFERENCES course,
    session_number integer NOT NULL,
    min_days       integer NOT NULL,
    PRIMARY KEY (plan_id, session_number)
);

-- The last session that was done, which may be told of before the plan is.
CREATE TABLE course_progress (
    plan_id        uuid PRIMARY KEY,
    client_id      uuid    NOT NULL,
    clinic         text    NOT NULL,
    session_number integer NOT NULL,
    ended_on       date    NOT NULL,
    zone           text    NOT NULL,
    imported       boolean NOT NULL
);

CREATE INDEX visit_is_a_session_of_a_plan ON visit (plan_id, session_number) WHERE plan_id IS NOT NULL;
