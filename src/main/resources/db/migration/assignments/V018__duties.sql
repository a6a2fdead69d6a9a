-- What is to be done, whatever it comes from: a measure of a plan, a clause of an order, a decision of a protocol, a request.
-- Lists and cards read it and need nobody else's tables. The place is that of the authority that gave it. A measure's duty
-- has the measure's id.
create table assignments.duty (
    id              uuid primary key,
    kind            text not null check (kind in ('measure', 'clause', 'decision', 'request')),
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    plan_id         uuid references plans.plan,
    act_id          uuid references documents.act,
    clause_id       uuid references documents.clause,
    source          text not null,
    section         text not null default '',
    number          text not null,
    title           text not null check (title <> ''),
    deadline_raw    text not null,
    deadline_kind   text not null,
    deadline_norm   jsonb not null,
    executors_raw   text not null,
    result          text,
    version         int  not null default 0,
    check (kind <> 'measure' or plan_id is not null),
    check (kind <> 'clause' or act_id is not null)
);
create index duty_act on assignments.duty (act_id);

-- Which measures a duty carries out: one activity that stands in several plans is one duty, reported once, counted in each.
create table assignments.duty_measure (
    measure_id uuid primary key references plans.measure,
    duty_id    uuid not null references assignments.duty,
    plan_id    uuid not null references plans.plan
);
create index duty_measure_plan on assignments.duty_measure (plan_id, duty_id);
create index duty_measure_duty on assignments.duty_measure (duty_id);

insert into assignments.duty (id, kind, region_id, municipality_id, organisation_id, plan_id, source, section, number, title,
    deadline_raw, deadline_kind, deadline_norm, executors_raw, result)
select m.id, 'measure', p.region_id, p.municipality_id, p.organisation_id, p.id, p.title,
    case when coalesce(trim(s.number), '') = '' then s.title else s.number || '. ' || s.title end,
    m.number, m.title, m.deadline_raw, m.deadline_kind, m.deadline_norm, m.executors_raw, m.result
from plans.measure m
join plans.section s on s.id = m.section_id
join plans.plan p on p.id = m.plan_id
where exists (select 1 from assignments.assignment a where a.measure_id = m.id);
insert into assignments.duty_measure (measure_id, duty_id, plan_id)
select d.id, d.id, d.plan_id from assignments.duty d;

-- An assignment is a duty for one organisation; what made it is an operation: the publication of a plan, for example.
alter table assignments.assignment rename column measure_id to duty_id;
alter table assignments.assignment drop constraint assignment_measure_id_fkey;
alter table assignments.assignment add foreign key (duty_id) references assignments.duty;
alter table assignments.assignment rename column publication_id to operation_id;
alter table assignments.assignment drop constraint assignment_publication_id_fkey;
alter table assignments.assignment rename constraint assignment_measure_id_organisation_id_key
    to assignment_duty_id_organisation_id_key;
alter table assignments.assignment add column issued_at timestamptz;
update assignments.assignment a set issued_at = b.published_at from assignments.publication b where b.id = a.operation_id;
alter table assignments.assignment alter column issued_at set not null;
drop index assignments.assignment_plan;
alter table assignments.assignment drop column plan_id;
create index assignment_operation on assignments.assignment (operation_id);

-- An occurrence may be called off or held up; neither is ever overdue. A submitted report waits at a level ('stage').
alter table assignments.occurrence rename column measure_id to duty_id;
drop index assignments.occurrence_plan;
alter table assignments.occurrence drop column plan_id;
alter table assignments.occurrence drop constraint occurrence_state_check;
alter table assignments.occurrence add constraint occurrence_state_check
    check (state in ('open', 'draft', 'submitted', 'returned', 'accepted', 'suspended', 'cancelled'));
alter table assignments.occurrence add column stage text check (stage in ('municipality', 'region', 'nation'));
alter table assignments.occurrence add column side_reason text;
create index occurrence_duty on assignments.occurrence (duty_id, municipality_id);
drop index assignments.occurrence_municipality;
drop index assignments.occurrence_region;
create index occurrence_municipality on assignments.occurrence (municipality_id, answer_by, id)
    where state in ('open', 'draft', 'submitted', 'returned');
create index occurrence_region on assignments.occurrence (region_id, answer_by, id)
    where state in ('open', 'draft', 'submitted', 'returned');
