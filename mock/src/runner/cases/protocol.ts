import { operations as contract } from '@flexprice/generated/mock';
import type { Operation, OperationId } from '@flexprice/generated/operations';
import type { RequestOptions } from '../client.ts';
import { declaredOperation } from '../document.ts';

/** A request that breaks a rule of the protocol, and the answer it must get. */
export interface ProtocolCase {
  readonly options: RequestOptions;
  readonly what: string;
  readonly expected: readonly number[];
}

/** An id that nobody has. */
const NOBODY = '01HZZZZZZZZZZZZZZZZZZZZZZZ';

/** Requests without a key, with a wrong one, for what does not exist, and with a body that is none. */
export function protocolCases(operation: Operation, good: RequestOptions, example: string | undefined): ProtocolCase[] {
  const id = operation.id as OperationId;
  const cases: ProtocolCase[] = [];
  if (operation.permission !== 'public') {
    const header = contract[id].session ? 'x-session-token' : 'x-api-key';
    for (const [value, what] of [
      [undefined, 'without a key'],
      ['sk_nobody_has_this_key_0000000000', 'with a key of nobody'],
    ] as const) {
      const headers = { 'x-api-key': undefined, 'x-session-token': undefined, [header]: value };
      cases.push({ options: { ...good, headers }, what, expected: [401] });
    }
  }
  // A body that asks for something of the object may be refused before the object is missed.
  if (operation.path.includes('{id}') && '404' in declaredOperation(id).responses) {
    const prefix = /^([a-z_]+_)/.exec(good.path?.id ?? '')?.[1] ?? '';
    const path = { ...good.path, id: `${prefix}${NOBODY}` };
    cases.push({
      options: { ...good, path },
      what: 'for an id of nobody',
      expected: operation.body === 'none' ? [404, 403] : [404, 403, 400],
    });
  }
  if (operation.body !== 'none' && example !== undefined) {
    cases.push(
      { options: { ...good, body: '{"a":' }, what: 'with half a JSON text', expected: [400] },
      { options: { ...good, body: `${'['.repeat(5_000)}` }, what: 'with 5,000 open brackets', expected: [400] },
      {
        options: { ...good, headers: { 'content-type': 'application/xml' } },
        what: 'with a body that is not said to be JSON',
        expected: [415],
      },
    );
    if (operation.body === 'required')
      cases.push({ options: { ...good, body: undefined }, what: 'without its body', expected: [400] });
  }
  return cases;
}
