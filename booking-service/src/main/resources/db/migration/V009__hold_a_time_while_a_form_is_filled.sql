alter table appointment
    alter column client_id drop not null,
    add column held_until timestamptz,
    drop constraint appointment_state_check,
    drop constraint session_belongs_to_a_plan,
    drop constraint technician_is_not_double_booked,
    drop constraint room_is_not_double_booked,
    add constraint appointment_state_check
        check (state in ('HELD', 'BOOKED', 'COMPLETED', 'CANCELLED', 'MISSED')),
    add constraint only_a_held_time_has_no_client check ((state = 'HELD') = (client_id is null)),
    add constraint only_a_held_time_runs_out check ((state = 'HELD') = (held_until is not null)),
    add constraint session_belongs_to_a_plan
        check (state = 'HELD' or (kind = 'SESSION') = (plan_id is not null and session_number is not null)),
    add constraint technician_is_not_double_booked
        exclude using gist (technician_id with =, occupied with &&) where (state in ('HELD', 'BOOKED', 'COMPLETED')),
    add constraint room_is_not_double_booked
        exclude using gist (room_id with =, occupied with &&) where (state in ('HELD', 'BOOKED', 'COMPLETED'));

create index held_time on appointment (held_until) where state = 'HELD';
