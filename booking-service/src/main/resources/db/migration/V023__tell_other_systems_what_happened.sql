create table webhook (
    id         uuid primary key,
    -- null for the whole franchise
    clinic     text references clinic,
    address    text not null,
    secret     text not null,
    -- names of facts; all when empty
    events     text[] not null,
    made_by    uuid not null,
    made_at    timestamptz not null,
    removed_at timestamptz
);

create index webhook_of_clinic on webhook (clinic, made_at);

create table webhook_delivery (
    id            uuid primary key,
    webhook_id    uuid not null references webhook,
    event_id      uuid not null,
    event         text not null,
    -- the replay it belongs to; null when it was told as it happened
    replay        uuid,
    body          text not null,
    state         text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'PARKED')),
    attempts      int not null default 0,
    -- real time, whatever the platform's clock shows
    made_at       timestamptz not null default clock_timestamp(),
    first_tried   timestamptz,
    next_try      timestamptz not null default clock_timestamp(),
    settled_at    timestamptz,
    last_failure  text,
    constraint a_webhook_is_told_each_fact_once unique nulls not distinct (webhook_id, event_id, replay)
);

create index webhook_delivery_due on webhook_delivery (next_try) where state = 'WAITING';
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, state, id);
