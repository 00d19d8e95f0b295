CREATE TABLE pigment_lot (
    id                   uuid PRIMARY KEY,
    clinic               text NOT NULL,
    maker                text NOT NULL,
    product              text NOT NULL,
    shade                text NOT NULL,
    lot_number           text NOT NULL,
    expires_on           date NOT NULL,
    opened_on            date,
    months_after_opening int NOT NULL,
    received_at          timestamptz NOT NULL,
    CONSTRAINT lot_stands_once_on_a_clinics_shelf UNIQUE (clinic, maker, product, shade, lot_number)
);
