CREATE TABLE consultation (
    id             uuid PRIMARY KEY,
    appointment_id uuid NOT NULL CONSTRAINT consultation_is_completed_once UNIQUE,
    client_id      uuid NOT NULL,
    clinic         text NOT NULL,
    outcome        text NOT NULL CONSTRAINT consultation_outcome_is_known
                   CHECK (outcome IN ('PROCEED', 'DEFER', 'DECLINE', 'LETTER_NEEDED')),
    not_before     date,
    norwood        smallint CONSTRAINT norwood_is_1_to_7 CHECK (norwood BETWEEN 1 AND 7),
    ludwig         smallint CONSTRAINT ludwig_is_1_to_3 CHECK (ludwig BETWEEN 1 AND 3),
    alopecia       text,
    fitzpatrick    smallint NOT NULL CONSTRAINT fitzpatrick_is_1_to_6 CHECK (fitzpatrick BETWEEN 1 AND 6),
    hairline       text NOT NULL,
    completed_by   uuid NOT NULL,
    completed_at   timestamptz NOT NULL,
    origin         text NOT NULL,
    CONSTRAINT deferring_names_a_day CHECK ((outcome = 'DEFER') = (not_before IS NOT NULL))
);

CREATE TABLE plan (
    id                uuid PRIMARY KEY,
    consultation_id   uuid NOT NULL REFERENCES consultation,
    client_id         uuid NOT NULL,
    clinic            text NOT NULL,
    treatment_type    text NOT NULL,
    price_cents       bigint NOT NULL CONSTRAINT price_is_not_negative CHECK (price_cents >= 0),
    currency          text NOT NULL,
    valid_until       date NOT NULL,
    agreed_at         timestamptz NOT NULL,
    policy_version    text NOT NULL,
    completed_at      timestamptz,
    touch_up_opens_on date,
    touch_up_closes_on date,
    touch_up_policy_version text,
    CONSTRAINT consultation_agrees_one_plan UNIQUE (consultation_id),
    CONSTRAINT completed_course_has_a_touch_up_window
        CHECK (num_nulls(completed_at, touch_up_opens_on, touch_up_closes_on, touch_up_policy_version) IN (0, 4))
);
CREATE INDEX plans_of_a_client ON plan (client_id, agreed_at DESC);

CREATE TABLE planned_session (
    plan_id      uuid NOT NULL REFERENCES plan,
    number       int NOT NULL,
    min_gap_days int NOT NULL,
    max_gap_days int NOT NULL,
    minutes      int NOT NULL,
    done_at      timestamptz,
    PRIMARY KEY (plan_id, number),
    CONSTRAINT gap_ends_after_it_begins CHECK (0 <= min_gap_days AND min_gap_days <= max_gap_days)
);
