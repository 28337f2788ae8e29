-- Several Endpoints of one Revision share its calls.

-- Its part of the calls among the Endpoints of its Revision.
alter table endpoint add column weight integer not null default 1 check (weight between 1 and 1000);
