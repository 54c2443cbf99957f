import type {
  WorkflowActivity,
  WorkflowDetails,
  WorkflowExecution,
  WorkflowRunSummary,
  WorkflowTimeline,
  WorkflowTimelineEvent,
} from '@flexprice/generated/types';
import { instant } from '../../wire.ts';
import type { RunRow } from './store.ts';

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

/** A job is one step, tried as often as it took. */
function activityOf(row: RunRow, now: Date): WorkflowActivity[] {
  if (row.attempts === 0) return [];
  const status = { Completed: 'completed', Failed: 'failed', Running: 'scheduled' } as const;
  return [
    {
      activity_id: '1',
      activity_type: row.workflow_type,
      status: status[row.workflow_status as keyof typeof status] ?? 'failed',
      attempt: row.attempts,
      start_time: instant(row.start_time),
      ...(row.close_time && { close_time: instant(row.close_time) }),
      duration_ms: durationOf(row, now),
      ...(row.last_error !== null && { error: row.last_error }),
    },
  ];
}

export function toDetails(row: RunRow, now: Date): WorkflowDetails {
  const failed = row.workflow_status === 'Failed' && row.last_error !== null;
  return {
    ...toExecution(row, now),
    activities: activityOf(row, now),
    ...(failed && { error: row.last_error as string }),
  };
}

export function toSummary(row: RunRow, now: Date): WorkflowRunSummary {
  const { workflow_id, run_id, workflow_type, status, start_time, close_time, duration_ms } = toExecution(row, now);
  const activities = activityOf(row, now);
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

export function toTimeline(row: RunRow): WorkflowTimeline {
  const { workflow_id, run_id, workflow_type: activity_type, workflow_status, last_error, attempts } = row;
  const began = instant(row.start_time);
  const ended = row.close_time && instant(row.close_time);
  const items: WorkflowTimelineEvent[] = [{ event_type: 'workflow_started', event_time: began }];
  if (attempts > 0) items.push({ event_type: 'activity_started', event_time: began, activity_type });
  if (last_error !== null) {
    const message = `Attempt ${attempts}: ${last_error}`;
    items.push({ event_type: 'activity_failed', event_time: ended ?? began, activity_type, message });
  }
  if (ended && workflow_status === 'Completed') {
    items.push({ event_type: 'activity_completed', event_time: ended, activity_type });
    items.push({ event_type: 'workflow_completed', event_time: ended });
  } else if (ended) {
    items.push({
      event_type: 'workflow_failed',
      event_time: ended,
      ...(last_error !== null && { message: last_error }),
    });
  }
  return { workflow_id, run_id, items };
}
