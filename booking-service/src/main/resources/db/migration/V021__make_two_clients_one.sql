-- An earlier system may know one person twice, under two references.
create table client_reference (
    reference text primary key,
    client_id uuid not null references client
);

create index client_reference_of_client on client_reference (client_id);
insert into client_reference (reference, client_id)
select import_reference, id from client where import_reference is not null;

alter table client
    -- whose story goes on; that one is merged into nobody
    add column merged_into uuid references client,
    add column preferred_channel text not null default 'EMAIL' check (preferred_channel in ('EMAIL', 'SMS')),
    add column treatment_photo_consent boolean not null default false,
    add column portfolio_consent boolean not null default false,
    add column version int not null default 1,
    add constraint nobody_is_merged_into_themselves check (merged_into <> id);

create index client_merged_into on client (merged_into) where merged_into is not null;
create index client_by_phone on client (phone);
create index client_by_name_and_birth_date on client (lower(name), birth_date);

create table client_change (
    number     bigint generated always as identity primary key,
    client_id  uuid not null references client,
    what       text not null
        check (what in ('REGISTERED', 'CONSENT_GIVEN', 'CONSENT_WITHDRAWN', 'PREFERENCE_CHANGED', 'MERGED')),
    -- the consent, the preference with its new value, or the client who was merged
    detail     text not null,
    changed_at timestamptz not null,
    account    uuid,
    reason     text
);

create index client_change_of_client on client_change (client_id, number);
