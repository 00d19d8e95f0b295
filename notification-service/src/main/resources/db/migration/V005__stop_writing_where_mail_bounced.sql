-- A few bits of a fingerprint tell whether the client has another address by now, and cannot tell the address.
CREATE TABLE bounced_channel (
    client_id   uuid        NOT NULL,
    channel     text        NOT NULL,
    fingerprint integer     NOT NULL,
    bounced_at  timestamptz NOT NULL,
    PRIMARY KEY (client_id, channel)
);
