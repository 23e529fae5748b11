-- By when something has to be done about a record: one row for each deadline that runs, none for what is done. What is
-- overdue, and what is due soon in a region, is found here without reading records.

create table record_due (
    record text not null references sector_record (id) on delete cascade,
    deadline text not null,
    sector text not null,
    type text not null,
    region text not null,
    due_at bigint not null,
    due_day bigint,
    primary key (record, deadline)
);
create index record_due_soon on record_due (region, sector, type, due_at);

-- For which deadlines the records of a type have been counted, and how far; records from before are counted by and by.
create table record_due_count (
    sector text not null,
    type text not null,
    mark text not null,
    after_record text not null,
    done integer not null,
    primary key (sector, type)
);
