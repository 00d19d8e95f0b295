alter table appointment
    add column channel     text check (channel in ('PHONE', 'VIDEO')),
    -- where the client is: a call has two clocks
    add column client_zone text,
    add constraint only_a_consultation_is_a_call check (channel is null or kind = 'CONSULTATION'),
    add constraint a_call_has_the_clients_zone check ((channel is null) = (client_zone is null));

alter table room add column closed_at timestamptz;

create table licence_warning (
    licence_id uuid not null references licence on delete cascade,
    clinic     text not null references clinic,
    days_ahead int  not null,
    warned_at  timestamptz not null,
    primary key (licence_id, clinic, days_ahead)
);
