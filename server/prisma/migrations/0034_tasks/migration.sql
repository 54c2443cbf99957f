-- Exports that run on a schedule, and every run of one.
create table scheduled_tasks (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  connection_id text not null references connections (id),
  entity_type text not null,
  interval text not null,
  enabled boolean not null,
  job_config jsonb not null,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index scheduled_tasks_environment_id_created_at_id_idx on scheduled_tasks (environment_id, created_at desc, id);

create table tasks (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  task_type text not null,
  entity_type text not null,
  scheduled_task_id text references scheduled_tasks (id),
  workflow_id text,
  file_type text not null default 'CSV',
  file_url text not null default '',
  file_name text not null default '',
  task_status text not null default 'PENDING' check (task_status in ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED')),
  total_records integer not null default 0,
  processed_records integer not null default 0,
  successful_records integer not null default 0,
  failed_records integer not null default 0,
  error_summary text,
  started_at timestamptz(3),
  completed_at timestamptz(3),
  failed_at timestamptz(3),
  -- The exported span, and how many files were written so far.
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index tasks_environment_id_created_at_id_idx on tasks (environment_id, created_at desc, id);
create index tasks_workflow_id_idx on tasks (workflow_id) where workflow_id is not null;
