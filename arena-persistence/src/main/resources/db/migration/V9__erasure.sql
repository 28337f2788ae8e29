-- Holds, erasure and retention. What may be destroyed is destroyed under arena_eraser alone.

-- A record may outlive its texts: their ids then lead nowhere.
alter table turn drop constraint turn_prompt_id_fkey;
alter table answer drop constraint answer_text_id_fkey;
alter table vote_note drop constraint vote_note_comment_id_fkey;
alter table category_correction drop constraint category_correction_reason_id_fkey;
create index text_member on text (member_id);

-- A Member who is a label only: votes that belong together, and nobody behind them.
alter table member add column anonymous boolean not null default false;

create table hold (
    id          uuid        primary key,
    member_id   uuid        references member (id),
    campaign_id uuid,
    model_id    uuid        references model (id),
    held_from   timestamptz,
    held_to     timestamptz,
    reason      text        not null check (reason <> ''),
    placed_by   uuid        not null references member (id),
    placed_at   timestamptz not null,
    lift_id     uuid        unique,
    lifted_by   uuid        references member (id),
    lifted_at   timestamptz,
    check (num_nonnulls(member_id, campaign_id, model_id, held_from) = 1),
    check ((held_from is null) = (held_to is null)),
    check (held_from < held_to),
    check (num_nonnulls(lift_id, lifted_by, lifted_at) in (0, 3))
);
create index hold_standing on hold (placed_at) where lifted_at is null;

create function refuse_change_of_lifted_hold() returns trigger language plpgsql as $$
begin
    if old.lifted_at is not null then
        raise exception '% on hold is refused: it was lifted', tg_op using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger lifted_stays before update on hold for each row execute function refuse_change_of_lifted_hold();
create trigger stays before delete or truncate on hold for each statement execute function refuse_change();

-- What no erasure and no retention may touch.
create view held_battle as
    select b.id, b.member_id, h.id as hold_id
    from battle b join hold h on h.lifted_at is null and (
        h.member_id = b.member_id
        or h.campaign_id = b.campaign_id
        or exists (select from revision r where r.model_id = h.model_id and r.id in (b.revision_a, b.revision_b))
        or (b.created_at >= h.held_from and b.created_at < h.held_to)
        or exists (select from vote v where v.battle_id = b.id and v.cast_at >= h.held_from and v.cast_at < h.held_to));

-- What was destroyed of a Member, and when. Written once.
create table erasure (
    id          uuid        primary key,
    member_id   uuid        not null references member (id),
    reason      text        not null check (reason <> ''),
    ordered_by  uuid        references member (id),
    replay_of   uuid,
    erased_at   timestamptz not null,
    data_keys   integer     not null check (data_keys >= 0),
    texts       integer     not null check (texts >= 0),
    identities  integer     not null check (identities >= 0),
    requests    integer     not null check (requests >= 0),
    salts       integer     not null check (salts >= 0),
    battles     integer     not null check (battles >= 0),
    votes       integer     not null check (votes >= 0),
    backups_end date        not null,
    check ((ordered_by is null) = (replay_of is not null))
);
create index erasure_erased on erasure (erased_at desc, id);
create table erasure_refusal (
    id         uuid        primary key,
    member_id  uuid        not null references member (id),
    reason     text        not null,
    ordered_by uuid        not null references member (id),
    holds      text        not null check (holds <> ''),
    refused_at timestamptz not null
);

-- Salts of single fields, where the salt of the whole record was destroyed: 32 bytes for each name, in their order.
create table kept_salt (
    record_id uuid    primary key,
    names     text    not null check (names <> ''),
    salts     bytea   not null check (octet_length(salts) > 0 and octet_length(salts) % 32 = 0),
    anonymous boolean not null
);

-- Each transaction of a daily run; the last one of a day says that the day is done.
create table retention_run (
    id             uuid        primary key,
    day            date        not null,
    ran_at         timestamptz not null,
    rehearsal      boolean     not null,
    last           boolean     not null,
    text_days      integer     not null check (text_days > 0),
    figure_days    integer     not null check (figure_days > 0),
    texts_before   timestamptz not null,
    figures_before timestamptz not null,
    texts          bigint      not null check (texts >= 0),
    battles        bigint      not null check (battles >= 0),
    detached       bigint      not null check (detached >= 0),
    members        bigint      not null check (members >= 0),
    held           bigint      not null check (held >= 0)
);
create unique index retention_run_day on retention_run (day) where last;
create index retention_run_ran on retention_run (ran_at desc);

-- The shortest time that figures are kept, each time that it was set otherwise than before.
create table retention_floor (
    id        uuid        primary key,
    days      integer     not null check (days > 0),
    reason    text        not null,
    stated_at timestamptz not null
);

create trigger written_once before update or delete or truncate on erasure for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on erasure_refusal for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on retention_run for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on retention_floor for each statement execute function refuse_change();

grant select, insert on hold, erasure_refusal, retention_floor to arena_app;
grant update (lift_id, lifted_by, lifted_at) on hold to arena_app;
grant select on held_battle, erasure, kept_salt, retention_run to arena_app;

grant select on hold, held_battle, erasure_refusal, retention_floor to arena_eraser;
grant select, insert on erasure, retention_run to arena_eraser;
grant select, insert, delete on kept_salt to arena_eraser;
grant insert on member, entry_pending, record_salt to arena_eraser;
grant update (roles, groups) on member to arena_eraser;
grant update (member_id, state, version) on battle to arena_eraser;
