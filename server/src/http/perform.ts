import type { Request } from 'express';
import type { Principal } from '../access/principal.ts';
import { Aftermath, DoFirst, type InUnit, type Reply } from '../aftermath.ts';
import type { Context } from '../context.ts';
import { databaseCode } from '../db/failure.ts';
import type { UnitOfWork } from '../db/index.ts';
import { ApiError } from '../errors.ts';
import type { Services } from '../services.ts';
import type { AnyHandler, Auditor, Origin } from './audit.ts';
import type { Exchange } from './exchange.ts';
import { amend, checkKey, type IdempotentRequest, replay, type StoredResponse, store } from './idempotency.ts';

/** A request that was admitted and fits the contract, and what it is done with. */
export interface Call {
  services: Services;
  principal: Principal;
  handler: AnyHandler;
  auditor: Auditor | undefined;
  input: { path: unknown; query: unknown; body: unknown };
  writes: boolean;
  oneStatement: boolean;
  atDesk: boolean;
  request: Request;
  bytes: Buffer;
  exchange: Exchange;
}

/** An answer as it is sent, or was sent the first time. */
export type FinalReply = {
  status: number;
  text: string | null;
  bytes?: Uint8Array;
  headers?: Record<string, string>;
  replayed?: boolean;
};

const RETRIES = 3;

/**
 * Calls the handler: a reading one on a reader, a writing one in a transaction that also stores what its Idempotency-Key
 * answers, and the audit entry; then does what it left for after the commit.
 */
export async function perform(call: Call): Promise<FinalReply> {
  const { databases, clock } = call.services;
  if (!call.writes) {
    return render(await call.handler(call.input, context(call, databases.reader(call.principal), clock.now(), false)));
  }
  if ((call.oneStatement || call.atDesk) && call.request.headers['idempotency-key'] === undefined) {
    const db = call.atDesk ? databases.reader(call.principal) : databases.oneStatement(call.principal);
    const alone = context(call, db, clock.now(), false);
    const alongside = call.auditor?.along(alone, originOf(call.request));
    return render(await call.handler(call.input, { ...alone, ...(alongside && { alongside }) }));
  }
  let first: { done: DoFirst; outcome: string } | undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      const after = new Aftermath(first?.outcome);
      const reply = await databases.unit((unit) => write(call, unit, after));
      if (first && reply.replayed) await first.done.takeBack(inUnit(call), first.outcome);
      return after.steps.length > 0 && !reply.replayed ? await finish(call, after, reply) : reply;
    } catch (error) {
      if (error instanceof DoFirst && !first) {
        first = { done: error, outcome: await error.ask(inUnit(call), keyOf(call)) };
        continue;
      }
      // Two transactions that cannot both be first: the loser was rolled back whole and simply goes again.
      const code = databaseCode(error);
      if (attempt >= RETRIES || !(code === '40001' || code === '40P01' || isKeyRace(error, code))) {
        await first?.done.takeBack(inUnit(call), first.outcome);
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}

/** Proxies are not believed: anybody can write what they say. */
const originOf = ({ socket, headers }: Request): Origin => ({
  ipAddress: socket.remoteAddress?.replace(/^::ffff:/, ''),
  userAgent: headers['user-agent'],
});

/** Units of work of a request beside its own transaction. */
const inUnit =
  (call: Call): InUnit =>
  (work) => {
    const { databases, clock } = call.services;
    return databases.unit((unit) => work(context(call, unit.in(call.principal), clock.now(), false)));
  };

function keyOf(call: Call): string | undefined {
  const key = call.request.headers['idempotency-key'];
  return typeof key === 'string' ? key : undefined;
}

const isKeyRace = (error: unknown, code: string | undefined) =>
  code === '23505' && (error as { table?: string }).table === 'idempotency_keys';

async function write(call: Call, unit: UnitOfWork, after: Aftermath): Promise<FinalReply> {
  const now = call.services.clock.now();
  const key = call.request.headers['idempotency-key'];
  const own = context(call, unit.in(call.principal), now, key !== undefined, after);
  const handle = () => call.handler(call.input, own);
  const run = () => call.auditor?.around(handle, call.input, own, originOf(call.request)) ?? handle();
  if (typeof key !== 'string') return render(await run());
  checkKey(key);
  const request = idempotent(call, key);
  const earlier = await replay(unit, call.principal, request, now);
  if (earlier) return { status: earlier.status, text: earlier.body, replayed: true };
  const reply = render(await run());
  const stored: StoredResponse = { status: reply.status, body: reply.text };
  await store(unit, call.principal, request, stored, now);
  return reply;
}

const idempotent = (call: Call, key: string): IdempotentRequest => ({
  key,
  method: call.request.method,
  url: call.request.originalUrl,
  body: call.bytes,
  credential: String(call.request.headers['x-api-key']),
});

/**
 * Does what the request left for after its commit, and answers with what came of it. What fails for a reason of the
 * server itself is left to its job, and the answer is the one that was committed; a refusal meant for the caller is theirs.
 */
async function finish(call: Call, after: Aftermath, committed: FinalReply): Promise<FinalReply> {
  const { databases, clock } = call.services;
  const key = keyOf(call);
  const stored = key === undefined ? undefined : idempotent(call, key);
  try {
    for (const step of after.steps) {
      await step((work) => databases.unit((unit) => work(context(call, unit.in(call.principal), clock.now(), false))));
    }
    const shown = after.reply(context(call, databases.reader(call.principal), clock.now(), false));
    const reply = shown ? render(await shown) : committed;
    if (stored) {
      const response = { status: reply.status, body: reply.text };
      await databases.unit((unit) => amend(unit, call.principal, stored, response));
    }
    return reply;
  } catch (error) {
    if (error instanceof ApiError && error.status < 500) {
      if (stored) await databases.unit((unit) => amend(unit, call.principal, stored, undefined));
      throw error;
    }
    call.exchange.log.error({ err: error }, 'what was left for after the commit is left to its job');
    return committed;
  }
}

function context(call: Call, db: Context['db'], now: Date, idempotent: boolean, after?: Aftermath): Context {
  const { services, principal, exchange } = call;
  return {
    principal,
    db,
    now,
    idempotent,
    services,
    ...(after && { after }),
    requestId: exchange.requestId,
    header: (name) => {
      const value = call.request.headers[name];
      return typeof value === 'string' ? value : undefined;
    },
    get log() {
      return exchange.log;
    },
  };
}

function render(reply: Reply): FinalReply {
  if (reply.body instanceof Uint8Array) {
    return { status: reply.status, text: null, bytes: reply.body, ...(reply.headers && { headers: reply.headers }) };
  }
  return { status: reply.status, text: reply.body === undefined ? null : JSON.stringify(reply.body) };
}
