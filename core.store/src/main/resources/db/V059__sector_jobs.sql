-- For which day a job of a sector ran last for a region, and what it told that region then.

create table sector_job_run (
    sector text not null,
    job text not null,
    region text not null references region (code),
    day bigint not null,
    primary key (sector, job, region)
);

create table sector_notice (
    sector text not null,
    job text not null,
    region text not null references region (code),
    place integer not null,
    day bigint not null,
    words_id text not null,
    words_en text not null,
    screen text,
    due_day bigint,
    primary key (sector, region, job, place)
);
