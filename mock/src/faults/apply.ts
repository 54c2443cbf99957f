import { errorStatus } from '@flexprice/generated/errors';
import { MockFailure } from '../protocol/failure.ts';
import { tooMany } from '../protocol/rateLimit.ts';
import { jsonReply, type Reply } from '../reply.ts';
import type { Trouble } from './faults.ts';

/** An answer on its way to whoever sends it, and how it goes wrong there. */
export interface Delivery {
  readonly reply: Reply;
  /** The connection ends before or within the answer. */
  readonly drop?: 'before' | 'middle';
  /** How fast the body comes, in bytes per second. */
  readonly pace?: number;
}

/** The failure that comes instead of an answer, if one does: the request then has no effect. */
export function insteadOf({ faults }: Trouble, now: Date): Reply | undefined {
  for (const fault of faults) {
    if (fault.kind === 'rate_limit') return failed(tooMany(fault.retryAfter, spent(fault.retryAfter, now)));
    if (fault.kind === 'expired_key') return failed(new MockFailure('unauthenticated'));
    if (fault.kind === 'status') return failureOf(fault.status);
  }
  return undefined;
}

/** Headers of a limit that is used up. */
function spent(retryAfter: number, now: Date): Record<string, string> {
  const reset = Math.ceil(now.getTime() / 1000) + retryAfter;
  return { 'X-RateLimit-Limit': '60', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': String(reset) };
}

function failureOf(status: number): Reply {
  if (status === errorStatus.internal_error) return failed(new MockFailure('internal_error'));
  if (status === errorStatus.service_unavailable)
    return failed(new MockFailure('service_unavailable', { headers: { 'Retry-After': '2' } }));
  // What stands before a server answers these, and knows nothing of its contract.
  const title = status === 502 ? 'Bad Gateway' : 'Gateway Time-out';
  return {
    status,
    headers: { 'Content-Type': 'text/html' },
    text: `<html><body><h1>${status} ${title}</h1></body></html>`,
  };
}

const failed = ({ status, body, headers }: MockFailure): Reply => ({ ...jsonReply(status, body), headers });

/** Spoils an answer that was made. */
export function spoil(reply: Reply, { faults }: Trouble): Delivery {
  let delivery: Delivery = { reply };
  for (const fault of faults) {
    if (fault.kind === 'drop') delivery = { ...delivery, drop: fault.where };
    if (fault.kind === 'slow') delivery = { ...delivery, pace: fault.bytesPerSecond };
    if (fault.kind === 'malformed') delivery = { ...delivery, reply: malformed(delivery.reply, fault.how) };
  }
  return delivery;
}

function malformed(reply: Reply, how: 'truncated' | 'html' | 'wrong_type' | 'empty'): Reply {
  const text = reply.text ?? '{}';
  switch (how) {
    case 'truncated':
      return { ...reply, text: text.slice(0, Math.max(1, Math.floor(text.length * 0.6))) };
    case 'empty':
      return { ...reply, text: '' };
    case 'html':
      return {
        ...reply,
        headers: { ...reply.headers, 'Content-Type': 'text/html' },
        text: '<!doctype html><title>Please sign in</title><p>Please sign in to this network.</p>',
      };
    case 'wrong_type':
      return { ...reply, text: text.replace(/("(?:id|code|message)":)"[^"]*"/, '$1 {"unexpected":true}') };
  }
}
