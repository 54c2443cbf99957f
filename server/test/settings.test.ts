import type { SettingKey } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { addKey, firstTenant } from './helpers/tenants.ts';

let server: TestServer;
let api: TestServer['api'];
let production: TestServer['api'];
beforeAll(async () => {
  server = await startTestServer();
  api = server.api;
  const { environments } = await api.ok('listEnvironments');
  const id = environments.find(({ type }) => type === 'production')?.id ?? '';
  production = api.with({ 'X-Environment-ID': id });
});
afterAll(() => server.stop());

const KEYS: SettingKey[] = [
  'invoice_config',
  'invoice_pdf_config',
  'subscription_config',
  'tenant_config',
  'wallet_balance_alert_config',
  'bonus_credits_topup_config',
  'payment_mandate_limits',
  'customer_onboarding',
  'customer_portal_config',
  'event_ingestion_filter',
];

test.each(KEYS)('%s has a default, and storing it changes nothing', async (key) => {
  const path = { key };
  const { value } = await api.ok('getSetting', { path });
  const stored = await api.ok('updateSetting', { path, body: { value: { ...value } } });
  expect(stored.value).toEqual(value);
  expect(stored.id).toMatch(/^setting_/);
  expect(await api.ok('deleteSetting', { path })).toEqual({ message: 'Setting deleted successfully' });
  expect(await api.ok('getSetting', { path })).toEqual({ key, value });
  expect((await api.fails('deleteSetting', { path })).status).toBe(404);
});

test('members that are sent change, the others stay, each environment for itself', async () => {
  const path = { key: 'invoice_config' as const };
  await api.ok('updateSetting', { path, body: { value: { due_date_days: 14 } } });
  const { value } = await api.ok('updateSetting', { path, body: { value: { prefix: 'ACME' } } });
  expect(value).toMatchObject({ prefix: 'ACME', due_date_days: 14, separator: '-' });
  expect((await production.ok('getSetting', { path })).value).toMatchObject({ prefix: 'INV', due_date_days: 1 });
});

test('limits of the tenant are the same everywhere and count at once', async () => {
  const path = { key: 'tenant_config' as const };
  await api.ok('updateSetting', { path, body: { value: { development: 1 } } });
  expect((await production.ok('getSetting', { path })).value).toMatchObject({ development: 1, max_users: 10 });
  const body = { name: 'Second', type: 'development' as const };
  expect((await api.fails('createEnvironment', { body })).body.details).toMatchObject({ limit: 1 });
  await production.ok('updateSetting', { path, body: { value: { development: 3 } } });
  await api.ok('createEnvironment', { body });
});

describe('a setting refuses', () => {
  test.each<[SettingKey, object, string, RegExp]>([
    ['invoice_config', { due_date_days: -1 }, 'value.due_date_days', />= 0/],
    ['invoice_config', { timezone: '+02:00' }, 'value.timezone', /iana-time-zone/],
    ['invoice_config', { format: 'DDMM' }, 'value.format', /one of/],
    ['invoice_config', { prefx: 'A' }, 'value.prefx', /no such member/],
    ['invoice_pdf_config', { accent_color: 'red' }, 'value.accent_color', /pattern/],
    ['tenant_config', { max_users: 0 }, 'value.max_users', />= 1/],
    ['wallet_balance_alert_config', { alert_enabled: true, critical: null }, 'value.alert_enabled', /at least one/],
    [
      'bonus_credits_topup_config',
      {
        slabs: [
          { threshold: '10', operator: 'gte', bonus: { type: 'flat', value: '1' } },
          { threshold: '10', operator: 'gte', bonus: { type: 'flat', value: '0' } },
        ],
      },
      'value.slabs[1].threshold',
      /high to low/,
    ],
    ['event_ingestion_filter', { enabled: 'yes' }, 'value.enabled', /boolean/],
    ['customer_portal_config', { sections: ['games'] }, 'value.sections[0]', /one of/],
  ])('%s %j', async (key, value, field, reason) => {
    const { status, body } = await api.fails('updateSetting', { path: { key }, body: { value } });
    expect({ status, reason: body.details?.[field] }).toEqual({ status: 400, reason: expect.stringMatching(reason) });
  });

  test('a key that does not exist', async () => {
    expect((await api.fails('getSetting', { path: { key: 'colour' } })).status).toBe(400);
  });

  test('everybody but a person who may do everything', async () => {
    const home = await firstTenant(server);
    for (const options of [{ roles: ['all_writer'] as const }, { userType: 'service_account' as const }]) {
      const writer = api.as(await addKey(server, home, options as Parameters<typeof addKey>[2]));
      const path = { key: 'invoice_config' };
      expect((await writer.fails('updateSetting', { path, body: { value: {} } })).status).toBe(403);
      expect((await writer.fails('deleteSetting', { path })).status).toBe(403);
    }
  });
});
