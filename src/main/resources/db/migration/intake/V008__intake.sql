create schema intake;

-- one document on its way in: what was read, what a person changed, what came of it
create table intake.import (
    id              uuid primary key,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    attachment_id   uuid not null references storage.attachment,
    file_name       text not null,
    state           text not null check (state in ('reading', 'read', 'unreadable', 'accepted', 'undone')),
    -- why it could not be read, and the detail that the words need
    problem_kind    text check (problem_kind in ('said', 'too_slow', 'too_heavy', 'too_long', 'broken')),
    problem         text,
    -- the document's own paragraphs and tables, for showing; never changed
    blocks          jsonb,
    -- what was read from it, as people have corrected it
    document        jsonb,
    act_id          uuid references documents.act,
    created_by      uuid not null,
    author          text not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    version         int  not null default 0,
    check ((state = 'unreadable') = (problem_kind is not null)),
    check (state in ('reading', 'unreadable', 'undone') or document is not null)
);
create index import_place on intake.import (organisation_id, created_at);
create index import_municipality on intake.import (municipality_id, created_at);
create index import_region on intake.import (region_id, created_at);
create index import_reading on intake.import (id) where state = 'reading';

-- the plans that an accepted import drafted
create table intake.import_plan (
    import_id uuid not null references intake.import,
    position  int  not null,
    plan_id   uuid not null unique references plans.plan,
    primary key (import_id, position)
);

-- wordings matched to organisations once and remembered per authority; a wording in lower case, single spaces
create table intake.mapping (
    organisation_id uuid not null references organisations.organisation,
    wording         text not null,
    target          text not null check (target in ('organisation', 'schools', 'municipalities', 'external')),
    target_id       uuid references organisations.organisation,
    primary key (organisation_id, wording),
    check ((target = 'organisation') = (target_id is not null))
);
