create schema organisations;

-- the tree: nation, regions, municipalities, organisations, units; a region's row names itself as its region
create table organisations.organisation (
    id              uuid primary key,
    parent_id       uuid references organisations.organisation,
    region_id       uuid references organisations.organisation,
    municipality_id uuid references organisations.organisation,
    kind            text not null check (kind in ('nation', 'region', 'municipality', 'organisation', 'unit')),
    type            text not null check (type in ('territory', 'authority', 'methodical_centre', 'school', 'other')),
    name            text not null check (name <> ''),
    short_name      text not null check (short_name <> ''),
    number          int,
    rural           boolean not null default false,
    time_zone       text not null,
    closed          date,
    version         int  not null default 0
);
create index organisation_parent on organisations.organisation (parent_id);
create index organisation_municipality on organisations.organisation (municipality_id, type);
create index organisation_region on organisations.organisation (region_id, type);

-- every name and abbreviation that a document may use, with its time of validity
create table organisations.alias (
    id              uuid primary key,
    organisation_id uuid not null references organisations.organisation,
    text            text not null check (text <> ''),
    valid_from      date,
    valid_until     date
);
create index alias_organisation on organisations.alias (organisation_id);
