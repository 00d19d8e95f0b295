create table consultation (
    id           uuid primary key,
    client_id    uuid not null,
    outcome      text not null,
    not_before   date,
    completed_at timestamptz not null
);

create index consultation_of_client on consultation (client_id, completed_at);

create table plan (
    id              uuid primary key,
    client_id       uuid not null,
    consultation_id uuid not null,
    treatment_type  text not null,
    valid_until     date not null,
    agreed_at       timestamptz not null
);

create index plan_of_client on plan (client_id);

create table plan_session (
    plan_id      uuid not null references plan,
    number       int  not null,
    min_gap_days int  not null,
    max_gap_days int  not null,
    minutes      int  not null,
    primary key (plan_id, number)
);

create table session_done (
    plan_id        uuid not null,
    session_number int  not null,
    appointment_id uuid not null,
    ended_at       timestamptz not null,
    zone           text not null,
    primary key (plan_id, session_number)
);
