import type {
  WorkflowActivity,
  WorkflowDetails,
  WorkflowExecution,
  WorkflowRunSummary,
  WorkflowTimeline,
  WorkflowTimelineEvent,
} from '@flexprice/generated/types';
import { instant } from '../../wire.ts';
import type { RunRow, StepRow } from './store.ts';

const durationOf = (row: RunRow, now: Date): number =>
  Math.max(0, (row.close_time ?? now).getTime() - row.start_time.getTime());

/** A duration for people: the two largest units. */
function inWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  if (seconds < 1) return `${milliseconds}ms`;
  const units: [size: number, name: string][] = [
    [86_400, 'd'],
    [3600, 'h'],
    [60, 'm'],
    [1, 's'],
  ];
  let rest = seconds;
  const words = units.flatMap(([size, name]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? [`${count}${name}`] : [];
  });
  return words.slice(0, 2).join(' ');
}

/** Row -> contract. */
export function toExecution(row: RunRow, now: Date): WorkflowExecution {
  const duration_ms = durationOf(row, now);
  return {
    workflow_id: row.workflow_id,
    run_id: row.run_id,
    workflow_type: row.workflow_type,
    task_queue: row.task_queue,
    status: row.workflow_status,
    entity: row.entity,
    entity_id: row.entity_id,
    start_time: instant(row.start_time),
    ...(row.close_time && { close_time: instant(row.close_time) }),
    duration_ms,
    total_duration: inWords(duration_ms),
    created_by: '',
  };
}

const ACTIVITY: Readonly<Record<string, WorkflowActivity['status']>> = {
  done: 'completed',
  waiting: 'scheduled',
};

/** Each job is a step, tried as often as it took. */
const activitiesOf = (steps: readonly StepRow[], now: Date): WorkflowActivity[] =>
  steps.map(({ kind, state, attempts, last_error, started_at, finished_at }, index) => ({
    activity_id: String(index + 1),
    activity_type: kind,
    status: ACTIVITY[state] ?? 'failed',
    attempt: attempts,
    start_time: instant(started_at),
    ...(finished_at && { close_time: instant(finished_at) }),
    duration_ms: Math.max(0, (finished_at ?? now).getTime() - started_at.getTime()),
    ...(last_error !== null && { error: last_error }),
  }));

export function toDetails(row: RunRow, steps: readonly StepRow[], now: Date): WorkflowDetails {
  const failed = row.workflow_status === 'Failed' && row.last_error !== null;
  return {
    ...toExecution(row, now),
    activities: activitiesOf(steps, now),
    ...(failed && { error: row.last_error as string }),
  };
}

export function toSummary(row: RunRow, steps: readonly StepRow[], now: Date): WorkflowRunSummary {
  const { workflow_id, run_id, workflow_type, status, start_time, close_time, duration_ms } = toExecution(row, now);
  const activities = activitiesOf(steps, now);
  const count = (wanted: WorkflowActivity['status']) => activities.filter((a) => a.status === wanted).length;
  return {
    workflow_id,
    run_id,
    workflow_type,
    status,
    start_time,
    ...(close_time !== undefined && { close_time }),
    duration_ms,
    total_activities: activities.length,
    completed_activities: count('completed'),
    failed_activities: count('failed'),
  };
}

export function toTimeline(row: RunRow, steps: readonly StepRow[]): WorkflowTimeline {
  const { workflow_id, run_id, workflow_status, last_error } = row;
  const items: WorkflowTimelineEvent[] = [{ event_type: 'workflow_started', event_time: instant(row.start_time) }];
  for (const step of steps) items.push(...eventsOf(step));
  if (row.close_time) {
    const event_type = workflow_status === 'Completed' ? 'workflow_completed' : 'workflow_failed';
    const message = event_type === 'workflow_failed' && last_error !== null && { message: last_error };
    items.push({ event_type, event_time: instant(row.close_time), ...message });
  }
  return { workflow_id, run_id, items };
}

function eventsOf({ kind: activity_type, state, attempts, last_error, ...row }: StepRow): WorkflowTimelineEvent[] {
  const began = instant(row.started_at);
  const ended = row.finished_at && instant(row.finished_at);
  const items: WorkflowTimelineEvent[] = [{ event_type: 'activity_started', event_time: began, activity_type }];
  if (last_error !== null) {
    const message = `Attempt ${attempts}: ${last_error}`;
    items.push({ event_type: 'activity_failed', event_time: ended ?? began, activity_type, message });
  }
  if (ended && state === 'done') items.push({ event_type: 'activity_completed', event_time: ended, activity_type });
  return items;
}
