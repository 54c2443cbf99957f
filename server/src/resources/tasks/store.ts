import type { Task as Row } from '@flexprice/generated/prisma';
import type { Status, TaskEntityType, TaskFileType, TaskStatus, TaskType } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

/** What a run works on and how far it is. */
interface TaskFacts {
  start_time?: string;
  end_time?: string;
  /** Objects that were written so far. */
  files?: string[];
  /** Where the next part begins; missing at the beginning and at the end. */
  cursor?: string[];
  /** Of an imported file, once its records are stored here. */
  file_sha256?: string;
  /** Records of an imported file that were there already: spans of their numbers, `2-4`. */
  unchanged?: string[];
  [fact: string]: unknown;
}

export type TaskRow = Omit<Row, 'task_type' | 'entity_type' | 'file_type' | 'task_status' | 'metadata' | 'status'> & {
  task_type: TaskType;
  entity_type: TaskEntityType;
  file_type: TaskFileType;
  task_status: TaskStatus;
  metadata: TaskFacts;
  status: Status;
};

const LIST: ListSpec = {
  table: 'tasks',
  fields: { ...BASE_FIELDS, task_type: 'text', entity_type: 'text', task_status: 'text', scheduled_task_id: 'text' },
  defaultStatus: ['published'],
  page: 'request_offset',
  timeColumn: 'created_at',
};

export interface TaskListRequest extends ListRequest {
  task_type?: string;
  entity_type?: string;
  task_status?: string;
  scheduled_task_id?: string;
  created_by?: string;
}

export async function insertTask(db: Database, row: TaskRow): Promise<TaskRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  return typed<TaskRow>(await orm.task.create({ data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export async function lockTask(db: Database, id: string): Promise<TaskRow | undefined> {
  const [row] = await db.query<TaskRow>(sql`select * from tasks where id = ${id} and ${scoped(db.scope)} for update`);
  return row;
}

export async function findTask(db: Database, id: string): Promise<TaskRow | undefined> {
  const [row] = await db.query<TaskRow>(sql`select * from tasks where id = ${id} and ${scoped(db.scope)}`);
  return row;
}

export async function findTaskOfWorkflow(db: Database, workflowId: string): Promise<TaskRow | undefined> {
  const [row] = await db.query<TaskRow>(sql`
    select * from tasks where workflow_id = ${workflowId} and ${scoped(db.scope)}`);
  return row;
}

export async function updateTaskRow(db: Database, id: string, change: Partial<TaskRow>): Promise<TaskRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  return typed<TaskRow>(await orm.task.update({ where: { id }, data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export function listTaskRows(db: Database, request: TaskListRequest): Promise<Page<TaskRow>> {
  return list<TaskRow>(db, LIST, request, [
    equals('task_type', request.task_type),
    equals('entity_type', request.entity_type),
    equals('task_status', request.task_status),
    equals('scheduled_task_id', request.scheduled_task_id),
    equals('created_by', request.created_by),
  ]);
}
