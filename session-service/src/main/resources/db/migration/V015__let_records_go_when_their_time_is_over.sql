CREATE TABLE retention_run (
    id          uuid PRIMARY KEY,
    reported_at timestamptz NOT NULL,
    acts_on     date NOT NULL,
    stopped_at  timestamptz,
    stopped_by  uuid,
    acted_at    timestamptz
);
CREATE TABLE retention_item (
    run_id     uuid NOT NULL REFERENCES retention_run,
    client_id  uuid NOT NULL,
    last_seen  timestamptz NOT NULL,
    kept_until timestamptz NOT NULL,
    PRIMARY KEY (run_id, client_id)
);

-- Never edited; deleted by the retention run alone, which says so inside its own transaction.
CREATE OR REPLACE FUNCTION refuse_to_edit_a_completed_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('stipple.retention', true) = 'on' THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'a completed session record is amended, never edited';
END $$;
CREATE OR REPLACE FUNCTION refuse_to_edit_a_completed_treatment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('stipple.retention', true) = 'on' THEN RETURN OLD; END IF;
    IF EXISTS (SELECT FROM session_record WHERE id = OLD.record_id AND state = 'COMPLETED') THEN
        RAISE EXCEPTION 'a completed session record is amended, never edited';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
