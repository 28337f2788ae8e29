-- How much people may do: battles a day, battles at once, tokens a day, by group.

-- All limits replace those before as a whole; the plan of the highest version counts. Written once, so that the record can be checked later.
create table limit_plan (
    id         uuid        primary key,
    version    bigint      not null unique check (version > 0),
    decided_by uuid        not null references member (id),
    decided_at timestamptz not null
);
-- What each person of a group may do; * is everybody. Null for no limit.
create table group_limit (
    plan_id         uuid   not null references limit_plan (id),
    group_path      text   not null,
    battles_a_day   bigint check (battles_a_day > 0),
    battles_at_once bigint check (battles_at_once > 0),
    tokens_a_day    bigint check (tokens_a_day > 0),
    primary key (plan_id, group_path)
);

create trigger written_once before update or delete or truncate on limit_plan for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on group_limit for each statement execute function refuse_change();

-- A server sees with the question that it asks for each draw anyway whether the limits that it keeps in memory still hold.
create trigger stamped before insert or update or delete or truncate on limit_plan for each statement execute function stamp_catalogue();

-- What somebody has done since a moment: battles begun, battles that are being answered, and characters that were asked and answered. Who asks
-- waits for who has asked for the same person until that one has committed: of two who begin at once the second counts the first. The
-- lock comes first and each question sees what is committed when it is asked. Of texts only the length of the ciphertext is looked at, which is
-- that of the text in bytes and 16 more; characters are counted only of battles that began at or after reach.
create function usage_since(who uuid, since timestamptz, reach timestamptz, texts boolean,
    out begun bigint, out answering bigint, out characters bigint)
language plpgsql volatile set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(who::text, 7163201784119));
    select count(*) into begun from battle b where b.member_id = who and b.created_at >= since;
    select count(*) into answering from turn t join battle b on b.id = t.battle_id where b.member_id = who and t.state = 'ANSWERING';
    characters := 0;
    if texts then
        select coalesce(sum(a.characters + coalesce(octet_length(p.ciphertext) - 16, 0)), 0) into characters
          from battle b
          join turn t on t.battle_id = b.id and t.started_at >= since
          join answer a on a.turn_id = t.id and a.requested_at >= since
          left join text p on p.id = t.prompt_id
         where b.member_id = who and b.created_at >= reach;
    end if;
end $$;
revoke all on function usage_since(uuid, timestamptz, timestamptz, boolean) from public;

grant execute on function usage_since(uuid, timestamptz, timestamptz, boolean) to arena_app;
grant select, insert on limit_plan, group_limit to arena_app;
grant select on limit_plan, group_limit to arena_eraser;
