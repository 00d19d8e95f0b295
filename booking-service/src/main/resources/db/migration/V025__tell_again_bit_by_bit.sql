-- What is to be told again: noted when it is asked for, then read from the topics bit by bit.
create table webhook_replay (
    id         uuid primary key,
    webhook_id uuid not null references webhook,
    -- real time, like all times here
    since      timestamptz not null,
    asked_at   timestamptz not null default clock_timestamp(),
    facts      bigint not null default 0,
    -- until then somebody has it in hand
    held_until timestamptz not null default clock_timestamp(),
    done_at    timestamptz
);

create unique index a_webhook_has_one_open_replay on webhook_replay (webhook_id) where done_at is null;
create index webhook_replay_of_webhook on webhook_replay (webhook_id, asked_at);

-- How far each partition has been read. There are none until the topics have been looked at.
create table webhook_replay_part (
    replay_id   uuid not null references webhook_replay,
    topic       text not null,
    partition   int not null,
    next_offset bigint not null,
    end_offset  bigint not null,
    primary key (replay_id, topic, partition)
);

create index webhook_delivery_settled on webhook_delivery (settled_at) where settled_at is not null;
