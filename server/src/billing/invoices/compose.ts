import type { Context } from '../../context.ts';
import { computeInvoice, totalInvoice } from '../../rating/steps/pipeline.ts';
import type { InvoiceState } from '../../rating/steps/state.ts';
import type { Interval } from '../../rating/timezone.ts';
import type { Trace } from '../../rating/trace.ts';
import type { ReferencePoint } from '../../resources/invoices/index.ts';
import { type LineItemRow, lineItemsOf, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { allowancesOf } from './allowances.ts';
import { invoicedBefore, notYetInvoiced } from './billed.ts';
import { catalogOf } from './catalog.ts';
import { type Ahead, chargedAhead } from './chargedAhead.ts';
import { type Committed, commit } from './commitments.ts';
import { type NewLine, toCharged } from './contents.ts';
import { couponsOfSubscription, couponUses } from './coupons.ts';
import { type Family, familyOf } from './family.ts';
import { CONTENTS, chargesDue } from './items.ts';
import { toLine } from './lines.ts';
import { longCommitments } from './longCommitments.ts';
import { isInvoicedEarly, toPeriod } from './periods.ts';
import { type RatedCharge, rateFixedCharge } from './rate.ts';
import { taxesOfSubscription } from './taxes.ts';
import { type Agreed, ratingTerms } from './terms.ts';
import { rateTogether } from './together.ts';
import { measureDue } from './usage.ts';

/** What to put together. */
export interface Composing {
  readonly subscription: SubscriptionRow;
  readonly window: Interval;
  readonly point: ReferencePoint;
  /** The invoice that is computed, when it is stored: what it says itself was not invoiced before. */
  readonly invoiceId?: string;
  /** It is computed for the first time. */
  readonly isNew?: boolean;
  /** What it charges in advance whatever the line items say now. */
  readonly ahead?: Ahead | undefined;
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
  const { currency } = subscription;
  const invoiced = await invoicedTogether(context, composing);
  const childIds = invoiced.members.slice(1).map((member) => member.id);
  const [lines, held, taxes] = await Promise.all([
    linesOf(context, composing, invoiced),
    couponsOfSubscription(context, subscription.id, childIds, toPeriod(window), invoiceId),
    taxesOfSubscription(context, {
      subscription_id: subscription.id,
      currency,
      period_start: new Date(window.start),
      period_end: new Date(window.end),
      reference_point: point,
    }),
  ]);
  const agreed: Agreed = { currency, coupons: couponUses(held, lines, currency), taxes };
  const run = (steps: typeof computeInvoice) => () => {
    const trace: Trace = [];
    return { state: steps(lines.map(toCharged), ratingTerms(agreed), trace), trace };
  };
  return { lines, agreed, compute: run(computeInvoice), total: run(totalInvoice) };
}

const NOTHING_COMMITTED: Committed = { charges: [], added: [] };

/** The lines alone. */
export async function linesDue(context: Context, composing: Composing): Promise<NewLine[]> {
  return linesOf(context, composing, await invoicedTogether(context, composing));
}

/** Subscriptions with line items on one invoice, the head first. */
interface InvoicedTogether {
  readonly members: readonly SubscriptionRow[];
  readonly family: Promise<Family>;
}

/** Only a parent has to wait for who they are: what an invoice needs is asked for together, as far as it can be. */
async function invoicedTogether(context: Context, { subscription, window }: Composing): Promise<InvoicedTogether> {
  const family = familyOf(context, subscription, toPeriod(window));
  const grouped = subscription.subscription_type === 'parent' ? (await family).grouped : [];
  return { members: [subscription, ...grouped], family };
}

async function linesOf(
  context: Context,
  { subscription, window, point, invoiceId, isNew, ahead: given }: Composing,
  { members, family: reading }: InvoicedTogether,
): Promise<NewLine[]> {
  const ids = members.map((member) => member.id);
  // Included is what a customer has at the last instant of the window that has been.
  const at = new Date(Math.min(context.now.getTime(), window.end - 1));
  const isRepeated = CONTENTS[point].advance === 'next' && !isNew;
  const readingItems = lineItemsOf(context.db, ids);
  const included = async () => {
    if (!CONTENTS[point].usage) return allowancesOf(context, [], at);
    if (window.end > context.now.getTime()) return allowancesOf(context, members, at);
    const items = await readingItems;
    return allowancesOf(
      context,
      members.map((member) => onItsPlan(member, items, at)),
      at,
    );
  };
  const [family, allItems, invoiced, allowances, ahead] = await Promise.all([
    reading,
    readingItems,
    invoicedBefore(context.db, ids, { invoiceId, window }),
    included(),
    given ?? (isRepeated ? chargedAhead(context, subscription.id, window) : undefined),
  ]);
  const items = Map.groupBy(allItems, (item) => item.subscription_id);
  const charges = members.map((member) => ({
    member,
    due: notYetInvoiced(chargesDue(member, items.get(member.id) ?? [], window, point), invoiced).filter(
      ({ kind, period }) => !ahead || kind === 'usage' || period.start < ahead.from,
    ),
  }));
  const catalog = await catalogOf(
    context,
    charges.flatMap(({ due }) => due.map(({ item }) => item)),
  );
  const usage = charges.flatMap(({ member, due }) =>
    due
      .filter(({ kind }) => kind === 'usage')
      .map((charge) => ({ charge, subscription: member, users: family.users.get(member.id) ?? [] })),
  );
  const isEarly = point === 'usage' && isInvoicedEarly(subscription);
  const [used, long] = await Promise.all([
    measureDue(context, usage, catalog, allowances),
    longCommitments(context, usage, { items: allItems, isEarly, invoiceId, window }),
  ]);
  const ratedUsage = rateTogether({ usage, used, items: allItems, allowances, long, catalog });
  const lines: NewLine[] = [];
  for (const { member, due } of charges) {
    const own = ratedUsage.filter((rated) => rated.subscription === member);
    const committed = CONTENTS[point].usage ? await commit(context, member, window, own, catalog) : NOTHING_COMMITTED;
    const usageOf = Map.groupBy(committed.charges, (rated) => rated.charge);
    const rated = due.flatMap((charge): RatedCharge[] =>
      charge.kind === 'fixed' ? [rateFixedCharge(charge, member, catalog)] : (usageOf.get(charge) ?? []),
    );
    const child = member === subscription ? undefined : { child_customer_id: member.customer_id };
    const made = rated.map((one) => labelled(toLine(context, one, catalog), child));
    const again = (ahead?.lines ?? []).filter(({ origin }) => origin.subscription_id === member.id);
    lines.push(...(again.length > 0 ? inOrderOf(items.get(member.id) ?? [], [...made, ...again]) : made));
    lines.push(...committed.added.map((line) => labelled(line, child)));
  }
  return lines;
}

/** A subscription as it was on the plan of an instant that is past: another since then has closed items of that one. */
function onItsPlan(subscription: SubscriptionRow, items: readonly LineItemRow[], at: Date): SubscriptionRow {
  const closed = items.find(
    (item) =>
      item.subscription_id === subscription.id &&
      item.entity_type === 'plan' &&
      item.entity_id !== subscription.plan_id &&
      item.start_date <= at &&
      item.end_date !== null &&
      item.end_date > at,
  );
  return closed ? { ...subscription, plan_id: closed.entity_id } : subscription;
}

function inOrderOf(items: readonly LineItemRow[], lines: readonly NewLine[]): NewLine[] {
  const place = new Map(items.map((item, index) => [item.id, index]));
  const placeOf = ({ origin }: NewLine) => place.get(origin.subscription_line_item_id ?? '') ?? items.length;
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function labelled(line: NewLine, labels: Record<string, string> | undefined): NewLine {
  if (!labels) return line;
  return { ...line, origin: { ...line.origin, metadata: { ...line.origin.metadata, ...labels } } };
}
