-- Records of sectors. Each type has beside these a projection table of its own (rp_SECTOR_TYPE), made when the type is
-- first admitted, which holds only what is filtered, ordered and counted.

create table record_type (
    sector text not null,
    type text not null,
    schema_version integer not null,
    module_version text not null,
    columns text not null,
    shape text not null,
    primary key (sector, type)
);

create table sector_record (
    id text primary key,
    sector text not null,
    type text not null,
    region text not null references region (code),
    schema_version integer not null,
    version integer not null,
    day bigint not null,
    agreement text,
    body text not null,
    created_at bigint not null,
    changed_at bigint not null
);
create index sector_record_region on sector_record (sector, region);

-- What a record claims under a unique constraint; the primary key lets exactly one of two officers win.
create table record_claim (
    sector text not null,
    type text not null,
    region text not null,
    rule text not null,
    value text not null,
    record text not null references sector_record (id),
    primary key (sector, type, region, rule, value)
);
create index record_claim_record on record_claim (record);
