-- Several Endpoints of one Revision share its calls.

-- Its part of the calls among the Endpoints of its Revision.
alter table endpoint add column weight integer not null default 1 check (weight between 1 and 1000);

-- What the newest probe of each Endpoint found, whichever server made it, and when the next is due. Apart from the Endpoint: a probe changes
-- nothing of the catalogue.
create table endpoint_probe (
    endpoint_id    uuid        primary key references endpoint (id),
    due_at         timestamptz not null,
    probed_at      timestamptz,
    well           boolean,
    failure        text,
    first_token_ms integer,
    node           text        not null
);
grant select, insert, update on endpoint_probe to arena_app;
