-- Secrets that endpoints want to be shown, given to the arena.

-- Encrypted under a key of its own, which is wrapped by the master key that it names; both are bound to whom the secret belongs to. It lies
-- with the keys, because these are backed up apart, and for days only: what is removed here is nowhere after that.
create table arena_keys.kept_secret (
    owner_id      uuid        primary key,
    master_key_id text        not null references arena_keys.master_key (id),
    nonce         bytea       not null check (octet_length(nonce) = 12),
    wrapped       bytea       not null,
    secret_nonce  bytea       not null check (octet_length(secret_nonce) = 12),
    ciphertext    bytea       not null,
    created_at    timestamptz not null
);
create index kept_secret_master on arena_keys.kept_secret (master_key_id);

-- Servers keep with the catalogue how a secret is opened.
create trigger stamped before insert or update or delete or truncate on arena_keys.kept_secret for each statement execute function stamp_catalogue();

-- A secret that was given for one server must never go to another.
create trigger leads_where_it_led before update on endpoint for each row
    when (old.url is distinct from new.url or old.revision_id is distinct from new.revision_id)
    execute function refuse_change();

grant select, insert, delete on arena_keys.kept_secret to arena_app;
grant update (master_key_id, nonce, wrapped) on arena_keys.kept_secret to arena_app;
