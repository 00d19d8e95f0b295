CREATE TABLE touch_up (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id    uuid        NOT NULL,
    client_id  uuid        NOT NULL,
    clinic     text        NOT NULL,
    opens_on   date        NOT NULL,
    closes_on  date        NOT NULL,
    zone       text        NOT NULL,
    opens_at   timestamptz NOT NULL,
    state      text        NOT NULL,
    invited    integer     NOT NULL DEFAULT 0,
    booked_by  uuid,
    -- how often a visit that answered it fell through: each time the invitations go on under new names
    reopened   integer     NOT NULL DEFAULT 0,
    CONSTRAINT touch_up_is_planned_once_per_course UNIQUE (plan_id),
    CONSTRAINT touch_up_closes_after_it_opens CHECK (closes_on >= opens_on),
    CONSTRAINT touch_up_is_in_a_known_state CHECK (state IN ('PLANNED', 'DUE', 'BOOKED')),
    CONSTRAINT booked_touch_up_has_a_visit CHECK ((state = 'BOOKED') = (booked_by IS NOT NULL))
);

CREATE INDEX touch_up_waits_to_open ON touch_up (opens_at) WHERE state = 'PLANNED';
CREATE INDEX touch_up_is_for_a_client ON touch_up (client_id);
CREATE INDEX touch_up_is_of_a_clinic ON touch_up (clinic, opens_on, id);
