-- How an authority controls execution («регламент контроля»); the nearest one upward counts.
create table assignments.policy (
    organisation_id uuid primary key references organisations.organisation,
    region_id       uuid,
    municipality_id uuid,
    shift           text not null check (shift in ('preceding', 'none')),
    base            text not null check (base in ('signing', 'registration')),
    unit            text not null check (unit in ('calendar', 'working')),
    at_once         int  not null check (at_once >= 0),
    very_urgent     int  not null check (very_urgent >= 0),
    urgent          int  not null check (urgent >= 0),
    prompt          int  not null check (prompt >= 0),
    yearly          text not null,
    monthly         int  not null check (monthly between 1 and 28),
    continuous      text not null,
    default_term    text not null,
    half_term       boolean not null,
    reminders       int[] not null,
    escalation      int  not null check (escalation >= 0),
    stepwise        boolean not null,
    changed_at      timestamptz not null,
    version         int  not null default 0
);
create index policy_place on assignments.policy (region_id, municipality_id);

-- A co-executor answers the lead within the first half of the term where the authority's rules say so.
alter table assignments.assignment add column half_term boolean not null default false;
