-- What a draft was before a document changed it in its place, and the version that it has had since: the change is taken
-- back while that is still its version. Null for new editions, which are discarded, and for changes of earlier versions.
alter table plans.amended add column before jsonb;
alter table plans.amended add column version int;
