import type { Operation } from '@flexprice/generated/operations';

/** What a server must be able to, or be set up with, before some operations can succeed. */
export interface Need {
  /** What to do about it, to be read after "needs". */
  readonly words: string;
  readonly covers: (operation: Operation) => boolean;
}

const sdk = (pattern: RegExp) => (operation: Operation) => pattern.test(operation.sdk);

/** By the name that `--without` takes. */
export const needs: Readonly<Record<string, Need>> = {
  bucket: {
    words: 'a server that may send to this machine, where the run plays a bucket (here: PRIVATE_ADDRESSES=allow)',
    covers: sdk(/^tasks\.download$/),
  },
  connections: {
    words: 'a server that can store credentials (here: FLEXPRICE_ENCRYPTION_KEYS)',
    covers: sdk(/^(connections|integrations|marketplace)\.|^tasks\.(?!list)|^scheduledTasks\.(?!schedule|list)/),
  },
  'test-clocks': {
    words: 'a sandbox environment, in which test clocks let a period end',
    covers: sdk(/^testClocks\.|^invoices\.(compute|finalize|recalculate)/),
  },
  payments: {
    words: 'a payment provider: a connected one, or an environment in which payments are played',
    covers: sdk(/^payments\.(process|createSetupIntent|listMethods)$|^checkout\./),
  },
  settings: {
    words: 'a key that may change settings and make environments',
    covers: sdk(/^settings\.(update|delete)$|^environments\.(create|get|update|clone)$|^portal\.getCostAnalytics$/),
  },
  background: {
    words: 'background work that the server records',
    covers: sdk(/^workflows\.get/),
  },
};

/** What an operation needs, in words; undefined for most. */
export function needOf(operation: Operation): { readonly name: string; readonly words: string } | undefined {
  const [name, need] = Object.entries(needs).find(([, { covers }]) => covers(operation)) ?? [];
  return name && need ? { name, words: need.words } : undefined;
}
