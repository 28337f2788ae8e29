-- The tree over the Ledger's leaves: where each leaf stands, the full tiles above them, and the signed states. Written once.

-- When a leaf was queued, null for those from before there was a sealer; and by which transaction, so that the sealer need not
-- look at all leaves again: whatever it saw is over for every transaction older than the oldest one that was running then.
alter table entry_pending
    add column queued_at timestamptz,
    add column queued_by xid8 not null default pg_current_xact_id();
alter table entry_pending alter column queued_at set default clock_timestamp();
create index entry_pending_queued_by on entry_pending (queued_by);

create table entry (
    index      bigint primary key check (index >= 0),
    pending_id uuid   not null unique
);

-- 256 hashes of 32 bytes, as in C2SP tlog-tiles. Only full ones: the right edge is computed again.
create table tile (
    level  integer not null check (level >= 0),
    index  bigint  not null check (index >= 0),
    hashes bytea   not null check (octet_length(hashes) = 8192),
    primary key (level, index)
);

-- Two sealers cannot go on from the same size: the second insert is refused, and its transaction with it.
create table checkpoint (
    size          bigint      primary key,
    previous_size bigint      not null unique check (previous_size >= 0),
    root          bytea       not null check (octet_length(root) = 32),
    note          text        not null,
    sealed_at     timestamptz not null,
    check (previous_size < size)
);

create trigger written_once before update or delete or truncate on entry for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on tile for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on checkpoint for each statement execute function refuse_change();

grant select, insert on entry, tile, checkpoint to arena_app;
grant select on entry, tile, checkpoint to arena_eraser;
