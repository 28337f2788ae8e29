-- What happened to exports, a row for each entry, so that these entries can be written down again and held against their leaves. Those from
-- before this have no row. And the signed states of a day, which bundles prove their growth from.

create table export_step (
    id        uuid        primary key,
    export_id uuid        not null references export (id),
    kind      text        not null check (kind in ('RELEASED', 'REFUSED', 'CANCELLED', 'EXPIRED', 'READ')),
    -- Null where the arena did it by itself.
    by_id     uuid        references member (id),
    reason    text,
    taken_at  timestamptz not null
);
create index export_step_export on export_step (export_id, taken_at);
create trigger written_once before update or delete or truncate on export_step for each statement execute function refuse_change();

create index checkpoint_sealed on checkpoint (sealed_at);

grant select, insert on export_step to arena_app;
grant select on export_step to arena_eraser;
