CREATE TABLE recall (
    id            uuid PRIMARY KEY,
    maker         text NOT NULL,
    lot_number    text,
    received_from date,
    received_to   date,
    reason        text NOT NULL,
    drill         boolean NOT NULL,
    declared_by   uuid NOT NULL,
    declared_at   timestamptz NOT NULL,
    closed_by     uuid,
    closed_at     timestamptz,
    CONSTRAINT recall_is_of_one_lot_or_of_a_range CHECK ((lot_number IS NULL) = (received_from IS NOT NULL)),
    CONSTRAINT range_has_two_ends CHECK ((received_from IS NULL) = (received_to IS NULL))
);

CREATE TABLE recalled_lot (
    recall_id uuid NOT NULL REFERENCES recall,
    lot_id    uuid NOT NULL REFERENCES pigment_lot,
    PRIMARY KEY (recall_id, lot_id)
);
CREATE INDEX recalls_of_a_lot ON recalled_lot (lot_id);

CREATE FUNCTION is_recalled(recall, pigment_lot) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT lower($1.maker) = lower($2.maker)
       AND ($1.lot_number IS NULL OR lower($1.lot_number) = lower($2.lot_number))
       AND ($1.received_from IS NULL
            OR ($2.received_at AT TIME ZONE coalesce((SELECT zone FROM clinic WHERE code = $2.clinic), 'UTC'))::date
               BETWEEN $1.received_from AND $1.received_to)
$$;

-- A bottle of a recalled lot that reaches a shelf later, by whatever path, is quarantined at the door.
CREATE FUNCTION quarantine_at_the_door() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(571901);
    INSERT INTO recalled_lot (recall_id, lot_id)
    SELECT recall.id, NEW.id FROM recall
    WHERE closed_at IS NULL AND is_recalled(recall, NEW) ON CONFLICT DO NOTHING;
    UPDATE pigment_lot SET quarantined_at = received_at
    WHERE id = NEW.id AND quarantined_at IS NULL
      AND EXISTS (SELECT FROM recall WHERE NOT drill AND is_recalled(recall, NEW));
    RETURN NULL;
END $$;
CREATE TRIGGER recalled_lot_is_quarantined_at_the_door AFTER INSERT ON pigment_lot
    FOR EACH ROW EXECUTE FUNCTION quarantine_at_the_door();

CREATE TABLE exposure (
    id           uuid PRIMARY KEY,
    recall_id    uuid NOT NULL REFERENCES recall,
    client_id    uuid NOT NULL,
    clinic       text NOT NULL,
    last_session timestamptz NOT NULL,
    found_at     timestamptz NOT NULL,
    silent       boolean NOT NULL,
    told_at      timestamptz,
    reached_at   timestamptz,
    reached_by   text,
    CONSTRAINT client_is_exposed_once_by_a_recall UNIQUE (recall_id, client_id)
);
CREATE INDEX exposures_in_order ON exposure (recall_id, id);
CREATE INDEX exposures_of_a_client ON exposure (client_id);
CREATE INDEX exposures_not_told ON exposure (client_id) WHERE told_at IS NULL AND NOT silent;

CREATE TABLE exposed_session (
    exposure_id uuid NOT NULL REFERENCES exposure,
    record_id   uuid NOT NULL REFERENCES session_record,
    clinic      text NOT NULL,
    ended_at    timestamptz NOT NULL,
    PRIMARY KEY (exposure_id, record_id)
);
CREATE INDEX exposures_of_a_session ON exposed_session (record_id);
