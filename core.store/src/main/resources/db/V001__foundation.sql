-- What every other table stands on. The same text runs on SQLite and PostgreSQL.

create table meta (
    name text primary key,
    value text not null
);

create table once_answer (
    post text not null,
    key text not null,
    digest text not null,
    status integer not null,
    headers text not null,
    body text not null,
    kept_at bigint not null,
    primary key (post, key)
);
create index once_answer_age on once_answer (kept_at);

create table audit_head (
    chain text primary key,
    sequence bigint not null,
    hash text not null
);

create table audit_entry (
    chain text not null,
    sequence bigint not null,
    written_at bigint not null,
    actor text not null,
    person text not null,
    office_id text not null,
    office_en text not null,
    action text not null,
    subject_type text not null,
    subject_id text not null,
    details text not null,
    mirror_of text,
    mirror_hash text,
    previous text not null,
    hash text not null,
    primary key (chain, sequence)
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, chain, sequence desc);

-- The text may be erased (salt and fact set to null); the digest, which the chain covers, stays.
create table audit_personal (
    chain text not null,
    sequence bigint not null,
    name text not null,
    digest text not null,
    salt text,
    fact text,
    primary key (chain, sequence, name),
    foreign key (chain, sequence) references audit_entry (chain, sequence)
);

create table stored_file (
    region text not null,
    sha256 text not null,
    size bigint not null,
    type text not null,
    added_at bigint not null,
    primary key (region, sha256)
);

create table region (
    code text primary key,
    name text not null,
    level text not null,
    parent text references region (code),
    valid_from text not null,
    valid_until text,
    successor text,
    zone text not null
);

create table agency (
    id text primary key,
    region text not null references region (code),
    name text not null,
    short_name text not null,
    urusan text not null,
    version integer not null
);
create index agency_region on agency (region, name, id);
create index agency_name on agency (name, id);

create table partner (
    id text primary key,
    region text not null references region (code),
    kind text not null,
    name text not null,
    country text not null,
    version integer not null
);
create index partner_region on partner (region, name, id);

create table parameter (
    code text not null,
    region text not null,
    since text not null,
    value text not null,
    basis text not null,
    confirmed integer not null,
    primary key (code, region, since)
);

create table holiday (
    day text primary key,
    name_id text not null,
    name_en text not null,
    shared_leave integer not null,
    basis text not null,
    confirmed integer not null
);

create table job_run (
    code text primary key,
    completed text not null,
    finished_at bigint not null
);
