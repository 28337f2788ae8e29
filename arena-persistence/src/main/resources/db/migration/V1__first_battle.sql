-- The first schema. Runs as arena_owner. The server's role arena_app gets exactly what the code needs, and arena_eraser what
-- erasure and retention will need; neither owns anything, neither may change the schema.

-- access ---------------------------------------------------------------------------------------------------------------

create table member (
    id           uuid        primary key,
    roles        text        not null,
    groups       text        not null,
    created_at   timestamptz not null,
    signed_on_at timestamptz not null
);

-- Who a Member is outside the arena. Apart, because erasure destroys it.
create table member_identity (
    member_id uuid primary key references member (id),
    issuer    text not null,
    subject   text not null,
    unique (issuer, subject)
);

-- Prompts, answers and comments, encrypted under the Member's data key.
create table text (
    id          uuid        primary key,
    member_id   uuid        not null references member (id),
    key_version integer     not null,
    nonce       bytea       not null check (octet_length(nonce) = 12),
    ciphertext  bytea       not null,
    fingerprint bytea,
    created_at  timestamptz not null
);
create index text_fingerprint on text (fingerprint) where fingerprint is not null;

-- Keys have a schema of their own: they are backed up apart, and for days only.
create schema arena_keys;
create table arena_keys.master_key (
    id         text        primary key,
    created_at timestamptz not null
);
create table arena_keys.member_key (
    member_id     uuid        not null,
    version       integer     not null,
    master_key_id text        not null references arena_keys.master_key (id),
    nonce         bytea       not null check (octet_length(nonce) = 12),
    wrapped       bytea       not null,
    created_at    timestamptz not null,
    primary key (member_id, version)
);

-- audit ----------------------------------------------------------------------------------------------------------------

-- Leaves that wait for the sealer.
create table entry_pending (
    id   uuid  primary key,
    leaf bytea not null
);
create table record_salt (
    record_id uuid  primary key,
    salt      bytea not null check (octet_length(salt) = 32)
);

-- catalog --------------------------------------------------------------------------------------------------------------

create table model (
    id         uuid        primary key,
    key        text        not null unique,
    name       text        not null,
    owner      text        not null,
    family     text,
    stage      text        not null check (stage in ('SUBMITTED', 'APPROVED', 'ACTIVE', 'PAUSED', 'RETIRED')),
    created_at timestamptz not null,
    version    bigint      not null
);
create table revision (
    id            uuid        primary key,
    model_id      uuid        not null references model (id),
    number        integer     not null check (number > 0),
    upstream_name text        not null,
    system_prompt text,
    parameters    text        not null,
    declared_size text,
    licence       text,
    fingerprint   text        not null,
    created_at    timestamptz not null,
    unique (model_id, number)
);
create table endpoint (
    id             uuid        primary key,
    revision_id    uuid        not null references revision (id),
    url            text        not null,
    upstream_name  text        not null,
    secret_env     text,
    max_concurrent integer     check (max_concurrent > 0),
    enabled        boolean     not null,
    created_at     timestamptz not null,
    version        bigint      not null
);
create index endpoint_revision on endpoint (revision_id);
create table model_grant (
    id         uuid primary key,
    model_id   uuid not null references model (id),
    group_path text not null,
    use        text not null check (use in ('BATTLE', 'NAMED', 'DIRECT', 'LEADERBOARD')),
    unique (model_id, group_path, use)
);

-- battle ---------------------------------------------------------------------------------------------------------------

create table battle (
    id                    uuid             primary key,
    member_id             uuid             not null references member (id),
    state                 text             not null check (state in ('OPEN', 'ANSWERING', 'READY', 'VOTED', 'VOID', 'EXPIRED')),
    mode                  text             not null check (mode in ('LIVE', 'PACED', 'COMPLETE')),
    revision_a            uuid             not null references revision (id),
    revision_b            uuid             not null references revision (id),
    draw_rule             text             not null,
    draw_seed             bigint           not null,
    draw_probability      double precision not null check (draw_probability > 0 and draw_probability <= 1),
    eligible_pairs        integer          not null check (eligible_pairs > 0),
    campaign_id           uuid,
    groups                text             not null,
    flags                 text             not null,
    language              text,
    evaluation_session_id uuid             not null,
    evaluation_order      integer          not null check (evaluation_order > 0),
    node                  text             not null,
    created_at            timestamptz      not null,
    version               bigint           not null,
    check (revision_a <> revision_b)
);
create index battle_member on battle (member_id, created_at desc);
create table turn (
    id          uuid        primary key,
    battle_id   uuid        not null references battle (id),
    number      integer     not null check (number > 0),
    attempt     integer     not null check (attempt > 0),
    prompt_id   uuid        not null references text (id),
    state       text        not null check (state in ('ANSWERING', 'READY', 'VOID')),
    node        text        not null,
    lease_until timestamptz not null,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    version     bigint      not null,
    unique (battle_id, number)
);
create index turn_answering on turn (lease_until) where state = 'ANSWERING';
create table answer (
    id                uuid        primary key,
    turn_id           uuid        not null references turn (id),
    side              text        not null check (side in ('A', 'B')),
    attempt           integer     not null check (attempt > 0),
    endpoint_id       uuid        references endpoint (id),
    state             text        not null check (state in ('COMPLETE', 'FAILED', 'FILTERED', 'STOPPED')),
    finish_reason     text,
    failure           text,
    text_id           uuid        references text (id),
    characters        integer     not null,
    prompt_tokens     integer,
    completion_tokens integer,
    requested_at      timestamptz not null,
    first_token_at    timestamptz,
    ended_at          timestamptz not null,
    unique (turn_id, side, attempt)
);
create table vote (
    id                    uuid             primary key,
    battle_id             uuid             not null unique references battle (id),
    turn_id               uuid             not null references turn (id),
    choice                text             not null check (choice in ('A_BETTER', 'B_BETTER', 'TIE', 'BOTH_BAD')),
    revision_a            uuid             not null references revision (id),
    revision_b            uuid             not null references revision (id),
    draw_probability      double precision not null,
    eligible_pairs        integer          not null,
    turns                 integer          not null check (turns > 0),
    campaign_id           uuid,
    groups                text             not null,
    flags                 text             not null,
    language              text,
    evaluation_session_id uuid             not null,
    evaluation_order      integer          not null,
    cast_at               timestamptz      not null,
    record_version        integer          not null,
    digests               bytea            not null,
    commitment            bytea            not null
);
create index vote_pair on vote (revision_a, revision_b);
create table vote_note (
    id           uuid        primary key,
    vote_id      uuid        not null references vote (id),
    after_reveal boolean     not null,
    reasons      text        not null,
    comment_id   uuid        references text (id),
    created_at   timestamptz not null
);
create index vote_note_vote on vote_note (vote_id);

-- A repeated request with the same key gets the first one's result.
create table idempotency (
    member_id    uuid        not null references member (id),
    key          text        not null check (length(key) <= 200),
    request_hash bytea       not null,
    battle_id    uuid        not null references battle (id),
    created_at   timestamptz not null,
    primary key (member_id, key)
);

-- What is written once stays, even for the owner of the schema. ---------------------------------------------------------

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% on % is refused: it is written once', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger written_once before update or delete or truncate on vote for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on vote_note for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on entry_pending for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on revision for each statement execute function refuse_change();

-- Rights. --------------------------------------------------------------------------------------------------------------

revoke all on schema public from public;
grant usage on schema public to arena_app, arena_eraser;
grant usage on schema arena_keys to arena_app, arena_eraser;

grant select on flyway_schema_history to arena_app;
grant select, insert, update on member, model, endpoint, battle, turn to arena_app;
grant select, insert on member_identity, text, record_salt, entry_pending, revision, model_grant, answer, vote, vote_note, idempotency to arena_app;
grant select, insert on arena_keys.master_key to arena_app;
grant select, insert, update on arena_keys.member_key to arena_app;

grant select on member, battle, turn, answer, vote, vote_note, entry_pending to arena_eraser;
grant select, delete on member_identity, text, record_salt, idempotency to arena_eraser;
grant select, delete on arena_keys.member_key to arena_eraser;
