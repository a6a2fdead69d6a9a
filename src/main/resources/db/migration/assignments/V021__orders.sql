-- what a person decided of a clause before it is put under control; a clause without a row stands as it was read
create table assignments.clause_choice (
    clause_id     uuid primary key references documents.clause,
    act_id        uuid not null references documents.act,
    treatment     text not null check (treatment in ('duty', 'opt_in', 'none')),
    audience      text not null check (audience in ('as_read', 'schools', 'bodies', 'named')),
    organisations uuid[] not null default '{}',
    deadline_raw  text not null default '',
    measure_id    uuid references plans.measure,
    version       int  not null default 0
);
create index clause_choice_act on assignments.clause_choice (act_id);
create index clause_choice_measure on assignments.clause_choice (measure_id);

-- one putting of an act under control: a set-based operation whose assignments carry its id
create table assignments.control (
    id              uuid primary key,
    act_id          uuid not null references documents.act,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    put_by          uuid not null,
    put_at          timestamptz not null,
    organisations   int  not null default 0,
    assignments     int  not null default 0,
    occurrences     int  not null default 0,
    undone_at       timestamptz
);
create unique index control_act on assignments.control (act_id) where undone_at is null;

-- a duty that a clause shares with a measure, as the measure alone has it; existed: the plan was published before
create table assignments.control_link (
    control_id    uuid not null references assignments.control,
    duty_id       uuid not null,
    existed       boolean not null,
    number        text not null,
    deadline_raw  text not null,
    deadline_kind text not null,
    deadline_norm jsonb not null,
    primary key (control_id, duty_id)
);

-- dates that came earlier with the clause, as they were
create table assignments.control_moved (
    control_id    uuid not null references assignments.control,
    occurrence_id uuid not null,
    due           date not null,
    control_date  date not null,
    report_due    date not null,
    answer_by     date not null,
    primary key (control_id, occurrence_id)
);

-- a clause that leaves it to its addressees: taking part opens an assignment
create table assignments.offer (
    id              uuid primary key,
    control_id      uuid not null references assignments.control,
    act_id          uuid not null references documents.act,
    duty_id         uuid not null references assignments.duty,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    due             date not null,
    answer          text check (answer in ('joins', 'declines')),
    reason          text not null default '',
    answered_at     timestamptz,
    answered_by     text,
    version         int  not null default 0,
    unique (duty_id, organisation_id)
);
create index offer_act on assignments.offer (act_id, organisation_id);
create index offer_waiting on assignments.offer (organisation_id) where answer is null;
