-- Votes are read in the order in which they were cast, a page after the other.

create index vote_cast on vote (cast_at, id);

-- A board as it was, with everything that is needed to compute it again. Written once.

create table snapshot (
    id               uuid             primary key,
    taken_at         timestamptz      not null,
    taken_by         uuid             references member (id),
    day              date             unique,
    query            text             not null,
    votes            bigint           not null check (votes >= 0),
    raters           integer          not null check (raters >= 0),
    effective_raters double precision not null,
    engine_version   integer          not null,
    sha256           text             not null check (sha256 ~ '^[0-9a-f]{64}$'),
    board            text             not null,
    export           bytea            not null,
    check ((day is null) <> (taken_by is null))
);
create index snapshot_taken on snapshot (taken_at);

create trigger written_once before update or delete or truncate on snapshot
    for each statement execute function refuse_change();

grant select, insert on snapshot to arena_app;
grant select on snapshot to arena_eraser;
