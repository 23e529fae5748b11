-- People, posts and the doors. Secrets are stored as SHA-256 of 256 random bits, passwords as Argon2id strings.

create table person (
    id text primary key,
    username text unique,
    name text not null,
    search text not null,
    region text references region (code),
    language text not null,
    active integer not null,
    last_post text,
    version integer not null
);
create index person_name on person (name, id);
create index person_region on person (region, name, id);

create table post (
    id text primary key,
    region text references region (code),
    agency text references agency (id),
    role text not null,
    label text not null,
    search text not null,
    closed_at bigint,
    version integer not null
);
create index post_label on post (label, id);
create index post_region on post (region, label, id);
create index post_agency on post (agency, label, id);

create table post_holding (
    id text primary key,
    post text not null references post (id),
    person text not null references person (id),
    from_at bigint not null,
    until_at bigint
);
create unique index post_holding_open on post_holding (post) where until_at is null;
create index post_holding_post on post_holding (post, from_at desc);
create index post_holding_person on post_holding (person, from_at desc);

create table account_password (
    person text primary key references person (id),
    hash text not null,
    demo integer not null,
    since_at bigint not null
);

create table account_session (
    hash text primary key,
    id text not null unique,
    person text not null references person (id),
    post text not null references post (id),
    created_at bigint not null,
    seen_at bigint not null,
    ends_at bigint not null,
    network text not null,
    agent text not null
);
create index account_session_person on account_session (person, seen_at desc);
create index account_session_seen on account_session (seen_at);

create table account_token (
    hash text primary key,
    id text not null unique,
    prefix text not null,
    name text not null,
    person text not null references person (id),
    post text not null references post (id),
    read_only integer not null,
    only_actions text not null,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint,
    revoked_at bigint
);
create index account_token_person on account_token (person, created_at desc);

create table account_link (
    hash text primary key,
    kind text not null,
    person text references person (id),
    expires_at bigint not null
);
create index account_link_person on account_link (person);

create table login_delay (
    subject text primary key,
    failures integer not null,
    last_at bigint not null
);

create table kept_form (
    hash text primary key,
    person text not null references person (id),
    sealed text not null,
    expires_at bigint not null
);
create index kept_form_person on kept_form (person);
