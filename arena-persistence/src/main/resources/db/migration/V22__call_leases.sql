-- Endpoints are asked no more often at a time than they bear, by however many servers.

-- A call that runs at an endpoint with a limit. Whoever makes it says every few seconds that it still runs; of a server that is gone the lease runs
-- out by itself. There are never more rows than calls, and nothing refers to them.
create table call_lease (
    id          uuid        primary key,
    endpoint_id uuid        not null references endpoint (id),
    lease_until timestamptz not null
);
create index call_lease_endpoint on call_lease (endpoint_id);

-- Takes a lease for each call, at the first of its endpoints that has room, or none at all. An endpoint without a limit always has room and is not
-- counted. The two arrays are as long as each other: the calls, each once for every endpoint that it may go to, in the order in which they are
-- preferred; no two calls have an endpoint in common.
-- What is returned are the calls for which there is room: where that is not all of them, no lease was taken.
-- Whoever takes leases at the same endpoints waits until this has committed, always in the same order, and then each question sees what is committed
-- when it is asked. The clock is the database's, so that servers need not agree on theirs. A commit need not wait for the disk: what a crash of the
-- database forgets is some calls that were running at that moment.
create function take_leases(calls uuid[], endpoints uuid[], lasting interval)
returns table (call uuid, endpoint uuid, counted boolean)
language plpgsql volatile set search_path = public, pg_temp as $$
declare
    place bigint;
begin
    perform set_config('synchronous_commit', 'off', true);
    for place in
        select distinct hashtextextended(e.id::text, 5870211934417) from endpoint e
         where e.id = any (endpoints) and e.max_concurrent is not null
         order by 1
    loop
        perform pg_advisory_xact_lock(place);
    end loop;
    delete from call_lease l where l.endpoint_id = any (endpoints) and l.lease_until <= clock_timestamp();
    return query
    with wish as (
        select w.call, w.endpoint, w.place from unnest(calls, endpoints) with ordinality as w (call, endpoint, place)),
    room as (
        select distinct on (w.call) w.call, w.endpoint, e.max_concurrent is not null as counted
          from wish w join endpoint e on e.id = w.endpoint
         where e.max_concurrent is null
            or e.max_concurrent > (select count(*) from call_lease l where l.endpoint_id = e.id)
         order by w.call, w.place),
    taken as (
        insert into call_lease (id, endpoint_id, lease_until)
        select r.call, r.endpoint, clock_timestamp() + lasting from room r
         where r.counted and (select count(*) from room) = (select count(distinct w.call) from wish w))
    select r.call, r.endpoint, r.counted from room r;
end $$;
revoke all on function take_leases(uuid[], uuid[], interval) from public;

grant execute on function take_leases(uuid[], uuid[], interval) to arena_app;
grant select, insert, update, delete on call_lease to arena_app;
