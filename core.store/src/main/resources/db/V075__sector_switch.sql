-- Regions that may use a sector and have switched it off.

create table sector_switch (
    region text not null,
    sector text not null,
    off_at bigint not null,
    primary key (region, sector)
);
create index sector_switch_sector on sector_switch (sector, region);
