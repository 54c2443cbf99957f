-- Long work is done in steps, each a job that plans the next one: together they are one workflow, which ends with the last.
alter table jobs add column part_of text;
create index jobs_part_of_idx on jobs (part_of, sequence) where part_of is not null;

create or replace view workflow_runs as
select j.id, j.tenant_id, j.environment_id, 'wf_' || substr(j.id, 5) as workflow_id, 'run_' || substr(j.id, 5) as run_id,
  j.kind as workflow_type, split_part(j.kind, '.', 1) as task_queue,
  case coalesce(latest.state, j.state)
    when 'done' then 'Completed' when 'failed' then 'Failed' when 'cancelled' then 'Canceled' else 'Running' end
    as workflow_status,
  split_part(j.kind, '.', 1) as entity, j.key as entity_id, coalesce(j.started_at, j.run_at) as start_time,
  case when latest.state is null then j.finished_at else latest.finished_at end as close_time, j.attempts,
  case when latest.state is null then j.last_error else latest.last_error end as last_error, 'published' as status,
  j.created_at
from jobs j left join lateral (
  select p.state, p.finished_at, p.last_error from jobs p where p.part_of = j.id order by p.sequence desc limit 1
) as latest on true
where j.part_of is null
  and (j.state <> 'waiting' or j.attempts > 0 or (j.test_clock_id is null and j.run_at <= now()));
