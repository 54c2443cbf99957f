import { setupServer } from 'msw/node';
import { describeResources } from '../../scenario/resources.ts';
import { describeScenario, type Target } from '../../scenario/scenario.ts';
import { createMock, handlersOf } from '../src/msw.ts';
import { startMockServer } from '../src/server/index.ts';

const apiKey = 'sk_scenario_0123456789';

function bothOf(target: Target): void {
  describeScenario(target);
  describeResources(target);
}

for (const engine of ['examples', 'prism'] as const) {
  bothOf({
    name: engine === 'prism' ? 'Prism' : 'the static mock',
    capabilities: { stateful: false, metering: false },
    async start() {
      const server = await startMockServer({ apiKey, engine });
      return { baseUrl: server.url, apiKey, stop: () => server.stop() };
    },
  });
}

bothOf({
  name: 'MSW',
  capabilities: { stateful: true, metering: false },
  async start() {
    const server = setupServer(...handlersOf(createMock({ apiKey, stateful: true })));
    server.listen();
    return { baseUrl: 'http://localhost:8080/v1', apiKey, stop: async () => server.close() };
  },
});

bothOf({
  name: 'the in-process fetch',
  capabilities: { stateful: true, metering: false },
  async start() {
    const mock = createMock({ apiKey, stateful: true });
    return { baseUrl: 'http://mock/v1', apiKey, fetch: mock.fetch, stop: async () => {} };
  },
});
