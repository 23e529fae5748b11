-- With whom a record is shared, and by what: a region field of its own, or the agreement it names. For the latter the column
-- region holds @ and the agreement, so that a region which joins or leaves the agreement sees what it may at once.

create table record_share (
    record text not null references sector_record (id) on delete cascade,
    sector text not null,
    type text not null,
    region text not null,
    way text not null,
    day bigint not null,
    primary key (record, region, way)
);
create index record_share_of on record_share (sector, type, region, day desc, record desc);
