import { describeResources } from '../../scenario/resources.ts';
import { describeScenario, type Target } from '../../scenario/scenario.ts';
import { pending } from '../src/pending.ts';
import { startTestServer, TEST_KEY } from './helpers/server.ts';

const capabilities = { stateful: true, metering: true, billing: true, complete: new Set<string>(pending).size === 0 };

const alone: Target = {
  name: 'the server',
  capabilities,
  async start() {
    const server = await startTestServer();
    return { baseUrl: `${server.url}/v1`, apiKey: TEST_KEY, stop: () => server.stop() };
  },
};
describeScenario(alone);
describeResources(alone);

describeScenario({
  name: 'two replicas',
  capabilities,
  async start() {
    const first = await startTestServer();
    const second = await startTestServer({ connection: first.connection });
    let calls = 0;
    return {
      baseUrl: `${first.url}/v1`,
      apiKey: TEST_KEY,
      // Every request goes to the other one than the last: what one was told the other must know at once.
      fetch: (url, init) => fetch(calls++ % 2 === 0 ? url : url.replace(first.url, second.url), init),
      async stop() {
        await second.stop();
        await first.stop();
      },
    };
  },
});
