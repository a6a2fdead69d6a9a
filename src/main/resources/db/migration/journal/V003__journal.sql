create schema journal;

-- who did what when, old and new; a set-based operation writes one entry with its counts
create table journal.entry (
    id              uuid primary key,
    at              timestamptz not null,
    account_id      uuid        not null,
    actor           text        not null,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid        not null,
    subject         text        not null,
    subject_id      uuid        not null,
    action          text        not null,
    before          jsonb,
    after           jsonb,
    operation_id    uuid
);
create index entry_subject on journal.entry (subject_id, at);
create index entry_place on journal.entry (organisation_id, at);
create index entry_municipality on journal.entry (municipality_id, at);
create index entry_region on journal.entry (region_id, at);
