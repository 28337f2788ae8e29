-- People change the catalogue, not the file alone.

-- Who added it; null for the catalogue file, which must not add again what somebody has replaced since.
alter table revision add column made_by uuid references member (id);

-- A Model's grants are replaced as a whole; what they were is in the Ledger.
grant delete on model_grant to arena_app;
