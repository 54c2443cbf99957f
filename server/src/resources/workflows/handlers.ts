import type { WorkflowsHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { ApiError } from '../../errors.ts';
import { toDetails, toExecution, toSummary, toTimeline } from './map.ts';
import { findRun, findRuns, findSteps, listRuns, type RunRow, type StepRow } from './store.ts';

async function run(
  context: Context,
  { workflow_id, run_id }: { workflow_id: string; run_id: string },
): Promise<{ row: RunRow; steps: StepRow[] }> {
  const row = await findRun(context.db, workflow_id, run_id);
  if (row) return { row, steps: await findSteps(context.db, row) };
  throw new ApiError('not_found', `There is no run ${run_id} of workflow ${workflow_id}.`, {
    details: { workflow_id, run_id },
  });
}

/** The jobs of this server, under the names that the reference gives to what runs in its workflow engine. */
export const workflows = {
  async queryWorkflow({ body }, context) {
    const { rows, pagination } = await listRuns(context.db, body);
    return { status: 200, body: { items: rows.map((row) => toExecution(row, context.now)), pagination } };
  },
  async getWorkflowBatch({ body }, context) {
    const found = await findRuns(
      context.db,
      body.workflows.map(({ run_id }) => run_id),
    );
    const items = body.workflows.flatMap(({ workflow_id, run_id }) => {
      const row = found.find((candidate) => candidate.workflow_id === workflow_id && candidate.run_id === run_id);
      return row ? [toExecution(row, context.now)] : [];
    });
    return { status: 200, body: { items } };
  },
  async getWorkflow({ path }, context) {
    const { row, steps } = await run(context, path);
    return { status: 200, body: toDetails(row, steps, context.now) };
  },
  async getWorkflowSummary({ path }, context) {
    const { row, steps } = await run(context, path);
    return { status: 200, body: toSummary(row, steps, context.now) };
  },
  async getWorkflowTimeline({ path }, context) {
    const { row, steps } = await run(context, path);
    return { status: 200, body: toTimeline(row, steps) };
  },
} satisfies Partial<WorkflowsHandlers<Context>>;
