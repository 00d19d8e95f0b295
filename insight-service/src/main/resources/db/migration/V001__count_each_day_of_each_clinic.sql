create table clinics (
  code text not null,
  zone text not null,
  constraint a_clinic_opens_once primary key (code)
);

create table daily_counts (
  clinic  text   not null,
  measure text   not null,
  day     date   not null,
  n       bigint not null,
  constraint a_day_is_counted_once primary key (clinic, measure, day)
);

-- Facts without a zone of their own that came before their clinic did. They stay instants; the view below dates them
-- as soon as the clinic's zone is known, so nobody has to go back and move them.
create table undated_counts (
  clinic      text        not null,
  measure     text        not null,
  happened_at timestamptz not null,
  n           bigint      not null,
  constraint an_instant_is_counted_once primary key (clinic, measure, happened_at)
);

create view counts as
select clinic, measure, day, n from daily_counts
union all
select undated.clinic, undated.measure, (undated.happened_at at time zone clinics.zone)::date, undated.n
from undated_counts undated
join clinics on clinics.code = undated.clinic;
