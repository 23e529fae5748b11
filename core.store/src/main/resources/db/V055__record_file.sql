-- Files of records, and those that were uploaded for a field and wait for the record that names them (record is null). The
-- bytes lie with the documents of the region, by digest; they go once neither this table nor stored_file names them.

create table record_file (
    id text primary key,
    record text references sector_record (id),
    sector text not null,
    type text not null,
    field text not null,
    region text not null references region (code),
    post text not null,
    sha256 text not null,
    size bigint not null,
    media_type text not null,
    name text not null,
    deposited_at bigint not null
);
create index record_file_record on record_file (record);
create index record_file_bytes on record_file (region, sha256);
