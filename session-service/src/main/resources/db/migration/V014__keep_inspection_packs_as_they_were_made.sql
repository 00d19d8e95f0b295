CREATE TABLE inspection_pack (
    id       uuid PRIMARY KEY,
    clinic   text NOT NULL,
    from_day date NOT NULL,
    to_day   date NOT NULL,
    csv      bytea NOT NULL,
    pdf      bytea NOT NULL,
    made_by  uuid NOT NULL,
    made_at  timestamptz NOT NULL,
    CONSTRAINT pack_has_its_days_in_order CHECK (from_day <= to_day)
);
CREATE TRIGGER inspection_pack_is_never_edited BEFORE UPDATE OR DELETE ON inspection_pack
    FOR EACH ROW EXECUTE FUNCTION refuse_to_edit_a_completed_record();
CREATE INDEX records_of_a_clinic ON session_record (clinic, starts_at);
