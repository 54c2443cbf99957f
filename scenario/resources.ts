import type { Flexprice } from '@flexprice/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../generated/operations.ts';
import { access } from './parts/access.ts';
import { billing } from './parts/billing.ts';
import { catalog } from './parts/catalog.ts';
import { lists } from './parts/lists.ts';
import { money } from './parts/money.ts';
import type { RunningTarget, Target } from './scenario.ts';
import { clientOf, type Story, stepOf, type Things } from './story.ts';

/**
 * Every resource of the contract, asked for through the SDK: catalog, access, billing, money, operations. Answers are held
 * against the contract word by word everywhere; values are asserted only where the target keeps what it was told.
 */
export function describeResources(target: Target): void {
  describe(`every resource of ${target.name}`, () => {
    let running: RunningTarget;
    let client: Flexprice;
    const seen = new Set<string>();
    beforeAll(async () => {
      running = await target.start();
      client = clientOf(running, seen);
    });
    afterAll(() => running?.stop());

    const story: Story = {
      target,
      get flexprice() {
        return client;
      },
      things: {} as Things,
      kept: (value, kind) => (target.capabilities.stateful ? value : (kind as typeof value)),
      worked: (value, kind) => (target.capabilities.billing ? value : (kind as typeof value)),
      step: stepOf(target),
    };
    catalog(story);
    access(story);
    billing(story);
    money(story);
    lists(story);

    test('nothing of the contract was left out', () => {
      const asked = new Set(
        Object.values(operations)
          .filter(({ method, path }) => seen.has(`${method.toUpperCase()} ${path}`))
          .map(({ sdk }) => sdk.split('.')[0]),
      );
      const all = new Set(Object.values(operations).map(({ sdk }) => sdk.split('.')[0]));
      expect([...all].filter((namespace) => !asked.has(namespace))).toEqual([]);
    });
  });
}
