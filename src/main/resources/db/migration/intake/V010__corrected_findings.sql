-- what the reading process said of a document: the rules are asked again when something is corrected; null in documents
-- of earlier versions
alter table intake.import add column printed jsonb;

-- who decided whom a wording means, and when; null where it was decided in an earlier version
alter table intake.mapping add column author text;
alter table intake.mapping add column decided_at timestamptz;
