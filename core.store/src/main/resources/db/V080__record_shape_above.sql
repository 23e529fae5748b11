-- Shapes of record types that were replaced by one of a lower schema, when a module went back to a former version.

create table record_shape_above (
    sector text not null,
    type text not null,
    schema_version integer not null,
    module_version text not null,
    shape text not null,
    primary key (sector, type, schema_version)
);
