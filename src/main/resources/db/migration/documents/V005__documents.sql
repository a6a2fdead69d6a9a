create schema documents;

-- an order or another act: its requisites as its owner registered them
create table documents.act (
    id              uuid primary key,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    kind            text not null check (kind <> ''),
    issuer          text,
    number          text,
    date            date,
    title           text,
    control_post    text,
    control_person  text,
    signatory_post  text,
    signatory_person text,
    attachment_id   uuid references storage.attachment,
    created_at      timestamptz not null,
    version         int  not null default 0
);
create index act_place on documents.act (organisation_id, date);

create table documents.clause (
    id             uuid primary key,
    act_id         uuid not null references documents.act,
    position       int  not null,
    number         text,
    text           text not null,
    addressees     text,
    deadline_raw   text,
    deadline_kind  text,
    deadline_norm  jsonb,
    unique (act_id, position)
);

-- composition of a working group or commission as the act gives it
create table documents.group_member (
    id       uuid primary key,
    act_id   uuid not null references documents.act,
    title    text not null,
    position int  not null,
    person   text not null,
    post     text
);
create index group_member_act on documents.group_member (act_id, position);
