import type { Context } from '../../context.ts';
import { computeInvoice, totalInvoice } from '../../rating/steps/pipeline.ts';
import type { InvoiceState } from '../../rating/steps/state.ts';
import type { Interval } from '../../rating/timezone.ts';
import type { Trace } from '../../rating/trace.ts';
import type { ReferencePoint } from '../../resources/invoices/index.ts';
import { lineItemsOf, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { allowancesOf } from './allowances.ts';
import { notYetInvoiced } from './billed.ts';
import { catalogOf } from './catalog.ts';
import { type Committed, commit } from './commitments.ts';
import { type NewLine, toCharged } from './contents.ts';
import { couponsOfSubscription, couponUses } from './coupons.ts';
import { familyOf } from './family.ts';
import { CONTENTS, chargesDue } from './items.ts';
import { toLine } from './lines.ts';
import { toPeriod } from './periods.ts';
import { type RatedCharge, rateFixedCharge, rateUsageCharge } from './rate.ts';
import { taxesOfSubscription } from './taxes.ts';
import { type Agreed, ratingTerms } from './terms.ts';
import { measureDue } from './usage.ts';

/** What to put together. */
export interface Composing {
  readonly subscription: SubscriptionRow;
  readonly window: Interval;
  readonly point: ReferencePoint;
  /** The invoice that is computed, when it is stored: what it says itself was not invoiced before. */
  readonly invoiceId?: string;
}

/** The lines of an invoice and what is agreed for them. */
export interface Composition {
  readonly lines: readonly NewLine[];
  readonly agreed: Agreed;
  /** With taxes and without prepaid credits, as previews show it. */
  readonly total: () => { state: InvoiceState; trace: Trace };
  /** Without taxes, as drafts are stored. */
  readonly compute: () => { state: InvoiceState; trace: Trace };
}

/**
 * What an invoice over a window of a subscription says. Previews, drafts, final invoices and live usage are all put together
 * here, so that they cannot differ; nothing is stored.
 */
export async function compose(context: Context, composing: Composing): Promise<Composition> {
  const { subscription, window, point, invoiceId } = composing;
  const { lines, childIds } = await linesDue(context, composing);
  const held = await couponsOfSubscription(context, subscription.id, childIds, toPeriod(window), invoiceId);
  const agreed: Agreed = {
    currency: subscription.currency,
    coupons: couponUses(held, lines, subscription.currency),
    taxes: await taxesOfSubscription(context, {
      subscription_id: subscription.id,
      currency: subscription.currency,
      period_start: new Date(window.start),
      period_end: new Date(window.end),
      reference_point: point,
    }),
  };
  const run = (steps: typeof computeInvoice) => () => {
    const trace: Trace = [];
    return { state: steps(lines.map(toCharged), ratingTerms(agreed), trace), trace };
  };
  return { lines, agreed, compute: run(computeInvoice), total: run(totalInvoice) };
}

const NOTHING_COMMITTED: Committed = { charges: [], added: [] };

/** The lines alone, and the children that are invoiced along. */
export async function linesDue(
  context: Context,
  { subscription, window, point, invoiceId }: Composing,
): Promise<{ lines: NewLine[]; childIds: string[] }> {
  const family = await familyOf(context, subscription, toPeriod(window));
  const members = [family.head, ...family.grouped];
  const items = Map.groupBy(
    await lineItemsOf(
      context.db,
      members.map((member) => member.id),
    ),
    (item) => item.subscription_id,
  );
  const planned = members.map((member) => ({
    member,
    due: chargesDue(member, items.get(member.id) ?? [], window, point),
  }));
  const open = new Set(
    await notYetInvoiced(
      context.db,
      planned.flatMap(({ due }) => due),
      { invoiceId, window },
    ),
  );
  const charges = planned.map(({ member, due }) => ({ member, due: due.filter((charge) => open.has(charge)) }));
  const catalog = await catalogOf(
    context,
    charges.flatMap(({ due }) => due.map(({ item }) => item)),
  );
  const usage = charges.flatMap(({ member, due }) =>
    due
      .filter(({ kind }) => kind === 'usage')
      .map((charge) => ({ charge, subscription: member, users: family.users.get(member.id) ?? [] })),
  );
  // Included is what a customer has at the last instant of the window that has been.
  const at = new Date(Math.min(context.now.getTime(), window.end - 1));
  const allowances = await allowancesOf(context, usage.length > 0 ? members : [], at);
  const used = await measureDue(context, usage, catalog, allowances);
  const ratedUsage = usage.map((due, index) => {
    const measured = used[index];
    if (!measured) throw new Error('Fewer usages were measured than asked for.');
    const allowance = allowances(due.subscription.id, due.charge.item.meter_id);
    return rateUsageCharge(due, measured, allowance, catalog);
  });
  const lines: NewLine[] = [];
  for (const { member, due } of charges) {
    const own = ratedUsage.filter((rated) => rated.subscription === member);
    const committed = CONTENTS[point].usage ? await commit(context, member, window, own, catalog) : NOTHING_COMMITTED;
    const usageOf = Map.groupBy(committed.charges, (rated) => rated.charge);
    const rated = due.flatMap((charge): RatedCharge[] =>
      charge.kind === 'fixed' ? [rateFixedCharge(charge, member, catalog)] : (usageOf.get(charge) ?? []),
    );
    const child = member === family.head ? undefined : { child_customer_id: member.customer_id };
    lines.push(...rated.map((one) => labelled(toLine(context, one, catalog), child)));
    lines.push(...committed.added.map((line) => labelled(line, child)));
  }
  return { lines, childIds: family.grouped.map((member) => member.id) };
}

function labelled(line: NewLine, labels: Record<string, string> | undefined): NewLine {
  if (!labels) return line;
  return { ...line, origin: { ...line.origin, metadata: { ...line.origin.metadata, ...labels } } };
}
