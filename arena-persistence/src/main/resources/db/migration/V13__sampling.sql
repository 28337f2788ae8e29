-- How pairs are drawn: what a draw was made with, and what administrators want to be drawn more often or less.

-- Part of the draws that is uniform, and the models that were granted but could not be drawn, a reason=count each. Null for battles from
-- before; what was not granted is not counted.
alter table battle
    add column draw_epsilon double precision check (draw_epsilon > 0 and draw_epsilon <= 1),
    add column draw_left_out text;

-- A plan replaces the one before as a whole; the one of the highest version counts. Written once, so that the record can be checked later.
create table sampling_plan (
    id         uuid        primary key,
    version    bigint      not null unique check (version > 0),
    planned_by uuid        not null references member (id),
    planned_at timestamptz not null
);
-- A model that is not named has weight 1.
create table sampling_weight (
    plan_id  uuid             not null references sampling_plan (id),
    model_id uuid             not null references model (id),
    weight   double precision not null check (weight between 0 and 100),
    primary key (plan_id, model_id)
);
-- An unordered pair of models that is not named has priority 1.
create table sampling_priority (
    plan_id  uuid             not null references sampling_plan (id),
    model_a  uuid             not null references model (id),
    model_b  uuid             not null references model (id),
    priority double precision not null check (priority between 0 and 100),
    primary key (plan_id, model_a, model_b),
    check (model_a < model_b)
);

create trigger written_once before update or delete or truncate on sampling_plan for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on sampling_weight for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on sampling_priority for each statement execute function refuse_change();

grant select, insert on sampling_plan, sampling_weight, sampling_priority to arena_app;
grant select on sampling_plan, sampling_weight, sampling_priority to arena_eraser;
