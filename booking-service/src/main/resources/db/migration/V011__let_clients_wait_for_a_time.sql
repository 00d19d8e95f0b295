create table waitlist_entry (
    id            uuid primary key,
    client_id     uuid   not null references client,
    clinics       text[] not null,
    kind          text   not null check (kind in ('CONSULTATION', 'SESSION', 'FADE_CHECK', 'TOUCH_UP')),
    technician_id uuid references technician,
    plan_id       uuid,
    minutes       int,
    first_day     date   not null,
    last_day      date   not null,
    state         text   not null check (state in ('WAITING', 'BOOKED', 'LEFT')),
    joined_at     timestamptz not null,
    constraint waitlist_entry_ends_after_it_begins check (last_day >= first_day),
    constraint somebody_waits_somewhere check (cardinality(clinics) > 0),
    constraint a_session_waited_for_is_of_a_plan check ((kind = 'SESSION') = (plan_id is not null))
);

create index waitlist_of_clinic on waitlist_entry using gin (clinics) where state = 'WAITING';
create index waitlist_of_client on waitlist_entry (client_id);

-- While it is offered its time is held among the appointments, so that the same constraints keep everybody else away.
create table waitlist_offer (
    id             uuid primary key,
    entry_id       uuid not null references waitlist_entry,
    hold_id        uuid not null,
    clinic         text not null references clinic,
    technician_id  uuid not null references technician,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    offered_at     timestamptz not null,
    expires_at     timestamptz not null,
    state          text not null check (state in ('OFFERED', 'ACCEPTED', 'LAPSED')),
    appointment_id uuid references appointment,
    constraint an_accepted_offer_is_booked check ((state = 'ACCEPTED') = (appointment_id is not null)),
    constraint nobody_is_offered_a_time_twice unique (entry_id, technician_id, starts_at)
);

create unique index one_offer_at_a_time on waitlist_offer (entry_id) where state = 'OFFERED';
create index offer_that_runs_out on waitlist_offer (expires_at) where state = 'OFFERED';

-- What somebody may be waiting for. Looked through within a second, and forgotten.
create table freed_time (
    id        bigint generated always as identity primary key,
    clinic    text not null references clinic,
    starts_at timestamptz not null,
    ends_at   timestamptz not null
);
