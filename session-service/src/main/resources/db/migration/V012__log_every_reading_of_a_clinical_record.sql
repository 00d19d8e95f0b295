CREATE TABLE clinical_reading (
    id         uuid PRIMARY KEY,
    client_id  uuid NOT NULL,
    what       text NOT NULL,
    about      uuid,
    read_by    uuid NOT NULL,
    allowed_at text NOT NULL,
    allowed_as text NOT NULL,
    read_at    timestamptz NOT NULL
);
CREATE INDEX readings_of_a_client ON clinical_reading (client_id, read_at DESC);
CREATE INDEX completed_sessions_of_a_client ON session_record (client_id, ended_at DESC) WHERE state = 'COMPLETED';
