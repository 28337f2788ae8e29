-- Bundles that leave the arena: who asked for what and why, who released it, and what became of it.

create table export (
    id              uuid             primary key,
    kind            text             not null check (kind in ('VOTES', 'CONVERSATIONS', 'PREFERENCES', 'KTO', 'LEADERBOARD')),
    formats         text             not null check (formats ~ '^(csv|jsonl|parquet)(\n(csv|jsonl|parquet))*$'),
    -- Canonical JSON.
    filter          text             not null,
    purpose         text             not null check (purpose <> ''),
    requested_by    uuid             not null references member (id),
    requested_at    timestamptz      not null,
    -- The signed state that the rows are of; null until it is known.
    tree_size       bigint           check (tree_size > 0),
    state           text             not null
        check (state in ('QUEUED', 'RUNNING', 'AWAITING_RELEASE', 'READY', 'FAILED', 'CANCELLED', 'EXPIRED')),
    progress        double precision not null check (progress between 0 and 1),
    node            text             not null,
    lease_until     timestamptz      not null,
    attempts        integer          not null check (attempts >= 0),
    -- Counted when it was made.
    rows            bigint           check (rows >= 0),
    left_out        text             not null,
    bytes           bigint           check (bytes >= 0),
    sha256          text             check (sha256 ~ '^[0-9a-f]{64}$'),
    manifest_sha256 text             check (manifest_sha256 ~ '^[0-9a-f]{64}$'),
    fault           text,
    decided_by      uuid             references member (id),
    decided_at      timestamptz,
    refusal         text,
    ended_at        timestamptz,
    expires_at      timestamptz,
    -- Four eyes: texts are released by somebody else.
    check (decided_by <> requested_by),
    check (state <> 'READY' or kind in ('VOTES', 'LEADERBOARD') or decided_by is not null),
    check (state not in ('READY', 'AWAITING_RELEASE') or (rows is not null and bytes is not null and sha256 is not null))
);
create index export_newest on export (requested_at desc, id);
create index export_unfinished on export (lease_until) where state in ('QUEUED', 'RUNNING');

-- A repeated request with the same key gets the first one's export.
create table export_request (
    member_id    uuid        not null references member (id),
    key          text        not null check (length(key) <= 200),
    request_hash bytea       not null,
    export_id    uuid        not null references export (id),
    created_at   timestamptz not null,
    primary key (member_id, key)
);

-- Under this key people get the pseudonyms of an export. It is wrapped as the keys of Members are.
create table arena_keys.pseudonym_key (
    version       integer     primary key check (version > 0),
    master_key_id text        not null references arena_keys.master_key (id),
    nonce         bytea       not null check (octet_length(nonce) = 12),
    wrapped       bytea       not null,
    created_at    timestamptz not null
);

-- Rights. --------------------------------------------------------------------------------------------------------------

grant select, insert on export, export_request to arena_app;
grant update (tree_size, state, progress, node, lease_until, attempts, rows, left_out, bytes, sha256, manifest_sha256, fault, decided_by,
    decided_at, refusal, ended_at, expires_at) on export to arena_app;
grant select, insert, update on arena_keys.pseudonym_key to arena_app;

grant select on export to arena_eraser;
grant select, delete on export_request to arena_eraser;
