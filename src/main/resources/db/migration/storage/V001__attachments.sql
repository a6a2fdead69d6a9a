-- files by their SHA-256; the bytes lie under the home folder
create table storage.attachment (
    id              uuid primary key,
    sha256          text        not null check (length(sha256) = 64),
    file_name       text        not null check (length(file_name) between 1 and 255),
    media_type      text        not null,
    size            bigint      not null check (size >= 0),
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid        not null,
    created_by      uuid        not null,
    created_at      timestamptz not null
);
create index attachment_place on storage.attachment (organisation_id, created_at);
