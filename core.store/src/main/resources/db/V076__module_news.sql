-- Who has put away what a version of a sector changed for officers.

create table module_news_seen (
    person text not null,
    sector text not null,
    sha256 text not null,
    primary key (person, sector)
);
