-- Compliance: reads of content, jobs that search texts and verify everything, and what they found.

-- Texts have no foreign key here: erasure destroys them, and what was done with them stays on record.
create table content_read (
    id           uuid        primary key,
    reader_id    uuid        not null references member (id),
    -- The Battle, or the job, for which texts were read.
    subject_id   uuid        not null,
    purpose      text        not null check (purpose <> ''),
    reason_id    uuid,
    texts        integer     not null check (texts >= 0),
    texts_sha256 text        not null check (texts_sha256 ~ '^[0-9a-f]{64}$'),
    read_at      timestamptz not null
);
create index content_read_subject on content_read (subject_id);
create trigger written_once before update or delete or truncate on content_read for each statement execute function refuse_change();

create table compliance_job (
    id          uuid        primary key,
    kind        text        not null check (kind in ('TEXT_SEARCH', 'VERIFICATION')),
    member_id   uuid        not null references member (id),
    state       text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    stage       text        not null,
    done        bigint      not null check (done >= 0),
    total       bigint      not null check (total >= 0),
    node        text        not null,
    lease_until timestamptz not null,
    asked_at    timestamptz not null,
    ended_at    timestamptz,
    check ((ended_at is null) = (state in ('QUEUED', 'RUNNING')))
);
create index compliance_job_newest on compliance_job (kind, asked_at desc, id);
create index compliance_job_unfinished on compliance_job (lease_until) where state in ('QUEUED', 'RUNNING');

-- What was looked for is sealed under the key of who looks.
create table text_search (
    job_id     uuid    primary key references compliance_job (id),
    filter     text    not null,
    words_id   uuid    not null,
    reason_id  uuid    not null,
    battles    bigint  not null check (battles >= 0),
    found      integer check (found >= 0),
    texts      integer check (texts >= 0),
    unreadable integer check (unreadable >= 0)
);
create table text_search_hit (
    job_id    uuid    not null references text_search (job_id),
    place     integer not null check (place > 0),
    battle_id uuid    not null references battle (id),
    -- Where the words stand, such as 1/prompt or 2/a, a line each.
    places    text    not null check (places <> ''),
    primary key (job_id, place)
);
create index text_search_hit_battle on text_search_hit (battle_id);
create trigger written_once before update or delete or truncate on text_search_hit for each statement execute function refuse_change();

create table verification (
    job_id      uuid    primary key references compliance_job (id),
    size        bigint  not null check (size >= 0),
    tiles       bigint  not null check (tiles >= 0),
    checkpoints bigint  not null check (checkpoints >= 0),
    copies      bigint  not null check (copies >= 0),
    records     bigint  not null check (records >= 0),
    erased      bigint  not null check (erased >= 0),
    unkept      bigint  not null check (unkept >= 0),
    faults      bigint  not null check (faults >= 0)
);
-- The first of them; all are counted in verification.faults.
create table verification_fault (
    job_id uuid    not null references verification (job_id),
    place  integer not null check (place > 0),
    flaw   text    not null check (flaw <> ''),
    what   text    not null,
    primary key (job_id, place)
);
create trigger written_once before update or delete or truncate on verification for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on verification_fault for each statement execute function refuse_change();

create index battle_newest on battle (created_at desc, id);

-- Rights. --------------------------------------------------------------------------------------------------------------

grant select, insert on content_read, compliance_job, text_search, text_search_hit, verification, verification_fault to arena_app;
grant update (state, stage, done, total, lease_until, ended_at) on compliance_job to arena_app;
grant update (found, texts, unreadable) on text_search to arena_app;
grant select on content_read, compliance_job, text_search, text_search_hit to arena_eraser;
