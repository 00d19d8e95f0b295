CREATE TABLE visit (
    appointment_id uuid PRIMARY KEY,
    client_id      uuid        NOT NULL,
    clinic         text        NOT NULL,
    kind           text        NOT NULL,
    -- 0 where the visit is no session of a plan
    session_number integer     NOT NULL,
    starts_at      timestamptz NOT NULL,
    ends_at        timestamptz NOT NULL,
    zone           text        NOT NULL,
    revision       integer     NOT NULL,
    state          text        NOT NULL,
    imported       boolean     NOT NULL,
    known_at       timestamptz NOT NULL,
    CONSTRAINT visit_is_in_a_known_state CHECK (state IN ('BOOKED', 'CANCELLED', 'MISSED', 'COMPLETED'))
);
