-- Evaluation: rounds, activities, paper-only alarms. Days are epoch days, instants epoch milliseconds.

create table evaluation_schedule (
    agreement text primary key,
    next_open bigint,
    body text not null
);
create index evaluation_schedule_next on evaluation_schedule (next_open, agreement) where next_open is not null;

create table evaluation_party (
    region text not null,
    agreement text not null,
    primary key (region, agreement)
);
create index evaluation_party_agreement on evaluation_party (agreement, region);

create table evaluation_round (
    id text primary key,
    agreement text not null,
    region text not null,
    period text not null,
    first_day bigint not null,
    last_day bigint not null,
    due_day bigint not null,
    overdue_from bigint not null,
    status text not null,
    with_agency integer not null,
    found_empty integer,
    done_count integer not null,
    due_count integer not null,
    unmeasured integer not null,
    closed_day bigint,
    version integer not null,
    body text not null,
    unique (agreement, period, region)
);
create index evaluation_round_region on evaluation_round (region, due_day desc, id desc);
create index evaluation_round_due on evaluation_round (due_day desc, id desc);
create index evaluation_round_agreement on evaluation_round (agreement, first_day, region);
create index evaluation_round_open on evaluation_round (region, due_day, id) where with_agency = 1;
create index evaluation_round_unjudged on evaluation_round (overdue_from, id) where found_empty is null;
create index evaluation_round_closed on evaluation_round (closed_day, id) where closed_day is not null;

create table evaluation_round_agency (
    agency text not null,
    round text not null references evaluation_round (id),
    primary key (agency, round)
);

create table evaluation_activity (
    id text primary key,
    agreement text not null,
    region text not null,
    happened bigint not null,
    asked integer not null,
    reported integer not null,
    version integer not null,
    body text not null
);
create index evaluation_activity_agreement on evaluation_activity (agreement, happened desc, id desc);
create index evaluation_activity_asked on evaluation_activity (agreement, region) where asked = 1;

create table evaluation_confirmation (
    activity text not null references evaluation_activity (id),
    region text not null,
    primary key (activity, region)
);

create table evaluation_alarm (
    id text primary key,
    agreement text not null,
    region text not null,
    state text not null,
    raised bigint not null,
    reply_until bigint not null,
    version integer not null,
    body text not null
);
create unique index evaluation_alarm_lasting on evaluation_alarm (agreement, region) where state <> 'BERAKHIR';
create index evaluation_alarm_age on evaluation_alarm (raised, id) where state <> 'BERAKHIR';
