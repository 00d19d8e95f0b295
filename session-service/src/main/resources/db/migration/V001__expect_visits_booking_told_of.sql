-- A projection of booking.appointments: may be emptied and read again.
CREATE TABLE visit (
    appointment_id uuid PRIMARY KEY,
    client_id      uuid NOT NULL,
    clinic         text NOT NULL,
    kind           text NOT NULL,
    plan_id        uuid,
    session_number int,
    starts_at      timestamptz NOT NULL,
    zone           text NOT NULL,
    state          text NOT NULL CONSTRAINT visit_state_is_known
                   CHECK (state IN ('EXPECTED', 'CANCELLED', 'MISSED', 'COMPLETED')),
    CONSTRAINT visit_names_plan_and_session_together CHECK ((plan_id IS NULL) = (session_number IS NULL))
);
