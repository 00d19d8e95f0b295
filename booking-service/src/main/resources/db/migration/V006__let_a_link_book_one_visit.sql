create table link (
    token_hash  bytea primary key,
    client_id   uuid not null references client,
    clinic      text not null references clinic,
    touch_up_id uuid not null,
    purpose     text not null check (purpose in ('FADE_CHECK')),
    expires_at  timestamptz not null,
    created_at  timestamptz not null
);

create index link_of_touch_up on link (touch_up_id);
