CREATE TABLE patch_test (
    id         uuid PRIMARY KEY,
    client_id  uuid NOT NULL,
    clinic     text NOT NULL,
    lot_id     uuid NOT NULL REFERENCES pigment_lot,
    applied_on date NOT NULL,
    result     text NOT NULL CONSTRAINT patch_test_result_is_known CHECK (result IN ('PENDING', 'NEGATIVE', 'POSITIVE')),
    applied_by uuid NOT NULL,
    read_by    uuid,
    read_at    timestamptz,
    CONSTRAINT patch_test_is_pending_until_read CHECK ((result = 'PENDING') = (read_at IS NULL))
);
CREATE INDEX patch_tests_of_a_client ON patch_test (client_id, applied_on DESC);

-- What was signed off stays as it was; an amendment stands beside it and says what is right.
CREATE TABLE amendment (
    id         uuid PRIMARY KEY,
    record_id  uuid NOT NULL REFERENCES session_record,
    number     int NOT NULL,
    reason     text NOT NULL,
    old_entry  jsonb NOT NULL,
    new_entry  jsonb NOT NULL,
    amended_by uuid NOT NULL,
    amended_at timestamptz NOT NULL,
    CONSTRAINT amendments_stand_in_a_row UNIQUE (record_id, number)
);
CREATE TRIGGER amendment_is_never_edited BEFORE UPDATE OR DELETE ON amendment
    FOR EACH ROW EXECUTE FUNCTION refuse_to_edit_a_completed_record();

-- Lots an amendment names that its record did not: a recall must find them too.
CREATE TABLE amended_lot (
    lot_id       uuid NOT NULL REFERENCES pigment_lot,
    record_id    uuid NOT NULL REFERENCES session_record,
    PRIMARY KEY (lot_id, record_id)
);
CREATE INDEX lots_an_amendment_added ON amended_lot (record_id);
