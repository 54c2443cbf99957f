import type { Snapshot } from './sandbox.ts';
import type { World } from './world.ts';

/** As many snapshots as have a copy ready. Each costs a few connections and a look at its queues now and then. */
const MOST = 3;

/** Copies of snapshots that were made before anybody asked for them: of the last few that were taken or gone back to. */
export class Spares {
  private readonly make: (snapshot: Snapshot) => Promise<World>;
  private readonly discard: (world: World) => Promise<void>;
  /** By database, the one that was wanted longest ago first. */
  private readonly ready = new Map<string, Promise<World>>();
  private readonly discarding = new Set<Promise<void>>();
  private isClosed = false;

  constructor(make: (snapshot: Snapshot) => Promise<World>, discard: (world: World) => Promise<void>) {
    this.make = make;
    this.discard = discard;
  }

  /** The copy of a snapshot, if there is one or one is being made. It is the caller's from now on. */
  take({ database }: Snapshot): Promise<World> | undefined {
    const world = this.ready.get(database);
    this.ready.delete(database);
    return world;
  }

  /** Makes a copy while nobody waits for it. */
  prepare(snapshot: Snapshot): void {
    const { database } = snapshot;
    if (this.isClosed || this.ready.has(database)) return;
    const world = this.make(snapshot);
    this.ready.set(database, world);
    world.catch(() => {
      if (this.ready.get(database) === world) this.ready.delete(database);
    });
    const [oldest] = this.ready.keys();
    if (this.ready.size > MOST && oldest !== undefined) void this.forget({ database: oldest });
  }

  /** Gives up the copy of a snapshot. */
  async forget({ database }: Pick<Snapshot, 'database'>): Promise<void> {
    const world = this.ready.get(database);
    if (!world) return;
    this.ready.delete(database);
    const done = world
      .then((one) => this.discard(one))
      .catch(() => {})
      .finally(() => this.discarding.delete(done));
    this.discarding.add(done);
    await done;
  }

  /** Makes no more, and waits for what is under way. @returns the copies that are still there */
  async close(): Promise<World[]> {
    this.isClosed = true;
    await Promise.all(this.discarding);
    const made = await Promise.allSettled(this.ready.values());
    return made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }
}
