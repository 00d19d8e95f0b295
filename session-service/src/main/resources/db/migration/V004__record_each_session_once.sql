CREATE TABLE session_record (
    id                uuid PRIMARY KEY,
    appointment_id    uuid NOT NULL CONSTRAINT appointment_has_one_record UNIQUE,
    client_id         uuid NOT NULL,
    clinic            text NOT NULL,
    zone              text NOT NULL,
    plan_id           uuid NOT NULL REFERENCES plan,
    session_number    int NOT NULL,
    state             text NOT NULL CONSTRAINT record_state_is_known CHECK (state IN ('DRAFT', 'COMPLETED')),
    version           int NOT NULL,
    observations      text,
    aftercare_oral    boolean NOT NULL,
    aftercare_written boolean NOT NULL,
    starts_at         timestamptz NOT NULL,
    opened_by         uuid NOT NULL,
    opened_at         timestamptz NOT NULL,
    ended_at          timestamptz,
    completed_by      uuid,
    completed_at      timestamptz,
    origin            text NOT NULL,
    CONSTRAINT completed_record_says_when_and_by_whom
        CHECK ((state = 'COMPLETED') = (num_nonnulls(ended_at, completed_by, completed_at) = 3))
);
CREATE UNIQUE INDEX session_of_a_plan_is_done_once ON session_record (plan_id, session_number)
    WHERE state = 'COMPLETED';
CREATE INDEX records_of_a_client ON session_record (client_id, starts_at DESC);

CREATE TABLE treatment (
    record_id         uuid NOT NULL REFERENCES session_record,
    row_number        int NOT NULL,
    zone              text NOT NULL,
    lot_id            uuid NOT NULL REFERENCES pigment_lot,
    pigment_parts     int NOT NULL,
    water_parts       int NOT NULL,
    needle            text NOT NULL,
    depth_tenths_mm   int NOT NULL,
    cycles_per_second int NOT NULL,
    PRIMARY KEY (record_id, row_number)
);
CREATE INDEX treatments_with_a_lot ON treatment (lot_id);

-- The last line of defence: whatever path code takes, what was signed off stays as it was.
CREATE FUNCTION refuse_to_edit_a_completed_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a completed session record is amended, never edited';
END $$;
CREATE TRIGGER completed_record_is_never_edited BEFORE UPDATE OR DELETE ON session_record
    FOR EACH ROW WHEN (OLD.state = 'COMPLETED') EXECUTE FUNCTION refuse_to_edit_a_completed_record();

CREATE FUNCTION refuse_to_edit_a_completed_treatment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM session_record WHERE id = OLD.record_id AND state = 'COMPLETED') THEN
        RAISE EXCEPTION 'a completed session record is amended, never edited';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER completed_treatment_is_never_edited BEFORE UPDATE OR DELETE ON treatment
    FOR EACH ROW EXECUTE FUNCTION refuse_to_edit_a_completed_treatment();
