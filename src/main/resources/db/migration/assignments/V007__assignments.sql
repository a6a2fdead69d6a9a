create schema assignments;

-- one publication of a plan: a set-based operation whose rows carry its id
create table assignments.publication (
    id              uuid primary key,
    plan_id         uuid not null references plans.plan,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    published_by    uuid not null,
    published_at    timestamptz not null,
    organisations   int  not null,
    assignments     int  not null,
    occurrences     int  not null
);
create index publication_plan on assignments.publication (plan_id);

-- one measure for one organisation
create table assignments.assignment (
    id              uuid primary key,
    publication_id  uuid not null references assignments.publication,
    plan_id         uuid not null references plans.plan,
    measure_id      uuid not null references plans.measure,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    lead            boolean not null,
    version         int  not null default 0,
    unique (measure_id, organisation_id)
);
create index assignment_plan on assignments.assignment (plan_id, organisation_id);
create index assignment_organisation on assignments.assignment (organisation_id);

-- one dated instance of an assignment: what is reported and reviewed; carries its latest report's content.
-- report_due is the first date and never moves; answer_by is the date that counts now (a return moves it)
create table assignments.occurrence (
    id              uuid primary key,
    assignment_id   uuid not null references assignments.assignment,
    plan_id         uuid not null,
    measure_id      uuid not null,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null,
    position        int  not null,
    opens           date not null,
    due             date not null,
    control_date    date not null,
    report_due      date not null,
    answer_by       date not null,
    state           text not null default 'open' check (state in ('open', 'draft', 'submitted', 'returned', 'accepted')),
    mark            text check (mark in ('done', 'partial', 'not_done', 'in_work')),
    text            text not null default '',
    count_value     numeric check (count_value >= 0),
    count_note      text,
    submitted_at    timestamptz,
    submitted_by    uuid,
    on_time         boolean,
    decided_at      timestamptz,
    decided_by      uuid,
    return_reason   text
        check (return_reason in ('formal_reply', 'no_evidence', 'wrong_numbers', 'incomplete', 'other')),
    return_text     text,
    saved_at        timestamptz,
    version         int  not null default 0,
    unique (assignment_id, position),
    check (state not in ('submitted', 'accepted') or submitted_at is not null and mark is not null)
);
create index occurrence_organisation on assignments.occurrence (organisation_id, answer_by, id);
create index occurrence_plan on assignments.occurrence (plan_id, municipality_id);
create index occurrence_municipality on assignments.occurrence (municipality_id, answer_by, id)
    where state <> 'accepted';
create index occurrence_region on assignments.occurrence (region_id, answer_by, id) where state <> 'accepted';
create index occurrence_review_municipality on assignments.occurrence (municipality_id, submitted_at, id)
    where state = 'submitted';
create index occurrence_review_region on assignments.occurrence (region_id, submitted_at, id) where state = 'submitted';

-- every submission and decision, kept as it was
create table assignments.step (
    id            uuid primary key,
    occurrence_id uuid not null references assignments.occurrence,
    at            timestamptz not null,
    account_id    uuid not null,
    actor         text not null,
    kind          text not null check (kind in ('submitted', 'accepted', 'returned')),
    mark          text,
    text          text,
    count_value   numeric,
    count_note    text,
    reason        text
);
create index step_occurrence on assignments.step (occurrence_id, at);

create table assignments.evidence (
    id            uuid primary key,
    occurrence_id uuid not null references assignments.occurrence,
    attachment_id uuid not null references storage.attachment,
    added_at      timestamptz not null,
    added_by      uuid not null
);
create index evidence_occurrence on assignments.evidence (occurrence_id);
