import type { OperationId } from '@flexprice/generated/operations';
import { operations } from '@flexprice/generated/operations';
import { expect, test } from 'vitest';
import { parseJson } from '../../server/src/http/body.ts';
import { requestReader } from '../../server/src/http/validate.ts';
import { readRequest } from '../src/contract/request.ts';
import { findRoute } from '../src/contract/router.ts';
import { allOperations, validRequest } from './helpers/requests.ts';

// The server decodes and describes on its own: it keeps digits that a browser cannot, and the mock must not depend on it.
// So that both say the same about a request is not a matter of care but of this file.

/** What the server and the mock make of a body: the decoded value, or the faults. */
function both(id: OperationId, json: string): { server: unknown; mock: unknown } {
  const outcome = (read: () => unknown) => {
    try {
      return { value: read() };
    } catch (error) {
      return failureFacts(error);
    }
  };
  const raw = { path: pathOf(id), query: undefined, contentType: 'application/json', body: json };
  return {
    server: outcome(() => requestReader(id).body(parseJson(Buffer.from(json)))),
    mock: outcome(() => readRequest(operations[id], raw).body),
  };
}

function failureFacts(error: unknown): unknown {
  const { body, code, details } = error as { code: string; details?: unknown; body?: { details?: unknown } };
  return { code, details: details ?? body?.details };
}

function pathOf(id: OperationId) {
  const { method, path } = validRequest(operations[id]);
  return findRoute(method, path.replace(/\?.*/, ''))?.path ?? {};
}

const CUSTOMER = { external_id: 'a', name: 'A' };
const PRICE = {
  currency: 'usd',
  type: 'USAGE',
  entity_type: 'PLAN',
  entity_id: 'p',
  billing_model: 'TIERED',
  billing_period: 'MONTHLY',
  invoice_cadence: 'ARREAR',
};
const bodies: [OperationId, unknown][] = [
  ['createCustomer', {}],
  ['createCustomer', []],
  ['createCustomer', 'text'],
  ['createCustomer', { ...CUSTOMER, email: 'x', timezone: 'Mars/Olympus', address_country: 'USA', metadata: { a: 1 } }],
  ['createCustomer', { ...CUSTOMER, external_id: '', name: 'n'.repeat(256), contact: null, unknown: true }],
  ['createPrice', { ...PRICE, tiers: [{ up_to: 'x', unit_amount: '1e2' }, { unit_amount: 0.1 }] }],
  ['createPrice', { ...PRICE, amount: '1.50', trial_period_days: -1, billing_period_count: 0 }],
  ['createPrice', { ...PRICE, amount: '1,5', type: 'OTHER' }],
  ['queryCustomer', { limit: 'ten', filters: [{ field: 'name', operator: 'like', value: { string: 1 } }] }],
];

test.each(bodies)('%s of %j is read as by the server', (id, body) => {
  const { server, mock } = both(id, JSON.stringify(body));
  expect(mock).toEqual(server);
});

test.each([
  '1e3',
  '1.50',
  '-0',
  '+3',
  '.5',
  '00012.3400',
  '12.34e-3',
  '1e400',
  '-1e-2',
  '1.e1',
  '',
  'x',
  '9'.repeat(41),
])('the decimal %j is read as by the server', (amount) => {
  const { server, mock } = both('createPrice', JSON.stringify({ ...PRICE, amount }));
  expect(mock).toEqual(server);
});

const withBody = allOperations.filter(({ body }) => body !== 'none').map(({ id }) => id as OperationId);

test.each(withBody)('the example of %s is read as by the server', (id) => {
  const { body = '{}' } = validRequest(operations[id]);
  const { server, mock } = both(id, body);
  expect(mock).toEqual(server);
  expect(mock).toHaveProperty('value');
});

test('text that is no JSON is refused alike', () => {
  const { server, mock } = both('createCustomer', '{"name":');
  expect(mock).toEqual(server);
});
