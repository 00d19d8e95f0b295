alter table plan add column revision int not null default 1;

-- The newest check replaces those before it.
create table health_check (
    id         uuid primary key,
    client_id  uuid not null,
    verdict    text not null,
    not_before date,
    checked_at timestamptz not null
);

create index health_check_of_client on health_check (client_id, checked_at);

create table healing_check (
    plan_id        uuid not null,
    session_number int  not null,
    verdict        text not null,
    not_before     date,
    checked_at     timestamptz not null,
    primary key (plan_id, session_number)
);
