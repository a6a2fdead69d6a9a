create schema operations;

-- work on many rows in the background; title and failure are a message key with its arguments
create table operations.operation (
    id              uuid primary key,
    kind            text        not null,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid        not null references organisations.organisation,
    account_id      uuid        not null,
    author          text        not null,
    actor           jsonb       not null,
    title           jsonb       not null,
    parameters      jsonb       not null,
    state           text        not null check (state in ('waiting', 'running', 'done', 'failed', 'undoing', 'undone')),
    backwards       boolean     not null default false,
    done            bigint      not null default 0,
    total           bigint      not null default 0,
    checkpoint      text,
    outcome         jsonb,
    failure         jsonb,
    tries           int         not null default 0,
    created_at      timestamptz not null,
    finished_at     timestamptz,
    version         int         not null default 0
);
create index operation_organisation on operations.operation (organisation_id, id);
create index operation_municipality on operations.operation (municipality_id, id);
create index operation_region on operations.operation (region_id, id);

-- what a nightly job did
create table operations.job_run (
    id          uuid primary key,
    job         text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz not null,
    outcome     jsonb       not null,
    incident    text
);
create index job_run_job on operations.job_run (job, started_at);

-- db-scheduler's own, as it documents it
create table operations.scheduled_task (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_execution on operations.scheduled_task (execution_time);
create index scheduled_task_heartbeat on operations.scheduled_task (last_heartbeat);
