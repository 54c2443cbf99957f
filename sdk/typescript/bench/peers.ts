/** A client to measure: what is installed, and how each of the jobs is written with it. */
export interface Peer {
  /** Packages by the name under which they are imported. */
  readonly packages: Readonly<Record<string, string>>;
  /** Code that uses one operation, and as little else as the client allows. */
  readonly one: string;
  /** Code that makes the whole client. */
  readonly whole: string;
  /** A file to type-check: one call and one use of its result. */
  readonly consumer: string;
  /** The same up to where somebody waits for the names of what can be called, at the mark `|`. */
  readonly unfinished: string;
}

/** All with exact versions, so that figures can be compared; the SDK itself comes as its own tarball. */
export const peers = (tarball: string): Record<string, Peer> => ({
  '@flexprice/sdk (this)': {
    packages: { '@flexprice/sdk': tarball },
    one: `import { FlexpriceCore, getCustomer } from '@flexprice/sdk/functions';
export const get = (id) => getCustomer(new FlexpriceCore(), id);`,
    whole: `import { Flexprice } from '@flexprice/sdk'; export const client = new Flexprice();`,
    consumer: `import { Flexprice } from '@flexprice/sdk';
const customer = await new Flexprice().customers.get('cust_1');
export const name: string = customer.name;`,
    unfinished: `import { Flexprice } from '@flexprice/sdk';
new Flexprice().customers.|`,
  },
  'official @flexprice/sdk': {
    packages: { official: 'npm:@flexprice/sdk@2.0.1' },
    one: `import { customersGetCustomer } from 'official/funcs/customers-get-customer.js';
import { FlexpriceCore } from 'official/core.js';
export const get = (id) => customersGetCustomer(new FlexpriceCore(), id);`,
    whole: `import { Flexprice } from 'official'; export const client = new Flexprice();`,
    consumer: `import { Flexprice } from 'official';
const customer = await new Flexprice({ apiKeyAuth: 'x', serverURL: 'http://localhost' }).customers.getCustomer('cust_1');
export const name: unknown = customer;`,
    unfinished: `import { Flexprice } from 'official';
new Flexprice({ apiKeyAuth: 'x', serverURL: 'http://localhost' }).customers.|`,
  },
  stripe: {
    packages: { stripe: '23.1.0' },
    one: `import Stripe from 'stripe'; export const get = (id) => new Stripe('sk').customers.retrieve(id);`,
    whole: `import Stripe from 'stripe'; export const client = new Stripe('sk');`,
    consumer: `import Stripe from 'stripe';
const customer = await new Stripe('sk').customers.retrieve('cust_1');
export const name: string = customer.id;`,
    unfinished: `import Stripe from 'stripe';
new Stripe('sk').customers.|`,
  },
  '@polar-sh/sdk': {
    packages: { '@polar-sh/sdk': '1.0.1' },
    one: `import { createPolarCore } from '@polar-sh/sdk/2026-10';
import { getStateExternalCustomers } from '@polar-sh/sdk/2026-10/services/customers';
export const get = (id) => getStateExternalCustomers(createPolarCore({ accessToken: 'x' }))(id);`,
    whole: `import { createPolar } from '@polar-sh/sdk/2026-10'; export const client = createPolar({ accessToken: 'x' });`,
    consumer: `import { createPolar } from '@polar-sh/sdk/2026-10';
const state = await createPolar({ accessToken: 'x' }).customers.getStateExternal('a');
export const id: string = state.id;`,
    unfinished: `import { createPolar } from '@polar-sh/sdk/2026-10';
createPolar({ accessToken: 'x' }).customers.|`,
  },
  'lago-javascript-client': {
    packages: { 'lago-javascript-client': '1.53.0' },
    one: `import { Client } from 'lago-javascript-client'; export const get = (id) => Client('x').customers.findCustomer(id);`,
    whole: `import { Client } from 'lago-javascript-client'; export const client = Client('x');`,
    consumer: `import { Client } from 'lago-javascript-client';
const answer = await Client('x').customers.findCustomer('a');
export const id: string = answer.data.customer.lago_id;`,
    unfinished: `import { Client } from 'lago-javascript-client';
Client('x').customers.|`,
  },
  'openapi-fetch + ky': {
    packages: { 'openapi-fetch': '0.17.0', ky: '2.1.0' },
    one: `import createClient from 'openapi-fetch'; import ky from 'ky';
export const get = (id) => createClient({ fetch: ky }).GET('/customers/{id}', { params: { path: { id } } });`,
    whole: `import createClient from 'openapi-fetch'; import ky from 'ky'; export const client = createClient({ fetch: ky });`,
    consumer: `import createClient from 'openapi-fetch';
import type { paths } from './types.ts';
const { data } = await createClient<paths>().GET('/customers/{id}', { params: { path: { id: 'a' } } });
export const name: string | undefined = data?.name;`,
    unfinished: `import createClient from 'openapi-fetch';
import type { paths } from './types.ts';
createClient<paths>().GET('|')`,
  },
});
