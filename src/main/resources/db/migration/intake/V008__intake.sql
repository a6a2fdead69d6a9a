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
    problem         text,
    document        jsonb,
    plan_id         uuid references plans.plan,
    act_id          uuid references documents.act,
    created_by      uuid not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    version         int  not null default 0
);
create index import_place on intake.import (organisation_id, created_at);

-- wordings matched to organisations once and remembered per authority
create table intake.mapping (
    organisation_id uuid not null references organisations.organisation,
    wording         text not null,
    target          text not null check (target in ('organisation', 'schools', 'municipalities', 'external')),
    target_id       uuid references organisations.organisation,
    primary key (organisation_id, wording)
);
