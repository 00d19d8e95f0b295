-- Times that came free and were offered to clients who wait.
CREATE TABLE waitlist_offer (
    offer_id   uuid PRIMARY KEY,
    client_id  uuid        NOT NULL,
    kind       text        NOT NULL,
    starts_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    zone       text        NOT NULL,
    state      text        NOT NULL,
    CONSTRAINT offer_is_in_a_known_state CHECK (state IN ('OPEN', 'ACCEPTED', 'LAPSED'))
);
