-- Of rooms and weekly hours together: whoever changes either says which version they looked at.
alter table clinic add column premises_version int not null default 1;
