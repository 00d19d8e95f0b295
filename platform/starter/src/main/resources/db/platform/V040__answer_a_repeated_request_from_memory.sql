-- What a POST was answered, so that its repetition is answered alike. Rows live 48 hours.
CREATE TABLE answered_request (
    caller          text        NOT NULL,
    route           text        NOT NULL,
    idempotency_key text        NOT NULL,
    request_hash    bytea       NOT NULL,
    status          smallint    NOT NULL,
    headers         jsonb       NOT NULL,
    body            text,
    answered_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT a_key_names_one_request_of_its_caller PRIMARY KEY (caller, route, idempotency_key),
    CONSTRAINT only_success_is_remembered CHECK (status BETWEEN 200 AND 299)
);

CREATE INDEX answered_request_by_age ON answered_request (answered_at);
