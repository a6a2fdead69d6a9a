-- names in the order that people expect: «СОШ № 2» before «СОШ № 10»
create collation organisations.natural_order (provider = icu, locale = 'ru-u-kn-true');

-- more kinds of bodies; a partner stands outside the hierarchy and takes part by agreement
alter table organisations.organisation drop constraint organisation_kind_check;
alter table organisations.organisation drop constraint organisation_type_check;
alter table organisations.organisation
    add constraint organisation_kind_check
        check (kind in ('nation', 'region', 'municipality', 'organisation', 'unit', 'partner')),
    add constraint organisation_type_check
        check (type in ('territory', 'authority', 'methodical_centre', 'school', 'kindergarten', 'supplementary',
            'college', 'university', 'firm', 'fund', 'other')),
    add column school_kind text
        check (school_kind in ('primary', 'basic', 'secondary', 'gymnasium', 'lyceum', 'special', 'evening', 'cadet')),
    -- the operation that brought it in; whoever was added by hand has none
    add column operation_id uuid,
    add column rank int not null generated always as (
        case kind when 'nation' then 0 when 'region' then 1 when 'municipality' then 2 else 3 end) stored;

create index organisation_operation on organisations.organisation (operation_id) where operation_id is not null;
create index organisation_order on organisations.organisation
    (rank, short_name collate organisations.natural_order, id);
create index organisation_region_order on organisations.organisation
    (region_id, rank, short_name collate organisations.natural_order, id);
create index organisation_municipality_order on organisations.organisation
    (municipality_id, rank, short_name collate organisations.natural_order, id);

-- every name that an organisation has or had: full and short ones follow each other in time, others may overlap
alter table organisations.alias
    add column kind text not null default 'other' check (kind in ('full', 'short', 'other')),
    add column basis text,
    add column words tsvector not null generated always as (
        to_tsvector('russian', translate(text, 'ёЁ', 'еЕ'))) stored;
insert into organisations.alias (id, organisation_id, text, kind)
select gen_random_uuid(), o.id, o.name, 'full' from organisations.organisation o
union all
select gen_random_uuid(), o.id, o.short_name, 'short' from organisations.organisation o;
create index alias_words on organisations.alias using gin (words);

-- codes of the state's registers and systems; one value of a system at a time, but several logins
create table organisations.code (
    id              uuid primary key,
    organisation_id uuid not null references organisations.organisation,
    system          text not null check (system in ('inn', 'kpp', 'ogrn', 'oktmo', 'fis_oko', 'local')),
    value           text not null check (value <> ''),
    valid_from      date,
    valid_until     date,
    check (valid_until >= valid_from)
);
create index code_organisation on organisations.code (organisation_id);
create index code_value on organisations.code (value text_pattern_ops);

-- what an organisation is or takes part in, for a time: rural, small, low results, a project by its name
create table organisations.attribute (
    id              uuid primary key,
    organisation_id uuid not null references organisations.organisation,
    key             text not null
        check (key in ('rural', 'small', 'low_results', 'disadvantaged', 'profile_classes', 'pedagogical_classes',
            'base_school', 'growth_point', 'project')),
    value           text not null default '',
    valid_from      date,
    valid_until     date,
    check (valid_until >= valid_from)
);
insert into organisations.attribute (id, organisation_id, key)
select gen_random_uuid(), o.id, 'rural' from organisations.organisation o where o.rural;
alter table organisations.organisation drop column rural;
create index attribute_organisation on organisations.attribute (organisation_id, key);
create index attribute_key on organisations.attribute (key, organisation_id);

-- groups of organisations for addressing: by a rule over types, municipalities and attributes, or by a list
create table organisations.addressee_group (
    id              uuid primary key,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    title           text    not null check (title <> ''),
    note            text    not null default '',
    listed          boolean not null,
    types           text[]  not null default '{}',
    school_kinds    text[]  not null default '{}',
    municipalities  uuid[]  not null default '{}',
    closed          boolean not null default false,
    version         int     not null default 0
);
create index addressee_group_organisation on organisations.addressee_group (organisation_id);
create table organisations.addressee_group_attribute (
    group_id uuid not null references organisations.addressee_group,
    key      text not null,
    value    text not null default '',
    primary key (group_id, key, value)
);
create table organisations.addressee_group_member (
    group_id        uuid not null references organisations.addressee_group,
    organisation_id uuid not null references organisations.organisation,
    primary key (group_id, organisation_id)
);
create index addressee_group_member_organisation on organisations.addressee_group_member (organisation_id);

-- posts and who holds them for a time; a holder is a name, with or without an account
create table organisations.office (
    id              uuid primary key,
    organisation_id uuid not null references organisations.organisation,
    title           text    not null check (title <> ''),
    head            boolean not null default false,
    closed          boolean not null default false,
    version         int     not null default 0
);
create index office_organisation on organisations.office (organisation_id);
create table organisations.holding (
    id          uuid primary key,
    office_id   uuid    not null references organisations.office,
    person      text    not null check (person <> ''),
    account_id  uuid,
    acting      boolean not null default false,
    valid_from  date    not null,
    valid_until date,
    basis       text,
    check (valid_until >= valid_from)
);
create index holding_office on organisations.holding (office_id, valid_from);

-- mergers, splits, renamings, closings, transfers: dated, by an act, and what was before, to be undone
create table organisations.change (
    id              uuid primary key,
    kind            text not null check (kind in ('merger', 'split', 'renaming', 'closing', 'transfer')),
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    day             date not null,
    basis           text not null,
    made_by         uuid not null,
    made_by_name    text not null,
    made_at         timestamptz not null,
    undone_at       timestamptz
);
create index change_organisation on organisations.change (organisation_id);
create table organisations.change_part (
    change_id        uuid not null references organisations.change,
    organisation_id  uuid not null references organisations.organisation,
    becomes          boolean not null,
    version_after    int  not null,
    was_name         text not null,
    was_short_name   text not null,
    was_parent       uuid,
    was_region       uuid,
    was_municipality uuid,
    was_closed       date,
    primary key (change_id, organisation_id)
);
create index change_part_organisation on organisations.change_part (organisation_id);

-- rows of other modules that a change handed over, and what they were
create table organisations.handed (
    change_id uuid not null references organisations.change,
    subject   text not null,
    row_id    uuid not null,
    was       text not null,
    primary key (change_id, subject, row_id)
);
alter table organisations.alias
    add column made_by_change  uuid references organisations.change,
    add column ended_by_change uuid references organisations.change;
create index alias_made_by_change on organisations.alias (made_by_change) where made_by_change is not null;
create index alias_ended_by_change on organisations.alias (ended_by_change) where ended_by_change is not null;
