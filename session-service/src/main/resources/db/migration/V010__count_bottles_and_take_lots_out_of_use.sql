ALTER TABLE pigment_lot ADD COLUMN bottles int NOT NULL DEFAULT 1
    CONSTRAINT bottles_are_not_fewer_than_none CHECK (bottles >= 0);
ALTER TABLE pigment_lot ADD COLUMN used_up_on date;
ALTER TABLE pigment_lot ADD COLUMN quarantined_at timestamptz;
ALTER TABLE pigment_lot ADD COLUMN safety_document text;

CREATE INDEX lots_as_their_maker_numbers_them ON pigment_lot (maker, lot_number);

CREATE TABLE lot_movement (
    id       uuid PRIMARY KEY,
    lot_id   uuid NOT NULL REFERENCES pigment_lot,
    kind     text NOT NULL,
    bottles  int NOT NULL,
    reason   text,
    moved_by uuid NOT NULL,
    moved_at timestamptz NOT NULL
);
CREATE INDEX movements_of_a_lot ON lot_movement (lot_id, moved_at);

CREATE TABLE stock_level (
    clinic     text NOT NULL,
    maker      text NOT NULL,
    product    text NOT NULL,
    shade      text NOT NULL,
    least      int NOT NULL,
    PRIMARY KEY (clinic, maker, product, shade)
);
