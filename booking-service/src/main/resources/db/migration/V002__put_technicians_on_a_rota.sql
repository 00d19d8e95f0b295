create table technician (
    id            uuid primary key,
    name          text   not null,
    skills        text[] not null,
    registered_at timestamptz not null
);

create table shift (
    technician_id uuid not null references technician,
    clinic        text not null references clinic,
    day           text not null,
    works_from    time not null,
    works_to      time not null,
    valid_from    date not null,
    primary key (clinic, technician_id, day, valid_from, works_from),
    constraint shift_ends_after_it_begins check (works_to > works_from)
);

create index shift_of_technician on shift (technician_id);
