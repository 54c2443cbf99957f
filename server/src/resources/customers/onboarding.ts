import type { CreateCustomerRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Sql, scoped, sql } from '../../db/index.ts';
import { planningFrom } from '../../jobs/index.ts';
import type { Findings } from '../findings.ts';
import { settingOf } from '../settings/index.ts';

/**
 * The job that does what the setting `customer_onboarding` says, as a part of the statement that makes the customer; nothing
 * where it says nothing. The steps go with it, so that they are those of the moment.
 *
 * @param workflow name of the sequence instead of the usual one
 */
export function plannedOnboarding({ db, now }: Context, customerId: string, workflow: string | undefined): Sql {
  // One text for both, so that one statement is kept prepared.
  const actions = sql`case when ${workflow ?? null}::text is null then s.value->'actions'
    else s.value->'custom_workflows'->${workflow ?? ''}::text end`;
  const from = sql`settings s
    where ${scoped(db.scope, 's')} and s.key = 'customer_onboarding' and coalesce(jsonb_array_length(${actions}), 0) > 0`;
  const payload = sql`jsonb_build_object('customer_id', ${customerId}::text, 'actions', ${actions})`;
  return planningFrom(now, { kind: 'customer.onboard', key: customerId }, payload, from);
}

/** Whether there is the sequence that a request names. */
export async function workflowFindings(
  { db }: Context,
  { onboarding_workflow_name: name, skip_onboarding_workflow: skip }: CreateCustomerRequest,
  findings: Findings,
): Promise<void> {
  if (!name || skip) return;
  const { custom_workflows } = await settingOf(db, 'customer_onboarding');
  if (Object.hasOwn(custom_workflows, name)) return;
  findings.fault('onboarding_workflow_name', `there is no workflow ${name} in the setting customer_onboarding`);
}
