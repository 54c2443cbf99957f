import type { RequestLog } from '../control/log.ts';
import { ControlError, type ControlInput, type ControlRoutes, text } from '../control/router.ts';
import { commonRoutes } from '../control/routes.ts';
import type { Faults } from '../faults/faults.ts';
import { after } from './clock.ts';
import type { Relays } from './relay.ts';
import { MAIN, type Sandbox } from './sandbox.ts';
import type { World } from './world.ts';

/** What the sandbox can be told below `/_mock`. `world` in the body or the query names another world than the main one. */
export function sandboxRoutes(parts: {
  sandbox: Sandbox;
  faults: Faults;
  log: RequestLog;
  relays: Relays;
  /** Base URL of the sandbox, known once it listens. */
  origin: () => string;
}): ControlRoutes {
  const { sandbox, faults, log, relays, origin } = parts;
  const worldOf = ({ body, query }: ControlInput) => text(body, 'world', query.get('world') ?? MAIN);
  const clockOf = (world: World) => ({ now: world.clock.now().toISOString(), frozen: world.clock.frozen });
  const timed = async (work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    return { milliseconds: Math.round((performance.now() - started) * 10) / 10 };
  };

  return {
    ...commonRoutes({ faults, log }),
    'GET /state': async (input) => ({
      kind: 'sandbox',
      api_key: sandbox.apiKey,
      seed: sandbox.seedName,
      worlds: sandbox.worldNames,
      snapshots: sandbox.snapshotNames,
      clock: clockOf(await sandbox.world(worldOf(input))),
    }),
    'POST /reset': (input) => timed(() => sandbox.reset(worldOf(input))),
    'POST /seed': (input) =>
      timed(async () => {
        await sandbox.seed(text(input.body, 'seed'));
        await sandbox.reset(worldOf(input));
      }),
    'GET /snapshots': () => ({ items: sandbox.snapshotNames }),
    'POST /snapshots': (input) => timed(() => sandbox.take(text(input.body, 'name'), worldOf(input))),
    'POST /restore/*': (input) => timed(() => sandbox.restore(input.name, worldOf(input))),
    'GET /worlds': () => ({ items: sandbox.worldNames }),
    'POST /worlds': (input) =>
      timed(async () => {
        await sandbox.world(text(input.body, 'name'));
      }),
    'DELETE /worlds/*': ({ name }) => sandbox.remove(name),
    'GET /clock': async (input) => clockOf(await sandbox.world(worldOf(input))),
    'POST /clock': async (input) => {
      const world = await sandbox.world(worldOf(input));
      const done = await travel(world, input.body);
      return { ...clockOf(world), done };
    },
    'GET /timeline': async (input) => ({ items: await (await sandbox.world(worldOf(input))).timeline() }),
    'GET /webhooks': () => ({ relays: relays.all, items: relays.log.toReversed() }),
    'POST /webhooks': async (input) => {
      const world = await sandbox.world(worldOf(input));
      const url = text(input.body, 'url');
      const id = `relay${relays.all.length + 1}`;
      const { duplicate = 0, reorder = 0, event_types } = input.body;
      relays.add({ id, url, duplicate: Number(duplicate), reorder: Number(reorder) });
      const target = `${origin()}/_mock/relay/${id}`;
      return await world.call('POST', '/webhooks/endpoints', sandbox.apiKey, {
        url: target,
        ...(event_types ? { event_types } : {}),
      });
    },
  };
}

async function travel(world: World, body: ControlInput['body']): Promise<Record<string, number>> {
  const { now, advance, frozen } = body;
  if (frozen !== undefined) {
    if (typeof frozen !== 'boolean') throw new ControlError(400, 'frozen must be true or false.');
    world.clock.set(world.clock.now(), frozen);
  }
  if (now === undefined && advance === undefined) return {};
  const present = world.clock.now();
  const to = advance === undefined ? new Date(String(now)) : after(present, String(advance));
  if (!to || Number.isNaN(to.getTime()))
    throw new ControlError(400, 'Say now as an instant, or advance as a step such as "3 days" or "1 month".');
  if (to < present) throw new ControlError(400, `Time goes on only: it is ${present.toISOString()} in this world.`);
  return world.travel(to);
}
