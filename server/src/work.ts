import { checkUsage } from './billing/alerts/index.ts';
import { expireJob } from './billing/checkout/index.ts';
import { computedExporters } from './billing/exports/index.ts';
import { applyGrant } from './billing/grants/index.ts';
import { becomeOverdue, checkThreshold, finalizeWaiting } from './billing/invoices/index.ts';
import { meetCustomer, onboard } from './billing/onboarding/index.ts';
import { chargeJob, collectJob, registerCustomer, returnJob } from './billing/payments/index.ts';
import { announceRenewal } from './billing/subscriptions/announce.ts';
import { cancelDue } from './billing/subscriptions/cancelDue.ts';
import { cancelUnpaid } from './billing/subscriptions/cancelUnpaid.ts';
import { changeDue } from './billing/subscriptions/changeDue.ts';
import { endTrial } from './billing/subscriptions/endTrial.ts';
import { beginPause } from './billing/subscriptions/pause.ts';
import { renew } from './billing/subscriptions/renew.ts';
import { endPause } from './billing/subscriptions/resume.ts';
import { checkWallet, expireCredits } from './billing/wallets/index.ts';
import type { Context } from './context.ts';
import { sql } from './db/index.ts';
import { fileReading } from './http/fileReading.ts';
import type { Batches, JobKind, JobPayloads } from './jobs/index.ts';
import { cloneStep } from './resources/environments/index.ts';
import { runOnSchedule } from './resources/scheduledTasks/index.ts';
import { failTask, runTask } from './resources/tasks/index.ts';

/**
 * Does a kind of job. `context.now` is the instant the job was due at, however late it is done: a server that was down for
 * a week catches up with exactly what it would have done in time. The effect, and the end of the job, are one transaction.
 */
export type Work = { readonly [Kind in JobKind]: (context: Context, payload: JobPayloads[Kind]) => Promise<void> };

/** What follows when a job of a kind has failed for the last time, in a transaction of its own. */
export type GivenUp = {
  readonly [Kind in JobKind]: (context: Context, payload: JobPayloads[Kind], reason: string) => Promise<void>;
};

export const givenUp: Partial<GivenUp> = {
  'task.run': (context, { task_id }, reason) => failTask(context, task_id, reason),
};

export const work: Work = {
  'checkout.expire': expireJob,
  'invoice.finalize': finalizeWaiting,
  'invoice.overdue': becomeOverdue,
  'subscription.check_threshold': checkThreshold,
  'grant.apply': (context, { application_id }) => applyGrant(context, application_id),
  'invoice.collect': collectJob,
  'payment.charge': chargeJob,
  'payment.return': returnJob,
  'subscription.renew': renew,
  'subscription.end_trial': endTrial,
  'subscription.cancel': cancelDue,
  'subscription.change': changeDue,
  'subscription.announce': announceRenewal,
  'subscription.cancel_unpaid': cancelUnpaid,
  'subscription.pause': beginPause,
  'subscription.resume': endPause,
  'customer.meet': meetCustomer,
  'customer.onboard': onboard,
  'environment.clone': cloneStep,
  'integration.sync': registerCustomer,
  'task.run': (context, { task_id }) =>
    runTask(context, task_id, { reading: fileReading, exporters: computedExporters }),
  'task.schedule': runOnSchedule,
  'wallet.check': (context, { wallet_id }) => checkWallet(context, wallet_id),
  'alert.check': (context, { subscription_id }) => checkUsage(context, subscription_id),
  'wallet.expire_credits': (context, { transaction_id }) => expireCredits(context, transaction_id),
};

/**
 * What falls due for everybody at once is done in batches, several jobs in one transaction: they ask for the same things, commit
 * once, and their statements travel together. None of them may use a savepoint, which would be all the others' too; and
 * since locks do not keep jobs of one transaction apart, each may only change what is its own customer's. So one whose
 * invoices another customer pays, or whose subscription belongs to a family, is done alone.
 */
export const batches: Batches = {
  kinds: ['subscription.renew', 'subscription.announce', 'invoice.finalize', 'invoice.overdue'],
  sociable: sql`
    not exists (
      select 1 from subscriptions s where s.id = j.payload ->> 'subscription_id'
        and (s.subscription_type <> 'standalone' or s.invoicing_customer_id is not null))
    and not exists (
      select 1 from invoices i left join subscriptions s on s.id = i.subscription_id
      where i.id = j.payload ->> 'invoice_id'
        and (i.subscription_customer_id is not null or s.subscription_type <> 'standalone'))`,
  most: 8,
};
