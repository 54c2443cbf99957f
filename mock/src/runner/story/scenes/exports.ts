import { type Body, firstOf, type Stage } from '../stage.ts';
import { type Bucket, openBucket, REFUSED } from './bucket.ts';
import type { Scene } from './scene.ts';

/** An export that arrives in a bucket, and one that does not and is tried again by hand. */
export const exported: Scene = {
  reaches: ['getTask', 'getTaskResult', 'downloadTaskExport', 'updateTaskStatus'],
  async tell(stage) {
    const bucket = await openBucket();
    try {
      const connection = await stage.make('createConnection', 'bucket');
      const refused = await run(stage, bucket, connection.id, REFUSED);
      const path = { id: refused.id };
      await stage.ok('getTask', { path });
      await stage.ok('getTaskResult', { query: { workflow_id: refused.workflow_id } });
      await stage.ok('updateTaskStatus', { path, body: { task_status: 'PROCESSING' } });
      const done = await run(stage, bucket, connection.id, 'exports');
      await stage.ok('downloadTaskExport', { path: { id: done.id } });
    } finally {
      await bucket.close();
    }
  },
};

/** Runs an export and waits for its end, whichever. */
async function run(stage: Stage, { url }: Bucket, connection_id: string, bucket: string) {
  const at = { bucket, endpoint_url: url, use_path_style: true, region: 'us-east-1' };
  const schedule = await stage.make('createScheduledTask', 'daily', { connection_id, enabled: false, job_config: at });
  const day = 86_400_000;
  const span = {
    start_time: new Date(stage.now.getTime() - 2 * day).toISOString(),
    end_time: new Date(stage.now.getTime() - day).toISOString(),
  };
  await stage.ok('triggerScheduledTaskRun', { path: { id: schedule.id }, body: span });
  const look = async () =>
    firstOf(await stage.ok('listTasks', { query: { scheduled_task_id: schedule.id } }), 'task of the export');
  const isOver = ({ task_status }: Body) => /COMPLETED|FAILED/.test(task_status);
  return stage.until(look, isOver, 'the end of the export');
}

/** Background work, looked at closely. */
export const workRecorded: Scene = {
  reaches: ['getWorkflow', 'getWorkflowSummary', 'getWorkflowTimeline'],
  async tell(stage) {
    const look = () => stage.ok('queryWorkflow', { body: {} });
    const found = await stage.until(look, ({ items }) => items.length > 0, 'a record of background work');
    const { workflow_id, run_id } = firstOf(found, 'record of background work');
    const path = { workflow_id, run_id };
    await stage.ok('getWorkflow', { path });
    await stage.ok('getWorkflowSummary', { path });
    await stage.ok('getWorkflowTimeline', { path });
  },
};
