create table client (
    id                uuid primary key,
    name              text    not null,
    birth_date        date    not null,
    email             text    not null,
    phone             text    not null,
    locale            text    not null check (locale in ('en', 'es')),
    marketing_consent boolean not null,
    clinic            text    not null references clinic,
    registered_at     timestamptz not null,
    import_reference  text,
    constraint import_names_a_client_once unique (import_reference)
);

create unique index client_is_known_once on client (lower(email), birth_date);
create index client_by_name on client (lower(name), id);
