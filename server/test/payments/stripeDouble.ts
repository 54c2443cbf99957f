import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Fields = Record<string, string>;

/** An object as the double keeps and answers it. */
interface Thing {
  id: string;
  object: string;
  [member: string]: unknown;
}

/** A request that the double was asked, for tests that want to see what was sent. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly fields: Fields;
}

/**
 * Stands in for the calls of Stripe's API that are used here: form bodies, bearer keys, card errors as 402. Behaviour is
 * chosen by the payment method, as with Stripe's own test cards.
 *
 * A key repeats the first answer of what was begun under it, refusals and failures of Stripe's own too, but not of requests
 * that were faulty; it is refused with other parameters, and while the first request is under way.
 */
export class StripeDouble {
  readonly asked: Asked[] = [];
  readonly things = new Map<string, Thing>();
  /** How many of the next answers are lost after the work was done. */
  losing = 0;
  /** How many of the next requests fail inside of Stripe, before anything was done. */
  failing = 0;
  /** How many of the next searches do not find yet what there is: the index is behind. */
  behind = 0;
  /** Is asked before a request is done, when it was done, and when it was answered. `drop` ends the connection. */
  watch: ((path: string, when: 'before' | 'done' | 'answered') => Promise<'go on' | 'drop'>) | undefined;
  private readonly answers = new Map<string, Answer & { request: string; id: string }>();
  private readonly underWay = new Set<string>();
  private readonly server = createServer((request, response) => void this.answer(request, response));
  private count = 0;

  /** Where it answers; it starts when first asked for. */
  async address(): Promise<string> {
    if (!this.server.listening) await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  of(object: string): Thing[] {
    return [...this.things.values()].filter((thing) => thing.object === object);
  }

  /** Somebody pays on a page. */
  payOn(sessionId: string): { session: Thing; intent: Thing } {
    const session = this.things.get(sessionId);
    if (!session) throw new Error(`There is no page ${sessionId}.`);
    const metadata = session.metadata as Fields;
    const intent = this.keep('pi', 'payment_intent', { status: 'succeeded', metadata, latest_charge: 'ch_page' });
    Object.assign(session, { payment_intent: intent.id, payment_status: 'paid', status: 'complete' });
    return { session, intent };
  }

  private keep(prefix: string, object: string, members: object): Thing {
    this.count += 1;
    const thing: Thing = { id: `${prefix}_${this.count}`, object, ...members };
    this.things.set(thing.id, thing);
    return thing;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://double');
    const body = new URLSearchParams(Buffer.concat(chunks).toString());
    const fields = Object.fromEntries([...url.searchParams, ...body]);
    const header = request.headers['idempotency-key'];
    const key = typeof header === 'string' ? header : undefined;
    const path = url.pathname.replace('/v1', '');
    this.asked.push({ method: request.method ?? '', path, key, fields });
    if ((await this.watch?.(path, 'before')) === 'drop') return void response.destroy();
    const id = `req_${this.asked.length}`;
    const isKnown = request.headers.authorization === 'Bearer sk_test_double';
    const asked = { request: `${request.method} ${path} ${body}`, call: `${request.method} ${path}`, key, id, fields };
    const answer = isKnown ? this.once(asked) : refused(401, 'invalid_request_error', { message: 'Invalid API Key' });
    if (key) this.underWay.add(key);
    await this.watch?.(path, 'done');
    if (key) this.underWay.delete(key);
    if (this.losing > 0) {
      this.losing -= 1;
      response.destroy();
      return;
    }
    const headers = { 'content-type': 'application/json', 'request-id': id, ...answer.headers };
    response.writeHead(answer.status, headers);
    response.end(JSON.stringify(answer.body));
    await this.watch?.(path, 'answered');
  }

  /** Does what is asked for, or repeats what was answered to it. */
  private once({ request, call, key, id, fields }: Once): Answer {
    const earlier = key ? this.answers.get(key) : undefined;
    if (earlier && earlier.request !== request) {
      return refused(400, 'idempotency_error', { message: `The key ${key} was used first with other parameters.` });
    }
    if (key && this.underWay.has(key)) {
      const code = 'idempotency_key_in_use';
      return refused(409, 'idempotency_error', { code, message: 'Another request with this key is under way.' });
    }
    if (earlier) {
      return { ...earlier, headers: { 'idempotent-replayed': 'true', 'original-request': earlier.id } };
    }
    const answer =
      this.failing > 0 ? refused(500, 'api_error', { message: 'Stripe failed.' }) : this.perform(call, fields);
    if (this.failing > 0) this.failing -= 1;
    // What was faulty was not begun.
    const wasBegun = answer.status < 300 || answer.status === 402 || answer.status >= 500;
    if (key && wasBegun) this.answers.set(key, { ...answer, request, id });
    return answer;
  }

  private perform(call: string, fields: Fields): Answer {
    const [, resource = '', id = '', action = ''] =
      /^\w+ \/(.+)$/.exec(call)?.[1]?.match(/^([^/]+(?:\/sessions)?)\/?([^/]*)\/?([^/]*)$/) ?? [];
    const known = this.things.get(id);
    if (call === 'POST /customers')
      return ok(this.keep('cus', 'customer', { name: fields.name, invoice_settings: {} }));
    if (call === 'POST /payment_intents') return this.pay(fields);
    if (call.startsWith('GET /payment_intents/search')) return ok(this.search(fields.query ?? ''));
    if (call === 'POST /refunds') return this.refund(fields);
    if (call === 'POST /checkout/sessions') return ok(this.session(fields));
    if (resource === 'checkout/sessions' && action === 'expire') return this.expire(known);
    if (resource === 'customers' && action === 'payment_methods') {
      return ok(list(this.of('payment_method').filter(({ customer }) => customer === id)));
    }
    if (resource === 'payment_methods' && action === 'attach') {
      const card = { brand: 'visa', last4: '4242', exp_month: 8, exp_year: 2030 };
      const method = {
        id,
        object: 'payment_method',
        type: 'card',
        created: 1_760_000_000,
        customer: fields.customer,
        card,
      };
      this.things.set(id, method);
      return ok(method);
    }
    if (resource === 'customers' && known && call.startsWith('POST')) {
      const chosen = fields['invoice_settings[default_payment_method]'];
      if (chosen !== undefined) known.invoice_settings = { default_payment_method: chosen };
      if (fields.name !== undefined) known.name = fields.name;
    }
    if (known) return ok(expanded(known, this.things, fields));
    return refused(404, 'invalid_request_error', { code: 'resource_missing', message: `No such thing: ${call}` });
  }

  private pay(fields: Fields): Answer {
    const { payment_method: method = '', amount, currency, customer } = fields;
    const metadata = metadataOf(fields);
    const base = { amount: Number(amount), currency, customer, metadata, latest_charge: null as string | null };
    if (method === 'pm_card_chargeDeclined') {
      return this.declined(base, method, {
        code: 'card_declined',
        decline_code: 'generic_decline',
        message: 'Your card was declined.',
      });
    }
    if (method === 'pm_card_authenticationRequired' && !fields.return_url) {
      return this.declined(base, method, {
        code: 'authentication_required',
        decline_code: 'authentication_required',
        message: 'Your card was declined. This transaction requires authentication.',
      });
    }
    if (method === 'pm_card_authenticationRequired') {
      const redirect_to_url = { url: 'https://hooks.stripe.example/3ds', return_url: fields.return_url };
      const next_action = { type: 'redirect_to_url', redirect_to_url };
      return ok(this.keep('pi', 'payment_intent', { ...base, status: 'requires_action', next_action }));
    }
    return ok(this.keep('pi', 'payment_intent', { ...base, status: 'succeeded', latest_charge: `ch_${this.count}` }));
  }

  /** The refusal of a card: an error that has the intent with it, which has the error as its last one. */
  private declined(
    base: object,
    method: string,
    reason: { code: string; decline_code: string; message: string },
  ): Answer {
    const error = { type: 'card_error', ...reason, charge: `ch_${this.count}`, payment_method: { id: method } };
    const intent = this.keep('pi', 'payment_intent', {
      ...base,
      status: 'requires_payment_method',
      last_payment_error: error,
    });
    return { status: 402, body: structuredClone({ error: { ...error, payment_intent: intent } }) };
  }

  private search(query: string): object {
    if (this.behind > 0) {
      this.behind -= 1;
      return { object: 'search_result', data: [], has_more: false, url: '/v1/payment_intents/search' };
    }
    const key = /:'([^']+)'/.exec(query)?.[1];
    const data = this.of('payment_intent').filter(({ metadata }) =>
      Object.values(metadata as Fields).includes(key ?? ''),
    );
    return { object: 'search_result', data, has_more: false, url: '/v1/payment_intents/search' };
  }

  private refund({ payment_intent, amount }: Fields): Answer {
    const refunded = this.of('refund').filter((one) => one.payment_intent === payment_intent);
    const charged = Number(this.things.get(payment_intent ?? '')?.amount ?? 0);
    const before = refunded.reduce((sum, one) => sum + Number(one.amount), 0);
    if (before + Number(amount) <= charged) {
      return ok(this.keep('re', 'refund', { payment_intent, amount: Number(amount), status: 'succeeded' }));
    }
    const code = before >= charged ? 'charge_already_refunded' : 'amount_too_large';
    return refused(400, 'invalid_request_error', { code, message: 'Refund exceeds the charge.' });
  }

  private session(fields: Fields): Thing {
    const metadata = metadataOf(fields);
    const session = this.keep('cs', 'checkout.session', { mode: fields.mode, metadata, status: 'open' });
    return Object.assign(session, {
      url: `https://checkout.stripe.example/${session.id}`,
      payment_status: 'unpaid',
      payment_intent: null,
      setup_intent: fields.mode === 'setup' ? `seti_${session.id}` : null,
      client_secret: null,
      expires_at: 1_900_000_000,
    });
  }

  private expire(session: Thing | undefined): Answer {
    if (session?.status === 'open') return ok(Object.assign(session, { status: 'expired' }));
    return refused(400, 'invalid_request_error', { message: 'Only open sessions can be expired.' });
  }
}

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Record<string, string>;
}

/** A request with what tells it from others under the same key. */
interface Once {
  readonly request: string;
  readonly call: string;
  readonly key: string | undefined;
  readonly id: string;
  readonly fields: Fields;
}

const refused = (status: number, type: string, error: { message: string; code?: string }): Answer => ({
  status,
  body: { error: { type, ...error } },
});

const ok = (body: object): Answer => ({ status: 200, body: structuredClone(body) });
const list = (data: readonly Thing[]) => ({ object: 'list', data, has_more: false, url: '/v1' });

/** `metadata[a]=b` as an object. */
const metadataOf = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const member = /^metadata\[(.+)\]$/.exec(name)?.[1];
      return member ? [[member, value]] : [];
    }),
  );

function expanded(thing: Thing, things: ReadonlyMap<string, Thing>, fields: Fields): object {
  const names = Object.entries(fields).flatMap(([name, value]) => (name.startsWith('expand') ? [value] : []));
  const members = names.map((name) => [name, things.get(String(thing[name])) ?? thing[name]]);
  return { ...thing, ...Object.fromEntries(members) };
}
