import type {
  BillingCycle,
  CollectionMethod,
  CreateSubscriptionRequest,
  PaymentBehavior,
  PaymentTerms,
  ProrationBehavior,
} from '@flexprice/generated/types';
import type { RecurringPeriod } from '../../rating/period.ts';
import { resolveTimezone } from '../../rating/timezone.ts';
import { storedDecimal } from '../../resources/decimals.ts';
import type { Findings } from '../../resources/findings.ts';
import { instant } from '../../wire.ts';
import { anchorFor } from './periods.ts';

/** How a subscription is charged and paid, whatever is on it. */
export interface Terms {
  readonly currency: string;
  readonly period: RecurringPeriod;
  readonly count: number;
  readonly cycle: BillingCycle;
  readonly anchor: Date;
  readonly start: Date;
  readonly end: Date | null;
  readonly timezone: string;
  readonly isDraft: boolean;
  readonly collection: CollectionMethod;
  readonly behavior: PaymentBehavior;
  readonly paymentTerms: PaymentTerms | null;
  readonly paymentMethod: string | null;
  readonly proration: ProrationBehavior;
  readonly threshold: string | null;
}

const MONEY = { decimals: 8, integers: 20 };

/** Which first payments go with which way of collecting. */
const BEHAVIORS: { readonly [Method in CollectionMethod]: readonly PaymentBehavior[] } = {
  charge_automatically: ['allow_incomplete', 'error_if_incomplete', 'default_active'],
  send_invoice: ['default_active', 'default_incomplete'],
};

export function readTerms(
  request: CreateSubscriptionRequest,
  now: Date,
  timezone: string | undefined,
  findings: Findings,
): Terms {
  const { billing_period, billing_cycle: cycle = 'anniversary', subscription_status: status } = request;
  // The rest is read as if it recurred, so that its faults are told as well.
  const period: RecurringPeriod = billing_period === 'ONETIME' ? 'MONTHLY' : billing_period;
  if (billing_period === 'ONETIME') findings.fault('billing_period', 'must recur; ONETIME is for prices');
  const zone = resolveTimezone(timezone);
  const start = request.start_date === undefined ? now : new Date(request.start_date);
  const end = request.end_date === undefined ? null : new Date(request.end_date);
  if (end && end <= start) findings.fault('end_date', 'must be after the start of the subscription');
  if (request.billing_anchor !== undefined && cycle !== 'anniversary') {
    findings.fault('billing_anchor', 'is only for billing_cycle anniversary; the calendar sets its own');
  }
  const proration = request.proration_behavior ?? 'none';
  if (proration === 'create_prorations') prorationFindings(request, start, now, findings);
  if (status !== undefined && status !== 'draft' && status !== 'active') {
    findings.fault('subscription_status', 'can only be draft; the server finds out every other state');
  }
  const isDraft = status === 'draft' || request.checkout !== undefined;
  if (isDraft && request.phases?.length) findings.fault('phases', 'cannot be given to a draft');
  return {
    currency: request.currency.toLowerCase(),
    period,
    count: request.billing_period_count ?? 1,
    cycle,
    anchor: request.billing_anchor ? new Date(request.billing_anchor) : anchorFor(start, cycle, period, zone),
    start,
    end,
    timezone: zone,
    isDraft,
    ...readPayment(request, findings),
    paymentTerms: request.payment_terms ?? null,
    paymentMethod: request.gateway_payment_method_id || null,
    proration,
    threshold: readThreshold(request, findings),
  };
}

function prorationFindings(request: CreateSubscriptionRequest, start: Date, now: Date, findings: Findings): void {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  if (start.getTime() < today) {
    findings.fault('start_date', `must not be before today (${instant(new Date(today))}) with create_prorations`);
  }
  if (request.override_entitlements?.length) {
    findings.fault('override_entitlements', 'cannot be combined with proration_behavior create_prorations');
  }
}

function readPayment(
  request: CreateSubscriptionRequest,
  findings: Findings,
): { collection: CollectionMethod; behavior: PaymentBehavior } {
  const collection = request.collection_method ?? (request.checkout ? 'send_invoice' : 'charge_automatically');
  const behavior = request.payment_behavior ?? 'default_active';
  if (!BEHAVIORS[collection].includes(behavior)) {
    findings.fault(
      'payment_behavior',
      `${behavior} does not fit collection_method ${collection}; use one of ${BEHAVIORS[collection].join(', ')}`,
    );
  }
  return { collection, behavior };
}

function readThreshold({ auto_invoice_threshold: text }: CreateSubscriptionRequest, findings: Findings): string | null {
  if (text === undefined) return null;
  const faults = {};
  const value = storedDecimal(text, 'auto_invoice_threshold', MONEY, faults);
  findings.faultsUnder('', faults);
  if (value?.isNegative()) findings.fault('auto_invoice_threshold', 'must not be negative');
  return value?.gt(0) ? value.toFixed() : null;
}
