-- What the arena's own entries say, in clear beside the leaf that commits to it, so that it can be shown and checked later: changes of
-- models, endpoints, grants, settings and keys, turns that became void. Nothing here names a person. Written once.

create table record_fields (
    record_id   uuid        primary key references entry_pending (id),
    kind        text        not null check (kind <> ''),
    version     integer     not null check (version > 0),
    subject     text        not null,
    recorded_at timestamptz not null,
    -- A JSON array of [name, value], in the order of the digests.
    fields      text        not null
);
create index record_fields_newest on record_fields (kind, subject, recorded_at);

create trigger written_once before update or delete or truncate on record_fields
    for each statement execute function refuse_change();

grant select, insert on record_fields to arena_app;
grant select on record_fields to arena_eraser;

-- Which Members' keys are still wrapped by another master key.
create index member_key_master on arena_keys.member_key (master_key_id);
