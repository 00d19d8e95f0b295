create table clinic (
    code         text primary key,
    name         text not null,
    city         text not null,
    zone         text not null,
    jurisdiction text not null,
    address      text not null,
    opened_at    timestamptz not null
);

create table room (
    id       uuid primary key default uuidv7(),
    clinic   text not null references clinic,
    name     text not null,
    position int  not null,
    constraint room_has_one_name_in_its_clinic unique (clinic, name)
);

create table opening_hours (
    clinic text not null references clinic,
    day    text not null,
    opens  time not null,
    closes time not null,
    primary key (clinic, day, opens),
    constraint clinic_closes_after_it_opens check (closes > opens)
);
