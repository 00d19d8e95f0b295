alter table waitlist_entry
    drop constraint waitlist_entry_state_check,
    add constraint waitlist_entry_state_check check (state in ('WAITING', 'BOOKED', 'LEFT', 'PASSED'));

create index waitlist_by_last_day on waitlist_entry (last_day) where state = 'WAITING';
