create table appointment_change (
    appointment_id uuid not null references appointment,
    version        int  not null,
    what           text not null
        check (what in ('BOOKED', 'MOVED', 'CHECKED_IN', 'CANCELLED', 'MISSED', 'COMPLETED')),
    changed_at     timestamptz not null,
    actor          text not null check (actor in ('CLIENT', 'STAFF', 'SERVICE', 'IMPORT')),
    -- the identity provider's id of the account; nobody else has one
    account        uuid,
    technician_id  uuid not null,
    room_id        uuid not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    policy         text not null,
    overridden     text[] not null default '{}',
    reason         text,
    primary key (appointment_id, version),
    constraint only_staff_have_an_account check (actor = 'STAFF' or account is null),
    constraint rules_are_set_aside_for_a_reason check (overridden = '{}' or reason is not null)
);

alter table appointment add column checked_in_at timestamptz;

insert into appointment_change (appointment_id, version, what, changed_at, actor, technician_id, room_id,
                                starts_at, ends_at, policy)
select id, version, case state when 'BOOKED' then 'BOOKED' else state end, booked_at,
       case origin when 'STAFF' then 'STAFF' when 'IMPORT' then 'IMPORT' else 'CLIENT' end,
       technician_id, room_id, starts_at, ends_at, policy
  from appointment;
