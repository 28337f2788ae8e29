-- Which state the catalogue is in, so that a server that keeps it in memory sees with one small question whether it still holds. Any change
-- of models, revisions, endpoints or grants, by whomever, makes the next state, and becomes seen together with it.

create table catalogue_stamp (
    only_one boolean primary key default true check (only_one),
    stamp    bigint  not null
);
insert into catalogue_stamp (stamp) values (1);

-- Before the change and not after it: who changes the catalogue waits here for who does so already, and two never wait for each other.
create function stamp_catalogue() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update catalogue_stamp set stamp = stamp + 1;
    return null;
end $$;
revoke all on function stamp_catalogue() from public;

create trigger stamped before insert or update or delete or truncate on model for each statement execute function stamp_catalogue();
create trigger stamped before insert or update or delete or truncate on revision for each statement execute function stamp_catalogue();
create trigger stamped before insert or update or delete or truncate on endpoint for each statement execute function stamp_catalogue();
create trigger stamped before insert or update or delete or truncate on model_grant for each statement execute function stamp_catalogue();

grant select on catalogue_stamp to arena_app;
grant select on catalogue_stamp to arena_eraser;
