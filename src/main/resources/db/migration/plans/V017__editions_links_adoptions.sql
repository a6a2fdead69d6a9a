-- A plan keeps its id for life. On approval of its next edition the former content moves to a plan row of its own, state
-- 'superseded', which names the living plan; parent_id is the plan of the level above that it carries out.
alter table plans.plan drop constraint plan_state_check;
alter table plans.plan add constraint plan_state_check
    check (state in ('draft', 'approved', 'superseded', 'withdrawn'));
alter table plans.plan add column living_id uuid references plans.plan;
alter table plans.plan add constraint plan_superseded check ((state = 'superseded') = (living_id is not null));
alter table plans.plan add column parent_id uuid references plans.plan;
alter table plans.plan add column template boolean not null default false;
create index plan_living on plans.plan (living_id, edition) where living_id is not null;
create index plan_parent on plans.plan (parent_id) where parent_id is not null;

-- living_id: in the draft of a next edition, the measure that it rewords; in a former edition, the measure that it became.
-- A measure that an edition drops stays, so that what was assigned and reported stays; withdrawn_in is that edition.
-- adoption: whether the measure asks the level below to adopt a plan; 'proposed' by its wording until a person decides.
alter table plans.measure add column living_id uuid references plans.measure;
alter table plans.measure add column withdrawn_in int;
alter table plans.measure add column adoption text not null default 'none'
    check (adoption in ('none', 'proposed', 'asked'));
alter table plans.measure drop constraint measure_plan_id_position_key;
create unique index measure_position on plans.measure (plan_id, position) where withdrawn_in is null;
create unique index measure_living on plans.measure (living_id, plan_id) where living_id is not null;
update plans.measure set adoption = 'proposed'
where title ~* '^(разработ|утверж?д|приня|подготов).{0,60}(план|дорожн[а-я]* карт)';

-- Measures that carry one another out: 'derived', the child's plan stands below the parent's; 'shared', one activity of
-- several plans, reported once. Proposed by wording, confirmed or rejected by a person; what speaks for it: score, words.
create table plans.link (
    id         uuid primary key,
    kind       text not null check (kind in ('derived', 'shared')),
    child_id   uuid not null references plans.measure on delete cascade,
    parent_id  uuid not null references plans.measure on delete cascade,
    state      text not null check (state in ('proposed', 'confirmed', 'rejected')),
    score      numeric(3, 2),
    words      text not null default '',
    decided_by uuid,
    decided_at timestamptz,
    version    int  not null default 0,
    unique (child_id, parent_id, kind),
    check (child_id <> parent_id)
);
create index link_parent on plans.link (parent_id, state);

-- «План принят»: by what act an organisation adopted its own plan under a plan above; plan_id where that plan is kept here.
create table plans.adoption (
    id              uuid primary key,
    parent_plan_id  uuid not null references plans.plan,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    kind            text not null check (kind <> ''),
    number          text not null check (number <> ''),
    date            date not null,
    attachment_id   uuid references storage.attachment,
    plan_id         uuid references plans.plan,
    registered_by   uuid not null,
    registered_at   timestamptz not null,
    version         int  not null default 0,
    unique (parent_plan_id, organisation_id)
);
create index adoption_plan on plans.adoption (plan_id) where plan_id is not null;
create index adoption_organisation on plans.adoption (organisation_id);

-- What a measure holds beside its row of the official table. It belongs to the living measure and goes with it through
-- all editions; with the measure of a draft it goes, too.
create table plans.milestone (
    id         uuid primary key,
    measure_id uuid not null references plans.measure on delete cascade,
    due        date not null,
    title      text not null check (title <> ''),
    version    int  not null default 0
);
create index milestone_measure on plans.milestone (measure_id, due);

create table plans.risk (
    id         uuid primary key,
    measure_id uuid not null references plans.measure on delete cascade,
    kind       text not null check (kind in ('risk', 'obstacle')),
    title      text not null check (title <> ''),
    response   text not null default '',
    version    int  not null default 0
);
create index risk_measure on plans.risk (measure_id);

-- Which of the plan's target indicators a measure serves.
create table plans.served (
    measure_id uuid not null references plans.measure on delete cascade,
    target_id  uuid not null references plans.target on delete cascade,
    primary key (measure_id, target_id)
);
create index served_target on plans.served (target_id);

-- What the report on a measure must give: a number with its unit and fact code, a kind of evidence, a text. 'proposed' by
-- the expected result until a person takes it.
create table plans.ask (
    id         uuid primary key,
    measure_id uuid not null references plans.measure on delete cascade,
    kind       text not null check (kind in ('number', 'order', 'protocol', 'list', 'link', 'photo', 'text')),
    title      text not null check (title <> ''),
    unit       text not null default '',
    fact_code  text not null default '',
    least      numeric,
    required   boolean not null,
    proposed   boolean not null,
    version    int  not null default 0,
    unique (measure_id, kind, title),
    check (kind = 'number' or (unit = '' and fact_code = '' and least is null))
);
