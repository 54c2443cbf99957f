import type { ScheduledTask as Row } from '@flexprice/generated/prisma';
import type { S3JobConfig, ScheduledTaskEntityType, ScheduledTaskInterval, Status } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type ScheduledTaskRow = Omit<Row, 'entity_type' | 'interval' | 'job_config' | 'status'> & {
  entity_type: ScheduledTaskEntityType;
  interval: ScheduledTaskInterval;
  job_config: S3JobConfig;
  status: Status;
};

const LIST: ListSpec = {
  table: 'scheduled_tasks',
  fields: BASE_FIELDS,
  defaultStatus: ['published'],
  page: 'request_offset',
};

export interface ScheduledTaskListRequest extends ListRequest {
  connection_id?: string;
  entity_type?: string;
  interval?: string;
  enabled?: boolean;
}

export async function insertScheduledTask(db: Database, row: ScheduledTaskRow): Promise<ScheduledTaskRow> {
  const orm = await db.orm();
  const { job_config, ...columns } = row;
  const data = { ...columns, job_config: jsonColumns({ job_config }).job_config ?? {} };
  return typed<ScheduledTaskRow>(await orm.scheduledTask.create({ data }));
}

/** Schedules that were not deleted, even if they are held. */
export async function findScheduledTask(db: Database, id: string): Promise<ScheduledTaskRow | undefined> {
  const [row] = await db.query<ScheduledTaskRow>(sql`
    select * from scheduled_tasks where id = ${id} and ${scoped(db.scope)} and status = 'published'`);
  return row;
}

/** Deleted ones too: their files stay. */
export async function findAnyScheduledTask(db: Database, id: string): Promise<ScheduledTaskRow | undefined> {
  const [row] = await db.query<ScheduledTaskRow>(sql`
    select * from scheduled_tasks where id = ${id} and ${scoped(db.scope)}`);
  return row;
}

export async function updateScheduledTaskRow(
  db: Database,
  id: string,
  change: { enabled?: boolean; status?: Status; updated_at: Date; updated_by: string },
): Promise<ScheduledTaskRow> {
  const orm = await db.orm();
  return typed<ScheduledTaskRow>(await orm.scheduledTask.update({ where: { id }, data: change }));
}

export function listScheduledTaskRows(
  db: Database,
  request: ScheduledTaskListRequest,
): Promise<Page<ScheduledTaskRow>> {
  return list<ScheduledTaskRow>(db, LIST, request, [
    equals('connection_id', request.connection_id),
    equals('entity_type', request.entity_type),
    equals('interval', request.interval),
    equals('enabled', request.enabled),
  ]);
}
