-- Which categories and language each prompt has, as the classifier said, and what administrators said instead. Both written once:
-- a correction is a further row, so that the first label is never lost.

create table prompt_label (
    id          uuid        primary key,
    turn_id     uuid        not null unique references turn (id),
    battle_id   uuid        not null references battle (id),
    number      integer     not null check (number > 0),
    categories  text        not null
        check (categories ~ '^((maths|coding|reasoning|instruction-following|creative-writing|multi-turn|long-prompt)(\n|$))*$'),
    language    text        check (language ~ '^[a-z]{2}$'),
    classifier  integer     not null check (classifier > 0),
    prompted_at timestamptz not null,
    labelled_at timestamptz not null
);
create index prompt_label_battle on prompt_label (battle_id);
create index prompt_label_prompted on prompt_label (prompted_at);
create index prompt_label_labelled on prompt_label (labelled_at);

create table category_correction (
    id           uuid        primary key,
    battle_id    uuid        not null references battle (id),
    number       integer     not null check (number > 0),
    former       text        not null,
    categories   text        not null
        check (categories ~ '^((maths|coding|reasoning|instruction-following|creative-writing|multi-turn|long-prompt)(\n|$))*$'),
    corrected_by uuid        not null references member (id),
    reason_id    uuid        not null references text (id),
    corrected_at timestamptz not null,
    unique (battle_id, number)
);
create index category_correction_corrected on category_correction (corrected_at);

create trigger written_once before update or delete or truncate on prompt_label
    for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on category_correction
    for each statement execute function refuse_change();

-- The latest battles, whoever held them.
create index battle_created on battle (created_at desc, id);

grant select, insert on prompt_label, category_correction to arena_app;
grant select on prompt_label, category_correction to arena_eraser;
