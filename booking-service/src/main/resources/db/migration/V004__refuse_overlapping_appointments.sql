create extension if not exists btree_gist;

create table appointment (
    id               uuid primary key,
    client_id        uuid not null references client,
    clinic           text not null references clinic,
    technician_id    uuid not null references technician,
    room_id          uuid not null references room,
    kind             text not null check (kind in ('CONSULTATION', 'SESSION', 'FADE_CHECK', 'TOUCH_UP')),
    plan_id          uuid,
    session_number   int,
    touch_up_id      uuid,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    -- with preparation and cleaning, whose lengths are policy and may change
    occupied         tstzrange not null,
    state            text not null check (state in ('BOOKED', 'COMPLETED', 'CANCELLED', 'MISSED')),
    origin           text not null,
    version          int  not null default 1,
    revision         int  not null default 0,
    policy           text not null,
    booked_at        timestamptz not null,
    import_reference text,
    constraint import_names_an_appointment_once unique (import_reference),
    constraint appointment_ends_after_it_starts check (ends_at > starts_at),
    constraint preparation_and_cleaning_enclose_the_visit check (occupied @> tstzrange(starts_at, ends_at)),
    constraint session_belongs_to_a_plan
        check ((kind = 'SESSION') = (plan_id is not null and session_number is not null)),
    constraint technician_is_not_double_booked
        exclude using gist (technician_id with =, occupied with &&) where (state in ('BOOKED', 'COMPLETED')),
    constraint room_is_not_double_booked
        exclude using gist (room_id with =, occupied with &&) where (state in ('BOOKED', 'COMPLETED')),
    constraint client_is_not_double_booked
        exclude using gist (client_id with =, occupied with &&) where (state in ('BOOKED', 'COMPLETED'))
);

create unique index session_of_a_plan_is_booked_once on appointment (plan_id, session_number)
    where state in ('BOOKED', 'COMPLETED');
create unique index touch_up_is_booked_once on appointment (touch_up_id)
    where state in ('BOOKED', 'COMPLETED');
create index appointment_of_client on appointment (client_id, starts_at);
create index appointment_of_clinic on appointment (clinic, starts_at);
