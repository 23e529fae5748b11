-- Cases and their documents: bodies, and typed columns for all that is filtered, sorted, counted or searched.
-- Columns that everybody who sees the case may see are computed from shared documents only.

create table cooperation (
    id text primary key,
    version integer not null,
    kind text not null,
    creator text not null,
    legacy integer not null,
    own_stage integer not null,
    own_moved_on text not null,
    stage integer not null,
    moved_on text not null,
    shared integer not null,
    published integer not null,
    batch text,
    concept_number integer,
    concept_state text,
    runs_from text,
    runs_until text,
    open_documents integer not null,
    body text not null
);
create index cooperation_creator on cooperation (creator, moved_on desc, id desc);
create index cooperation_moved on cooperation (moved_on desc, id desc);
create index cooperation_batch on cooperation (batch, concept_number);

create table cooperation_party (
    cooperation text not null references cooperation (id) on delete cascade,
    party text not null,
    province text,
    primary key (cooperation, party)
);
create index cooperation_party_of on cooperation_party (party, cooperation);

create table cooperation_sector (
    cooperation text not null references cooperation (id) on delete cascade,
    sector text not null,
    primary key (cooperation, sector)
);
create index cooperation_sector_of on cooperation_sector (sector, cooperation);

create table cooperation_word (
    cooperation text not null references cooperation (id) on delete cascade,
    word text not null,
    primary key (cooperation, word)
);
create index cooperation_word_of on cooperation_word (word, cooperation);

create table agreement (
    id text primary key,
    cooperation text not null references cooperation (id) on delete cascade,
    version integer not null,
    document text not null,
    executing integer not null,
    title text not null,
    creator text not null,
    stage integer not null,
    moved_on text not null,
    shared integer not null,
    signed_on text,
    starts_on text,
    ends_on text,
    slots integer not null,
    filled integer not null,
    body text not null
);
create index agreement_case on agreement (cooperation, executing, title, id);
create index agreement_moved on agreement (moved_on desc, id desc);

create table agreement_party (
    agreement text not null references agreement (id) on delete cascade,
    party text not null,
    number text not null,
    primary key (agreement, party)
);
create index agreement_party_of on agreement_party (party, agreement);

create table agreement_sector (
    agreement text not null references agreement (id) on delete cascade,
    sector text not null,
    primary key (agreement, sector)
);
create index agreement_sector_of on agreement_sector (sector, agreement);

create table agreement_word (
    agreement text not null references agreement (id) on delete cascade,
    word text not null,
    primary key (agreement, word)
);
create index agreement_word_of on agreement_word (word, agreement);

-- Only slots on which something is still to do.
create table agreement_slot (
    agreement text not null references agreement (id) on delete cascade,
    slot text not null,
    party text not null,
    state text not null,
    since text not null,
    primary key (agreement, slot)
);
create index agreement_slot_open on agreement_slot (party, since, agreement, slot);
create index agreement_slot_since on agreement_slot (since, agreement, slot);

create table concept_batch (
    id text primary key,
    version integer not null,
    region text not null,
    title text not null,
    note text not null
);
create index concept_batch_region on concept_batch (region, title, id);

create table sector_trial (
    region text not null,
    sector text not null,
    from_on text not null,
    until_on text not null,
    note text not null,
    primary key (region, sector, from_on)
);

-- What one party recorded about another and the other has not answered, by case or document.
create table pending_answer (
    subject text not null,
    cooperation text not null references cooperation (id) on delete cascade,
    agreement text references agreement (id) on delete cascade,
    party text not null,
    entries integer not null,
    since text not null,
    primary key (subject, party)
);
create index pending_answer_of on pending_answer (party, since, subject);
