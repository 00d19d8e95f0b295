CREATE TABLE photo_key (
    client_id uuid PRIMARY KEY,
    wrapped   bytea NOT NULL
);

CREATE TABLE photo (
    id        uuid PRIMARY KEY,
    record_id uuid NOT NULL REFERENCES session_record,
    client_id uuid NOT NULL,
    clinic    text NOT NULL,
    pose      text NOT NULL,
    moment    text NOT NULL,
    address   text NOT NULL,
    thumbnail text NOT NULL,
    width     int NOT NULL,
    height    int NOT NULL,
    taken_by  uuid NOT NULL,
    taken_at  timestamptz NOT NULL,
    CONSTRAINT picture_is_taken_once_of_a_moment UNIQUE (record_id, pose, moment, address)
);
CREATE INDEX photos_of_a_client ON photo (client_id, taken_at DESC);
CREATE INDEX photos_of_a_session ON photo (record_id, moment);
