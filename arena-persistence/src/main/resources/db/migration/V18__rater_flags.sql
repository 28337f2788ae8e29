-- Whose votes boards leave out as usual, because somebody who answers for ratings said so, and why. Votes stay as they are. A row is
-- written once: what is said later is a further row, and the last one of a person counts.

create table rater_flag (
    id         uuid        primary key,
    member_id  uuid        not null references member (id),
    number     integer     not null check (number > 0),
    flagged    boolean     not null,
    reason     text        not null check (reason <> ''),
    flagged_by uuid        not null references member (id),
    flagged_at timestamptz not null,
    unique (member_id, number),
    -- Nobody says it of the own votes, neither so nor so.
    check (member_id <> flagged_by)
);
create index rater_flag_flagged on rater_flag (flagged_at desc, id);

-- Labels of votes that were a flagged person's when they became nobody's.
create table flagged_label (
    member_id uuid primary key references member (id)
);

create view flagged_rater as
    select f.member_id from rater_flag f
    where f.flagged and not exists (select from rater_flag l where l.member_id = f.member_id and l.number > f.number)
    union select l.member_id from flagged_label l;

create trigger written_once before update or delete or truncate on rater_flag for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on flagged_label for each statement execute function refuse_change();

grant select, insert on rater_flag to arena_app;
grant select on flagged_label, flagged_rater to arena_app;
grant select on rater_flag, flagged_rater to arena_eraser;
grant select, insert on flagged_label to arena_eraser;
