create table policy_change (
    number     bigint generated always as identity (start with 2) primary key,
    -- null for the franchise, whose numbers hold wherever a clinic has none of its own
    clinic     text references clinic,
    valid_from timestamptz not null,
    numbers    jsonb not null,
    set_by     uuid not null,
    set_at     timestamptz not null
);

create index policy_change_in_force on policy_change (clinic, valid_from, number);

create table special_day (
    clinic    text not null references clinic,
    day       date not null,
    name      text not null,
    -- such as 10:00|14:00; none when closed
    stretches text[] not null,
    primary key (clinic, day)
);

create table rota_week (
    technician_id uuid not null references technician,
    clinic        text not null references clinic,
    valid_from    date not null,
    primary key (technician_id, clinic, valid_from)
);

create table time_off (
    id            uuid primary key,
    technician_id uuid not null references technician,
    first_day     date not null,
    last_day      date not null,
    away_from     time,
    away_to       time,
    constraint time_off_ends_after_it_begins check (last_day >= first_day),
    constraint hours_off_are_whole check ((away_from is null) = (away_to is null) and away_from < away_to)
);

create index time_off_of_technician on time_off (technician_id);

create table licence (
    id            uuid primary key,
    technician_id uuid references technician,
    clinic        text references clinic,
    kind          text not null,
    jurisdiction  text not null,
    number        text not null,
    valid_from    date not null,
    valid_until   date not null,
    constraint licence_ends_after_it_begins check (valid_until >= valid_from),
    constraint licence_has_a_holder check (technician_id is not null or clinic is not null)
);

create index licence_of_technician on licence (technician_id);
create index licence_of_clinic on licence (clinic);

create table licence_requirement (
    jurisdiction text not null,
    kind         text not null,
    primary key (jurisdiction, kind)
);

-- A visit stands here as long as nobody has moved or cancelled it since: then its revision is another.
create table reassignment (
    appointment_id uuid primary key references appointment,
    revision       int not null,
    reasons        text[] not null,
    since          timestamptz not null
);
