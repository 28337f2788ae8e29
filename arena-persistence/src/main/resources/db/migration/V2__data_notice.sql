-- What people were told about their data before their first battle, and that they accepted it. Written once.

create table data_notice_acceptance (
    id          uuid        primary key,
    member_id   uuid        not null references member (id),
    version     text        not null check (version <> ''),
    language    text        not null,
    text_hash   bytea       not null check (octet_length(text_hash) = 32),
    accepted_at timestamptz not null,
    unique (member_id, version)
);

create trigger written_once before update or delete or truncate on data_notice_acceptance
    for each statement execute function refuse_change();

grant select, insert on data_notice_acceptance to arena_app;
grant select on data_notice_acceptance to arena_eraser;
