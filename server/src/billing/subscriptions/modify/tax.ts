import type { ModifyTaxParams } from '@flexprice/generated/types';
import { insertRows, updateRow } from '../../../db/index.ts';
import { Findings } from '../../../resources/findings.ts';
import { changeOf, newRecord } from '../../../resources/records.ts';
import { findTaxRates, taxAssociationsOf } from '../../../resources/taxes/index.ts';
import type { Subject } from '../get.ts';
import { changed } from '../lineItem.ts';
import { later } from '../periods.ts';
import { requireAllowed } from '../states.ts';
import { changedSubscription, NOTHING_CHANGED, type Outcome } from './result.ts';

const AT = 'tax_params.';
const PRIORITY = 100;

/** Charges a tax rate from an instant on, or stops charging one. */
export async function changeTax(
  { context, subscription }: Subject,
  params: ModifyTaxParams,
  preview: boolean,
): Promise<Outcome> {
  requireAllowed(subscription, 'change_terms');
  const at = params.effective_date ? new Date(params.effective_date) : context.now;
  const findings = new Findings();
  const held = await taxAssociationsOf(context.db, 'subscription', subscription.id);
  const write = params.action === 'add' ? await adding() : removing();
  findings.raise();
  if (preview || !write) return { subscription, changed: NOTHING_CHANGED };
  await write();
  const updated = await changed(context, subscription);
  return { subscription: updated, changed: { ...NOTHING_CHANGED, subscriptions: [changedSubscription(updated)] } };

  async function adding() {
    const field = `${AT}tax_rate_id`;
    const id = params.tax_rate_id;
    const [rate] = id ? await findTaxRates(context.db, [id]) : [];
    if (!id) findings.fault(field, 'is required to charge a tax rate');
    else if (!rate) findings.notFound('Tax rate', field, id);
    else if (rate.status !== 'published' || rate.tax_rate_status !== 'ACTIVE') findings.fault(field, 'is not in use');
    if (held.some((row) => row.tax_rate_id === id && (!row.end_date || row.end_date > at))) {
      findings.fault(field, 'is charged already');
    }
    return async () => {
      const row = {
        ...newRecord(context, 'ta'),
        tax_rate_id: id,
        entity_type: 'subscription',
        entity_id: subscription.id,
        priority: PRIORITY,
        auto_apply: true,
        currency: subscription.currency,
        start_date: at,
        end_date: null,
        metadata: null,
      };
      await insertRows(context.db, 'tax_associations', [row]);
    };
  }

  function removing() {
    const field = `${AT}tax_association_id`;
    const id = params.tax_association_id;
    const row = held.find((one) => one.id === id);
    if (!id) findings.fault(field, 'is required to stop charging a tax rate');
    else if (!row) findings.notFound('Tax association', field, id);
    if (row?.end_date && row.end_date <= at) findings.fault(field, 'has ended already');
    if (!row) return undefined;
    const end = later(at, row.start_date);
    return () => updateRow(context.db, 'tax_associations', row.id, { end_date: end, ...changeOf(context) });
  }
}
