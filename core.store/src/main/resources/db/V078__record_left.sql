-- How many records the last look over a type could not compute again; counted from 0 when it begins anew.
alter table record_fill add column left_over integer not null default 0;
