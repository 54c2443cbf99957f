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
 * Stands in for the calls of Stripe's API that are used here: form bodies, bearer keys, idempotency keys that repeat the
 * first answer, card errors as 402. Behaviour is chosen by the payment method, as with Stripe's own test cards.
 */
export class StripeDouble {
  readonly asked: Asked[] = [];
  readonly things = new Map<string, Thing>();
  /** How many of the next answers are lost after the work was done. */
  losing = 0;
  /** Is asked before a request is done, when it was done, and when it was answered. `drop` ends the connection. */
  watch: ((path: string, when: 'before' | 'done' | 'answered') => Promise<'go on' | 'drop'>) | undefined;
  private readonly answers = new Map<string, { status: number; body: object }>();
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
    const again = key ? this.answers.get(key) : undefined;
    const answer =
      request.headers.authorization === 'Bearer sk_test_double'
        ? (again ?? this.perform(`${request.method} ${path}`, fields))
        : { status: 401, body: { error: { type: 'invalid_request_error', message: 'Invalid API Key provided' } } };
    if (key && !again) this.answers.set(key, answer);
    await this.watch?.(path, 'done');
    if (this.losing > 0) {
      this.losing -= 1;
      response.destroy();
      return;
    }
    response.writeHead(answer.status, { 'content-type': 'application/json', 'request-id': `req_${this.asked.length}` });
    response.end(JSON.stringify(answer.body));
    await this.watch?.(path, 'answered');
  }

  private perform(call: string, fields: Fields): { status: number; body: object } {
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
    if (resource === 'customers' && action === 'payment_methods') return ok(list(this.of('payment_method')));
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
      known.invoice_settings = { default_payment_method: fields['invoice_settings[default_payment_method]'] };
    }
    if (known) return ok(expanded(known, this.things, fields));
    return { status: 404, body: { error: { type: 'invalid_request_error', message: `No such thing: ${call}` } } };
  }

  private pay(fields: Fields): { status: number; body: object } {
    const { payment_method: method = '', amount, currency, customer } = fields;
    const metadata = metadataOf(fields);
    const base = { amount: Number(amount), currency, customer, metadata, latest_charge: null as string | null };
    if (method === 'pm_card_chargeDeclined') {
      const message = 'Your card was declined.';
      const intent = this.keep('pi', 'payment_intent', { ...base, status: 'requires_payment_method' });
      return {
        status: 402,
        body: { error: { type: 'card_error', code: 'card_declined', message, payment_intent: intent } },
      };
    }
    if (method === 'pm_card_authenticationRequired' && fields.return_url) {
      const redirect_to_url = { url: 'https://hooks.stripe.example/3ds', return_url: fields.return_url };
      const next_action = { type: 'redirect_to_url', redirect_to_url };
      return ok(this.keep('pi', 'payment_intent', { ...base, status: 'requires_action', next_action }));
    }
    return ok(this.keep('pi', 'payment_intent', { ...base, status: 'succeeded', latest_charge: `ch_${this.count}` }));
  }

  private search(query: string): object {
    const key = /:'([^']+)'/.exec(query)?.[1];
    const data = this.of('payment_intent').filter(({ metadata }) =>
      Object.values(metadata as Fields).includes(key ?? ''),
    );
    return { object: 'search_result', data, has_more: false, url: '/v1/payment_intents/search' };
  }

  private refund({ payment_intent, amount }: Fields): { status: number; body: object } {
    const refunded = this.of('refund').filter((one) => one.payment_intent === payment_intent);
    const charged = Number(this.things.get(payment_intent ?? '')?.amount ?? 0);
    const before = refunded.reduce((sum, one) => sum + Number(one.amount), 0);
    if (before + Number(amount) <= charged) {
      return ok(this.keep('re', 'refund', { payment_intent, amount: Number(amount), status: 'succeeded' }));
    }
    return { status: 400, body: { error: { type: 'invalid_request_error', message: 'Refund exceeds the charge.' } } };
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

  private expire(session: Thing | undefined): { status: number; body: object } {
    if (session?.status === 'open') return ok(Object.assign(session, { status: 'expired' }));
    return {
      status: 400,
      body: { error: { type: 'invalid_request_error', message: 'Only open sessions can be expired.' } },
    };
  }
}

const ok = (body: object) => ({ status: 200, body: structuredClone(body) });
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
