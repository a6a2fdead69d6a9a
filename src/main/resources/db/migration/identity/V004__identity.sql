create schema identity;

create table identity.account (
    id            uuid primary key,
    login         text not null unique check (login = lower(login) and login <> ''),
    name          text not null check (name <> ''),
    password_hash text not null,
    failures      int  not null default 0,
    locked_until  timestamptz,
    closed        boolean not null default false,
    created_at    timestamptz not null,
    version       int  not null default 0
);

-- a role at a home organisation, over one or more subtrees, for a time
create table identity.appointment (
    id              uuid primary key,
    account_id      uuid not null references identity.account,
    role            text not null
        check (role in ('coordinator', 'controller', 'head', 'executor', 'observer', 'administrator')),
    organisation_id uuid not null references organisations.organisation,
    valid_from      date not null,
    valid_until     date,
    act             text
);
create index appointment_account on identity.appointment (account_id);
create index appointment_organisation on identity.appointment (organisation_id);

create table identity.appointment_scope (
    appointment_id  uuid not null references identity.appointment,
    organisation_id uuid not null references organisations.organisation,
    primary key (appointment_id, organisation_id)
);

-- bearer tokens of the API; only their SHA-256 is kept
create table identity.token (
    id         uuid primary key,
    account_id uuid not null references identity.account,
    name       text not null,
    sha256     text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked    boolean not null default false
);

-- Spring Session's tables, in this module's schema
create table identity.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on identity.spring_session (expiry_time);
create index spring_session_principal on identity.spring_session (principal_name);
create table identity.spring_session_attributes (
    session_primary_id char(36)     not null references identity.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
