-- Imports of files: work that outlives its request. The rows that were refused are kept until the import is started
-- again, so that they can be corrected and sent once more.

create table record_import (
    id text primary key,
    sector text not null,
    type text not null,
    region text not null references region (code),
    post text not null,
    person text not null,
    language text not null,
    sha256 text not null,
    file_name text not null,
    file_type text not null,
    file_size bigint not null,
    body text not null,
    dry_run integer not null,
    state text not null,
    total_rows integer not null,
    done_rows integer not null,
    created_rows integer not null,
    changed_rows integer not null,
    unchanged_rows integer not null,
    refused_rows integer not null,
    noted_rows integer not null,
    why text,
    runner text,
    beat_at bigint not null,
    created_at bigint not null,
    changed_at bigint not null
);
create index record_import_list on record_import (region, sector, type, created_at desc, id desc);
create index record_import_state on record_import (state, beat_at);

create table record_import_line (
    import text not null references record_import (id),
    line integer not null,
    refused integer not null,
    cells text not null,
    findings text not null,
    primary key (import, line)
);

-- By what the rows taken in so far are recognised, so that one that comes twice is found; forgotten at the end.
create table record_import_key (
    import text not null references record_import (id),
    row_key bigint not null,
    primary key (import, row_key)
);

-- What columns with the same headings were taken as the last time, by the digest of the headings.
create table record_import_columns (
    region text not null references region (code),
    sector text not null,
    type text not null,
    headings text not null,
    columns text not null,
    changed_at bigint not null,
    primary key (region, sector, type, headings)
);
