import type { AlertsHandlers } from '@flexprice/generated/routes';
import { planSpendCheck } from '../../billing/alerts/index.ts';
import type { Context } from '../../context.ts';
import { findCustomers, toCustomer } from '../customers/index.ts';
import { expandOf } from '../expand.ts';
import { findFeatures, toFeature } from '../features/index.ts';
import { byId, idsOf } from '../records.ts';
import { findWallets, toWalletSummary } from '../wallets/index.ts';
import { listLogRows } from './logs.ts';
import { toAlertLog, toAlertSetting } from './map.ts';
import type { AlertLogRow } from './rows.ts';
import { archiveSetting, createSetting, getSetting, replaceConfig } from './service.ts';
import { listSettingRows } from './settings.ts';

/** The wallet that a change is about, or that a feature watches. */
const walletOf = (row: AlertLogRow) =>
  row.entity_type === 'wallet' ? row.entity_id : row.parent_entity_type === 'wallet' ? row.parent_entity_id : null;

async function showLogs({ db }: Context, rows: readonly AlertLogRow[], wanted: ReadonlySet<string>) {
  const customers = wanted.has('customer') ? await findCustomers(db, idsOf(rows.map((row) => row.customer_id))) : [];
  const wallets = wanted.has('wallet') ? await findWallets(db, idsOf(rows.map(walletOf))) : [];
  const featureIds = idsOf(rows.map((row) => (row.entity_type === 'feature' ? row.entity_id : null)));
  const features = wanted.has('feature') ? await findFeatures(db, featureIds) : [];
  const [customerById, walletById, featureById] = [byId(customers), byId(wallets), byId(features)];
  return rows.map((row) => {
    const customer = customerById.get(row.customer_id ?? '');
    const wallet = walletById.get(walletOf(row) ?? '');
    const feature = featureById.get(row.entity_id);
    return {
      ...toAlertLog(row),
      ...(customer && { customer: toCustomer(customer) }),
      ...(wallet && { wallet: toWalletSummary(wallet) }),
      ...(feature && { feature: toFeature(feature) }),
    };
  });
}

export const alerts = {
  async queryAlertLog({ body }, context) {
    const wanted = expandOf(body.expand, ['customer', 'wallet', 'feature']);
    const { rows, pagination } = await listLogRows(context.db, body);
    return { status: 200, body: { items: await showLogs(context, rows, wanted), pagination } };
  },
  async createAlertSettings({ body }, context) {
    const row = await createSetting(context, body);
    await planSpendCheck(context, row.parent_entity_id ?? row.entity_id);
    return { status: 201, body: toAlertSetting(row) };
  },
  async queryAlertSettings({ body }, context) {
    expandOf(body.expand, []);
    const { rows, pagination } = await listSettingRows(context.db, body);
    return { status: 200, body: { items: rows.map(toAlertSetting), pagination } };
  },
  async getAlertSettings({ path }, context) {
    return { status: 200, body: toAlertSetting(await getSetting(context, path.id)) };
  },
  async updateAlertSettings({ path, body }, context) {
    const row = await replaceConfig(context, path.id, body.config);
    await planSpendCheck(context, row.parent_entity_id ?? row.entity_id);
    return { status: 200, body: toAlertSetting(row) };
  },
  async deleteAlertSettings({ path }, context) {
    await archiveSetting(context, path.id);
    return { status: 204 };
  },
} satisfies Partial<AlertsHandlers<Context>>;
