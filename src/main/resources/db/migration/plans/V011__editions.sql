-- A new edition of an approved plan is a draft that names the plan that it follows; a plan has one next edition at most.
alter table plans.plan add column edition_of uuid references plans.plan;
create unique index plan_edition on plans.plan (edition_of);

-- By which documents a draft was changed or a new edition was made: nobody carries their amendments out twice.
create table plans.amended (
    plan_id       uuid not null references plans.plan,
    attachment_id uuid not null references storage.attachment,
    amended_at    timestamptz not null,
    primary key (plan_id, attachment_id)
);
create index amended_attachment on plans.amended (attachment_id);
