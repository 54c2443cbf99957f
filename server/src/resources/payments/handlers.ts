import type { PaymentsHandlers } from '@flexprice/generated/routes';
import { settled } from '../../aftermath.ts';
import {
  archivePayment,
  createPayment,
  listMethods,
  openSetup,
  processPayment,
  updatePayment,
} from '../../billing/payments/index.ts';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { listPayments, showPayment } from './show.ts';

export const payments = {
  async createPayment({ body }, context) {
    const { id } = await createPayment(context, body);
    return settled(context, async (then) => ({ status: 201 as const, body: await showPayment(then, id) }));
  },
  async listPayments({ query }, context) {
    expandOf(query.expand, []);
    return { status: 200, body: await listPayments(context, query) };
  },
  async getPayment({ path }, context) {
    return { status: 200, body: await showPayment(context, path.id) };
  },
  async updatePayment({ path, body }, context) {
    await updatePayment(context, path.id, body);
    return { status: 200, body: await showPayment(context, path.id) };
  },
  async deletePayment({ path }, context) {
    await archivePayment(context, path.id);
    return { status: 200, body: { message: 'payment deleted successfully' } };
  },
  async processPayment({ path }, context) {
    await processPayment(context, path.id);
    return settled(context, async (then) => ({ status: 200 as const, body: await showPayment(then, path.id) }));
  },
  async listCustomerPaymentMethods({ path, query }, context) {
    return { status: 200, body: await listMethods(context, path.id, query.provider) };
  },
  async createCustomerSetupIntent({ path, body }, context) {
    const intent = await openSetup(context, path.id, body);
    return settled(context, async () => ({ status: 201 as const, body: intent }));
  },
} satisfies PaymentsHandlers<Context>;
