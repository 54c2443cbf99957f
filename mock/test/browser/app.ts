import { Flexprice } from '@flexprice/sdk';

/** An app as it goes to production: it can be mocked while it is developed, and nothing of that is left in its bundle. */
async function start(): Promise<void> {
  if (import.meta.env.DEV) {
    const [{ setupWorker }, { handlers }] = await Promise.all([import('msw/browser'), import('../../src/msw.ts')]);
    await setupWorker(...handlers({ stateful: true })).start();
  }
  const flexprice = new Flexprice({ apiKey: 'sk_test', baseUrl: '/v1' });
  document.title = (await flexprice.customers.get('cust_1')).name;
}

void start();

declare global {
  interface ImportMeta {
    /** Set by Vite: whether this is a development build. */
    readonly env: { readonly DEV: boolean };
  }
}
