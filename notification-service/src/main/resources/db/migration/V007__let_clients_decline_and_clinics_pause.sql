ALTER TABLE touch_up
    DROP CONSTRAINT touch_up_is_in_a_known_state,
    ADD CONSTRAINT touch_up_is_in_a_known_state CHECK (state IN ('PLANNED', 'DUE', 'BOOKED', 'DECLINED'));

-- What was done to a clinic's invitations, by whom; the last act holds.
CREATE TABLE campaign_act (
    id       uuid PRIMARY KEY DEFAULT uuidv7(),
    clinic   text        NOT NULL,
    paused   boolean     NOT NULL,
    acted_by uuid        NOT NULL,
    acted_at timestamptz NOT NULL
);

CREATE INDEX campaign_act_is_of_a_clinic ON campaign_act (clinic, id DESC);
