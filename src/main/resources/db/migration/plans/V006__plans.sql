create schema plans;

create table plans.plan (
    id              uuid primary key,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    level           text not null check (level in ('federal', 'region', 'municipality', 'school')),
    title           text not null check (title <> ''),
    period_from     date not null,
    period_until    date not null check (period_until >= period_from),
    state           text not null check (state in ('draft', 'approved', 'withdrawn')),
    edition         int  not null default 1,
    act_id          uuid references documents.act,
    approved_at     timestamptz,
    source_id       uuid references storage.attachment,
    created_at      timestamptz not null,
    version         int  not null default 0,
    check (state <> 'approved' or act_id is not null)
);
create index plan_place on plans.plan (organisation_id);
create index plan_municipality on plans.plan (municipality_id);
create index plan_region on plans.plan (region_id);

create table plans.section (
    id       uuid primary key,
    plan_id  uuid not null references plans.plan,
    position int  not null,
    number   text,
    title    text not null,
    unique (plan_id, position)
);

create table plans.measure (
    id            uuid primary key,
    plan_id       uuid not null references plans.plan,
    section_id    uuid not null references plans.section,
    position      int  not null,
    number        text not null,
    title         text not null check (title <> ''),
    deadline_raw  text not null,
    deadline_kind text not null,
    deadline_norm jsonb not null,
    executors_raw text not null,
    result        text,
    version       int  not null default 0,
    unique (plan_id, position)
);
create index measure_section on plans.measure (section_id);

-- who is named in a measure's executor cell and whom that means; the first leads
create table plans.executor (
    id              uuid primary key,
    plan_id         uuid not null references plans.plan,
    measure_id      uuid not null references plans.measure,
    position        int  not null,
    text            text not null,
    target          text not null check (target in ('organisation', 'schools', 'municipalities', 'external', 'unmatched')),
    organisation_id uuid references organisations.organisation,
    unique (measure_id, position),
    check ((target = 'organisation') = (organisation_id is not null))
);
create index executor_plan on plans.executor (plan_id);

-- the plan's target indicators as worded; passports belong to the module of indicators
create table plans.target (
    id            uuid primary key,
    plan_id       uuid not null references plans.plan,
    position      int  not null,
    number        text not null,
    title         text not null,
    deadline_raw  text not null,
    target_kind   text not null,
    target_value  numeric,
    target_unit   text,
    base_year     int,
    due           date,
    unique (plan_id, position)
);

create table plans.finding (
    id         uuid primary key,
    plan_id    uuid not null references plans.plan,
    measure_id uuid references plans.measure,
    position   int  not null,
    rule       text not null,
    severity   text not null check (severity in ('error', 'warning', 'note')),
    message    text not null,
    advice     text not null,
    quote      text,
    unique (plan_id, position)
);
