import type { ServerResponse } from 'node:http';
import { webhooks } from '@flexprice/generated/mock';
import type { FaultConfig, FaultRule, Faults } from '../faults/faults.ts';
import { sendWebhook, type WebhookOrder } from '../webhooks/send.ts';
import type { RequestLog } from './log.ts';
import { ControlError, type ControlRoutes, text } from './router.ts';

/** What every mock with an address can be told: its faults, its log, and to send a webhook. */
export function commonRoutes({ faults, log }: { faults: Faults; log: RequestLog }): ControlRoutes {
  return {
    'GET /faults': () => ({ rules: faults.rules }),
    'POST /faults': ({ body }) => faults.add(body as unknown as FaultRule),
    'PUT /faults': ({ body }) => {
      if (!Array.isArray(body.rules)) throw new ControlError(400, 'rules must be a list.');
      faults.configure(body as unknown as FaultConfig);
      return { rules: faults.rules };
    },
    'DELETE /faults': () => faults.clear(),
    'DELETE /faults/*': ({ name }) => {
      if (!faults.remove(Number(name))) throw new ControlError(404, `There is no rule ${name}.`);
    },
    'GET /requests': ({ query }) => ({ items: log.list(Number(query.get('limit') ?? 100) || 100) }),
    'DELETE /requests': () => log.clear(),
    'GET /webhooks/events': () => ({ items: Object.keys(webhooks) }),
    'POST /webhooks/send': async ({ body }) => {
      text(body, 'url');
      return { deliveries: await sendWebhook(body as unknown as WebhookOrder) };
    },
  };
}

/** Sends every request that arrives from now on to a page, as server-sent events. */
export function streamLog(log: RequestLog, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': listening\n\n');
  const end = log.listen((entry) => void response.write(`data: ${JSON.stringify(entry)}\n\n`));
  // Proxies close what is silent for a minute.
  const alive = setInterval(() => response.write(': still here\n\n'), 20_000);
  response.on('close', () => {
    clearInterval(alive);
    end();
  });
}
