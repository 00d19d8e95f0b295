create table calendar_feed (
    id            uuid primary key,
    -- of the token; who reads our database still holds no address
    token_hash    bytea not null unique,
    clinic        text not null references clinic,
    -- null for everybody there
    technician_id uuid references technician,
    made_by       uuid not null,
    made_at       timestamptz not null,
    revoked_at    timestamptz
);

create index calendar_feed_of_clinic on calendar_feed (clinic, made_at);
