-- What is left of the files that are being imported, and the records that could not be taken in.
create table import_chunks (
  task_id text not null references tasks (id) on delete cascade,
  number integer not null,
  tenant_id text not null,
  environment_id text not null references environments (id),
  first_record integer not null,
  -- A JSON array as text, and not jsonb: a record may hold what jsonb cannot, and its digits must stay as they are.
  records text not null,
  primary key (task_id, number)
);

create table import_errors (
  task_id text not null references tasks (id) on delete cascade,
  record integer not null,
  tenant_id text not null,
  environment_id text not null references environments (id),
  error text not null,
  primary key (task_id, record)
);
