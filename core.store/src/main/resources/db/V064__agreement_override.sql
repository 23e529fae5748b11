-- Stages of documents that were finished on a written word while a rule of a sector could not be decided. The word itself
-- stands in the history of the document; these rows find it.

create table agreement_override (
    agreement text not null references agreement (id) on delete cascade,
    at bigint not null,
    sector text not null,
    rule text not null,
    primary key (agreement, at, sector, rule)
);
create index agreement_override_at on agreement_override (at desc, agreement desc, sector desc, rule desc);
