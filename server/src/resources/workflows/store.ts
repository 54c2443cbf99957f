import type { WorkflowSearchRequest, WorkflowStatus } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { equals, type ListSpec, list, type Page } from '../list.ts';

/** A job, as something that runs or ran. */
export interface RunRow {
  id: string;
  workflow_id: string;
  run_id: string;
  workflow_type: string;
  task_queue: string;
  workflow_status: WorkflowStatus;
  entity: string;
  entity_id: string;
  start_time: Date;
  close_time: Date | null;
  attempts: number;
  last_error: string | null;
}

const LIST: ListSpec = {
  table: 'workflow_runs',
  fields: {
    workflow_id: 'text',
    run_id: 'text',
    workflow_type: 'text',
    task_queue: 'text',
    workflow_status: 'text',
    status: 'text',
    entity: 'text',
    entity_id: 'text',
    start_time: 'time',
    close_time: 'time',
    created_at: 'time',
  },
  columns: { status: 'workflow_status' },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'start_time',
};

export function listRuns(db: Database, request: WorkflowSearchRequest): Promise<Page<RunRow>> {
  const { sort = [{ field: 'start_time', direction: request.order ?? 'desc' }] } = request;
  return list<RunRow>(db, LIST, { ...request, sort }, [
    equals('workflow_id', request.workflow_id),
    equals('workflow_type', request.workflow_type),
    equals('task_queue', request.task_queue),
    equals('workflow_status', request.workflow_status),
    equals('entity', request.entity),
    equals('entity_id', request.entity_id),
  ]);
}

export async function findRun(db: Database, workflowId: string, runId: string): Promise<RunRow | undefined> {
  const [row] = await db.query<RunRow>(sql`
    select * from workflow_runs where id = ${jobIdOf(runId)} and workflow_id = ${workflowId} and ${scoped(db.scope)}`);
  return row;
}

export function findRuns(db: Database, runIds: readonly string[]): Promise<RunRow[]> {
  return db.query<RunRow>(sql`
    select * from workflow_runs where id = any(${runIds.map(jobIdOf)}::text[]) and ${scoped(db.scope)}`);
}

/** A job of a run. */
export interface StepRow {
  kind: string;
  state: string;
  attempts: number;
  last_error: string | null;
  started_at: Date;
  finished_at: Date | null;
}

/** What a run has done so far: its own job, and those that went on with the work. */
export function findSteps(db: Database, { id }: RunRow): Promise<StepRow[]> {
  return db.query<StepRow>(sql`
    select kind, state, attempts, last_error, coalesce(started_at, run_at) as started_at, finished_at from jobs
    where ${scoped(db.scope)} and (id = ${id} or part_of = ${id}) and attempts > 0 order by sequence`);
}

const jobIdOf = (runId: string): string => runId.replace(/^run_/, 'job_');
