-- Of a maker's lot, at whichever clinic's bottle it was filed. pigment_lot.safety_document is read no more.
CREATE TABLE safety_document (
    id       uuid PRIMARY KEY,
    lot_id   uuid NOT NULL REFERENCES pigment_lot,
    address  text NOT NULL,
    bytes    int NOT NULL,
    pages    int NOT NULL,
    filed_by uuid NOT NULL,
    filed_at timestamptz NOT NULL,
    CONSTRAINT document_is_filed_once_for_a_lot UNIQUE (lot_id, address)
);
CREATE INDEX documents_by_what_they_hold ON safety_document (address);

-- Files that nothing referred to when the run was reported.
CREATE TABLE retention_file (
    run_id uuid NOT NULL REFERENCES retention_run,
    name   text NOT NULL,
    PRIMARY KEY (run_id, name)
);
