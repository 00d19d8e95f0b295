-- A manager has looked and lets the visit stand; why, is in the visit's own history.
alter table reassignment add column kept_at timestamptz;

alter table appointment_change
    drop constraint appointment_change_what_check,
    add constraint appointment_change_what_check
        check (what in ('BOOKED', 'MOVED', 'CONFIRMED', 'CHECKED_IN', 'KEPT', 'CANCELLED', 'MISSED', 'COMPLETED'));
