-- documents that came together: an archive, or many files at once
create table intake.batch (
    id              uuid primary key,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    name            text not null,
    created_by      uuid not null,
    author          text not null,
    created_at      timestamptz not null
);
create index batch_place on intake.batch (organisation_id, created_at);
create index batch_municipality on intake.batch (municipality_id, created_at);
create index batch_region on intake.batch (region_id, created_at);

-- what was not taken, by the name of the refusal
create table intake.batch_left_out (
    batch_id  uuid not null references intake.batch,
    position  int  not null,
    file_name text not null,
    reason    text not null,
    primary key (batch_id, position)
);

alter table intake.import add column batch_id uuid references intake.batch;
create index import_batch on intake.import (batch_id) where batch_id is not null;
