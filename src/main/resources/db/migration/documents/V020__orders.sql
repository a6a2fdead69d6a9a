-- what an act rests on, what it approves, and its life under control
alter table documents.act add column preamble text;
alter table documents.act add column controlled_at timestamptz;
alter table documents.act add column controlled_by text;
alter table documents.act add column released_at timestamptz;
alter table documents.act add column released_by text;
alter table documents.act add column release_note text;
alter table documents.act add column filed text;
alter table documents.act add constraint act_released check (released_at is null or controlled_at is not null);
create index act_attachment on documents.act (attachment_id);

create table documents.basis (
    act_id   uuid not null references documents.act,
    position int  not null,
    kind     text,
    issuer   text,
    number   text,
    date     date,
    title    text,
    primary key (act_id, position)
);

create table documents.appendix (
    act_id   uuid not null references documents.act,
    position int  not null,
    number   text,
    clause   text,
    kind     text not null,
    title    text not null,
    primary key (act_id, position)
);

-- the numbers that one act has in the books of several bodies; the place is that of the body
create table documents.registration (
    id              uuid primary key,
    act_id          uuid not null references documents.act,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    kind            text not null check (kind in ('own', 'incoming', 'outgoing')),
    number          text not null check (number <> ''),
    date            date not null,
    registered_at   timestamptz not null,
    registered_by   text not null,
    version         int  not null default 0,
    unique (act_id, organisation_id, kind)
);
create index registration_organisation on documents.registration (organisation_id, act_id);

-- who must read an act and has read it; whoever must, sees the act. An empty person is the organisation itself
create table documents.acknowledgement (
    id              uuid primary key,
    act_id          uuid not null references documents.act,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    person          text not null default '',
    due             date,
    asked_at        timestamptz not null,
    read_at         timestamptz,
    read_by         text,
    unique (act_id, organisation_id, person)
);
create index acknowledgement_organisation on documents.acknowledgement (organisation_id) where read_at is null;

-- a working group or commission; its composition is what the acts say, one after another
create table documents.working_group (
    id              uuid primary key,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    title           text not null check (title <> ''),
    created_at      timestamptz not null,
    version         int  not null default 0
);
create index working_group_organisation on documents.working_group (organisation_id);

create table documents.composition (
    id       uuid primary key,
    group_id uuid not null references documents.working_group,
    position int  not null,
    act_id   uuid not null references documents.act,
    since    date not null,
    unique (group_id, position)
);
create index composition_act on documents.composition (act_id);

-- a member is a post; the person holds it at the time of the act
create table documents.seat (
    id             uuid primary key,
    composition_id uuid not null references documents.composition,
    position       int  not null,
    role           text not null check (role in ('chair', 'deputy', 'secretary', 'member')),
    post           text not null,
    person         text not null,
    deputy         text not null default '',
    unique (composition_id, position),
    check (post <> '' or person <> '')
);

create table documents.meeting (
    id              uuid primary key,
    group_id        uuid not null references documents.working_group,
    region_id       uuid,
    municipality_id uuid,
    organisation_id uuid not null references organisations.organisation,
    date            date not null,
    venue           text not null default '',
    agenda          text not null default '',
    invited         text not null default '',
    heard           text not null default '',
    number          text not null default '',
    protocol_id     uuid references documents.act,
    version         int  not null default 0
);
create index meeting_group on documents.meeting (group_id, date);

create table documents.attendance (
    meeting_id uuid not null references documents.meeting,
    seat_id    uuid not null references documents.seat,
    presence   text not null check (presence in ('present', 'deputy', 'absent')),
    primary key (meeting_id, seat_id)
);

create table documents.decision (
    id           uuid primary key,
    meeting_id   uuid not null references documents.meeting,
    position     int  not null,
    text         text not null check (text <> ''),
    executors    text not null default '',
    deadline_raw text not null default '',
    unique (meeting_id, position)
);
