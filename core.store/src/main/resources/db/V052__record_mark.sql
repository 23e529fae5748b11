-- Rules that could not be decided when a record was kept, and the written word on which it was kept all the same.

create table record_mark (
    record text not null references sector_record (id),
    rule text not null,
    sector text not null,
    type text not null,
    region text not null,
    title_id text not null,
    title_en text not null,
    basis text not null,
    reason text not null,
    post text not null,
    office_id text not null,
    office_en text not null,
    at bigint not null,
    primary key (record, rule)
);
create index record_mark_region on record_mark (region, at);
