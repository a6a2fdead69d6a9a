-- a table on its way in; columns say what each is taken for
create table operations.table_import (
    id              uuid primary key,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid        not null references organisations.organisation,
    kind            text        not null,
    account_id      uuid        not null,
    author          text        not null,
    attachment_id   uuid        not null references storage.attachment,
    file_name       text        not null,
    sheet           text        not null,
    other_sheets    jsonb       not null,
    header_row      int         not null,
    columns         jsonb       not null,
    operation_id    uuid references operations.operation,
    created_at      timestamptz not null,
    version         int         not null default 0
);
create index table_import_place on operations.table_import (organisation_id, kind, id);

-- the rows below the header; verdict, former values and problems are written when they are taken in
create table operations.table_row (
    import_id uuid  not null references operations.table_import,
    number    int   not null,
    cells     jsonb not null,
    verdict   text check (verdict in ('added', 'changed', 'unchanged', 'refused')),
    former    jsonb,
    problems  jsonb,
    primary key (import_id, number)
);

-- what an authority took a heading for; an empty field, for nothing
create table operations.table_mapping (
    organisation_id uuid not null references organisations.organisation,
    kind            text not null,
    heading         text not null,
    field           text not null,
    primary key (organisation_id, kind, heading)
);

-- filters of a list under a name
create table operations.saved_view (
    id              uuid primary key,
    account_id      uuid    not null,
    organisation_id uuid references organisations.organisation,
    page            text    not null,
    name            text    not null,
    query           text    not null,
    first           boolean not null default false,
    position        int     not null default 0
);
create unique index saved_view_name on operations.saved_view (account_id, page, name);
create index saved_view_organisation on operations.saved_view (organisation_id, page) where organisation_id is not null;
