-- Votes that were cast elsewhere, as named sets. They are never mixed with the arena's own votes.

create table vote_set (
    id              uuid             primary key,
    name            text             not null check (name <> ''),
    kind            text             not null check (kind in ('GENERIC', 'ARENA', 'FASTCHAT')),
    provenance      text             not null check (provenance <> ''),
    skip_refused    boolean          not null,
    file_name       text             not null,
    file_bytes      bigint           not null check (file_bytes >= 0),
    file_sha256     text             not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    member_id       uuid             not null references member (id),
    received_at     timestamptz      not null,
    state           text             not null check (state in ('RECEIVED', 'RUNNING', 'READY', 'REFUSED', 'CANCELLED')),
    progress        double precision not null check (progress between 0 and 1),
    node            text             not null,
    lease_until     timestamptz      not null,
    ended_at        timestamptz,
    -- Why the whole file was refused, where it was.
    fault           text,
    fault_line      bigint,
    fault_detail    text,
    taken           bigint           not null check (taken >= 0),
    refused         bigint           not null check (refused >= 0),
    skipped_other   bigint           not null check (skipped_other >= 0),
    skipped_named   bigint           not null check (skipped_named >= 0),
    raters          integer          not null check (raters >= 0),
    models          integer          not null check (models >= 0),
    ignored_columns text             not null,
    -- Rows in vote_set_vote now: what has to go where the set did not become ready.
    stored_rows     bigint           not null check (stored_rows >= 0),
    record_version  integer,
    digests         bytea,
    commitment      bytea,
    check (state <> 'READY' or (commitment is not null and stored_rows = taken))
);
create index vote_set_newest on vote_set (received_at desc, id);
create index vote_set_unfinished on vote_set (lease_until) where state in ('RECEIVED', 'RUNNING') or stored_rows > 0 and state <> 'READY';

create table vote_set_model (
    set_id uuid     not null references vote_set (id),
    number smallint not null check (number >= 0),
    name   text     not null check (name <> ''),
    primary key (set_id, number)
);

-- The first refused rows; all are counted in vote_set.refused.
create table vote_set_refusal (
    set_id uuid    not null references vote_set (id),
    place  integer not null check (place > 0),
    line   bigint  not null check (line > 0),
    fault  text    not null,
    detail text    not null,
    primary key (set_id, place)
);

-- Models by their number; raters and items by numbers of the set's own, from 0 in order of appearance: their names are not kept.
create table vote_set_vote (
    set_id   uuid        not null,
    number   integer     not null check (number >= 0),
    model_a  smallint    not null,
    model_b  smallint    not null check (model_b <> model_a),
    outcome  smallint    not null check (outcome between 0 and 3),
    turn     smallint,
    rater    integer,
    item     integer,
    at       timestamptz,
    category text,
    language text,
    primary key (set_id, number)
);

-- A repeated request with the same key gets the first one's set.
create table vote_set_request (
    member_id    uuid        not null references member (id),
    key          text        not null check (length(key) <= 200),
    request_hash bytea       not null,
    set_id       uuid        not null references vote_set (id),
    created_at   timestamptz not null,
    primary key (member_id, key)
);

-- A ready set stays as it is, even for the owner of the schema. ----------------------------------------------------------

create function refuse_change_of_ready_set() returns trigger language plpgsql as $$
begin
    if old.state = 'READY' then
        raise exception '% on vote_set is refused: the set is ready', tg_op using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create function refuse_votes_of_ready_set() returns trigger language plpgsql as $$
begin
    if exists (select from vote_set s where s.state = 'READY' and s.id in (select distinct c.set_id from changed c)) then
        raise exception '% on % is refused: the set is ready', tg_op, tg_table_name using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;

create trigger ready_stays before update or delete on vote_set for each row execute function refuse_change_of_ready_set();
create trigger ready_stays_whole before truncate on vote_set for each statement execute function refuse_change();
create trigger written_once before update or truncate on vote_set_vote for each statement execute function refuse_change();
create trigger ready_gets_none after insert on vote_set_vote referencing new table as changed
    for each statement execute function refuse_votes_of_ready_set();
create trigger ready_loses_none after delete on vote_set_vote referencing old table as changed
    for each statement execute function refuse_votes_of_ready_set();
create trigger written_once before update or delete or truncate on vote_set_model for each statement execute function refuse_change();
create trigger ready_gets_none after insert on vote_set_model referencing new table as changed
    for each statement execute function refuse_votes_of_ready_set();
create trigger written_once before update or delete or truncate on vote_set_refusal for each statement execute function refuse_change();

-- Rights. --------------------------------------------------------------------------------------------------------------

grant select, insert on vote_set, vote_set_model, vote_set_refusal, vote_set_request to arena_app;
grant update (state, progress, lease_until, ended_at, fault, fault_line, fault_detail, taken, refused, skipped_other, skipped_named,
    raters, models, ignored_columns, stored_rows, record_version, digests, commitment) on vote_set to arena_app;
grant select, insert, delete on vote_set_vote to arena_app;

grant select on vote_set to arena_eraser;
grant select, delete on vote_set_request to arena_eraser;
