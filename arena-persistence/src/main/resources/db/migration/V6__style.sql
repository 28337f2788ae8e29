-- How long the answers were that a vote compared, and how much of them was marked up: by side, over all turns. Beside the vote, which
-- is written once, so that votes of before get theirs later, and another version of the counter can count again. Written once too.

create table vote_style (
    vote_id    uuid        not null references vote (id),
    counter    integer     not null check (counter > 0),
    battle_id  uuid        not null references battle (id),
    tokens_a   integer     not null check (tokens_a >= 0),
    headings_a integer     not null check (headings_a >= 0),
    items_a    integer     not null check (items_a >= 0),
    bold_a     integer     not null check (bold_a >= 0),
    tokens_b   integer     not null check (tokens_b >= 0),
    headings_b integer     not null check (headings_b >= 0),
    items_b    integer     not null check (items_b >= 0),
    bold_b     integer     not null check (bold_b >= 0),
    counted_at timestamptz not null,
    primary key (vote_id, counter)
);
create index vote_style_counted on vote_style (counted_at);

create trigger written_once before update or delete or truncate on vote_style
    for each statement execute function refuse_change();

grant select, insert on vote_style to arena_app;
grant select on vote_style to arena_eraser;
