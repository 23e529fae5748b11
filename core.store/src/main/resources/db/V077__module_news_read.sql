-- A version that comes back, or is left and taken again, is told nobody twice: each one that was put away is kept.

create table module_news_read (
    person text not null,
    sector text not null,
    sha256 text not null,
    primary key (person, sector, sha256)
);
insert into module_news_read (person, sector, sha256) select person, sector, sha256 from module_news_seen;
drop table module_news_seen;
