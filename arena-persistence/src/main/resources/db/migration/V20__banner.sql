-- What every page announces to everybody who is signed in, such as maintenance.

-- The banner of the highest version counts; an empty text announces nothing. Written once, so that the record can be checked later.
create table banner (
    id          uuid        primary key,
    version     bigint      not null unique check (version > 0),
    text        text        not null,
    shown_from  timestamptz,
    shown_until timestamptz,
    stated_by   uuid        not null references member (id),
    stated_at   timestamptz not null,
    check (shown_from < shown_until)
);

create trigger written_once before update or delete or truncate on banner for each statement execute function refuse_change();

grant select, insert on banner to arena_app;
grant select on banner to arena_eraser;
