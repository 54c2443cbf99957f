import type { PageCall } from '@flexprice/sdk';
import { expect } from 'vitest';
import { TABLE } from '../../generated/sdk/table.ts';
import type { Story } from '../story.ts';

type Methods = Record<string, Record<string, (...args: object[]) => PageCall<{ id?: string }, unknown>>>;

/** Lists that can be asked for without knowing anything. */
const LISTS = Object.entries(TABLE).flatMap(([namespace, text]) =>
  text
    .split('|')
    .map((entry) => entry.split(' '))
    .filter(([, target = '', flags = '']) => /[no](:|$)/.test(flags) && !target.includes('{') && !flags.includes('s'))
    .map(([method = '', , flags = '']) => ({ namespace, method, within: flags.split(':')[2] })),
);

/** What some reports cannot do without. */
const NEEDS: Readonly<Record<string, object>> = {
  dashboard: { period_start: '2026-01-01T00:00:00Z', period_end: '2026-02-01T00:00:00Z' },
  integrations: { entity_type: 'customer', entity_id: 'cust_1' },
};

/** Every list of the contract gives the same records one by one as all at once. */
export function lists(story: Story): void {
  for (const { namespace, method, within } of LISTS) {
    story.step(`${namespace}.${method} page by page`, async () => {
      const list = (story.flexprice as unknown as Methods)[namespace]?.[method];
      if (!list) throw new Error(`There is no ${namespace}.${method}.`);
      const page = (limit: number) => ({ ...NEEDS[namespace], ...(within ? { [within]: { limit } } : { limit }) });
      const whole = await list(page(100)).toArray({ limit: 100 });
      if (!story.target.capabilities.stateful || whole.length > 30) return;
      const single = await list(page(1)).toArray({ limit: 100 });
      expect(single.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    });
  }
}
