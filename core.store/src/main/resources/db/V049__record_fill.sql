-- How far the projection of a type follows its newest shape. Each row of a projection bears the mark of the shape for which
-- it was filled (column filled, added by the program); until all bear the newest, what is not filled is read from the records.
create table record_fill (
    sector text not null,
    type text not null,
    mark text not null,
    after_record text not null,
    done integer not null,
    restated_after text not null,
    restated integer not null,
    primary key (sector, type)
);
