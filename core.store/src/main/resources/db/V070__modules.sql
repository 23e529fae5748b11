-- Sector modules: the files that were accepted, the last good version of each sector, and the ledger of what was done.

create table module_file (
    sha256 text primary key,
    sector text not null,
    version text not null,
    body text not null
);

create table module_live (
    sector text primary key,
    state text not null,
    sha256 text not null references module_file (sha256),
    body text not null
);

create table module_deployment (
    id text primary key,
    sector text not null,
    started_at bigint not null,
    outcome text not null,
    body text not null
);
create index module_deployment_started on module_deployment (started_at desc, id desc);
create index module_deployment_sector on module_deployment (sector, started_at desc, id desc);
create index module_deployment_running on module_deployment (started_at) where outcome = 'RUNNING';
