-- Shapes of record types that were replaced by one of another schema, and whether records were written in them.

create table record_shape_left (
    sector text not null,
    type text not null,
    schema_version integer not null,
    module_version text not null,
    shape text not null,
    written integer not null,
    primary key (sector, type, schema_version)
);
