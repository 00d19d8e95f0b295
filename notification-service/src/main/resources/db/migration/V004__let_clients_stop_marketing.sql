CREATE TABLE opt_out (
    client_id    uuid PRIMARY KEY,
    token        text NOT NULL,
    opted_out_at timestamptz,
    CONSTRAINT opt_out_link_is_one_clients UNIQUE (token)
);
