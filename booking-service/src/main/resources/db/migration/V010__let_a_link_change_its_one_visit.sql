alter table link
    alter column touch_up_id drop not null,
    add column appointment_id uuid references appointment,
    add column offer_id uuid,
    drop constraint link_purpose_check,
    add constraint link_purpose_check check (purpose in ('FADE_CHECK', 'APPOINTMENT', 'WAITLIST_OFFER')),
    add constraint link_is_about_one_thing check (
        (touch_up_id is not null) = (purpose = 'FADE_CHECK')
        and (appointment_id is not null) = (purpose = 'APPOINTMENT')
        and (offer_id is not null) = (purpose = 'WAITLIST_OFFER'));

create index link_of_appointment on link (appointment_id);

alter table appointment add column confirmed_at timestamptz;

alter table appointment_change
    -- moved or called off after the clinic's free time for that had passed
    add column late boolean not null default false,
    drop constraint appointment_change_what_check,
    add constraint appointment_change_what_check
        check (what in ('BOOKED', 'MOVED', 'CONFIRMED', 'CHECKED_IN', 'CANCELLED', 'MISSED', 'COMPLETED'));
