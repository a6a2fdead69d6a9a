-- What the sentence of a finding was made of, so that it is said in the reader's language, the cell that it is about, and
-- whether it speaks of several rows together.
-- Null in findings of earlier versions: their words stay as they were kept.
alter table plans.finding add column arguments text[];
alter table plans.finding add column field text;
alter table plans.finding add column together boolean not null default false;
