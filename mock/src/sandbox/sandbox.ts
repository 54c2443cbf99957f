import { restore } from '@flexprice/server/database';
import { ControlError } from '../control/router.ts';
import { cacheFolder } from './cache.ts';
import { Cluster } from './cluster.ts';
import { checkName } from './names.ts';
import { turnBefore } from './seed/turn.ts';
import { Spares } from './spares.ts';
import { loadServer, World } from './world.ts';
import { yearMadeBefore } from './years.ts';

export interface SandboxOptions {
  /** The key that every world accepts. @default 'sk_sandbox_0123456789abcdef' */
  readonly apiKey?: string | undefined;
  /** Start of the world's data: the same seed and day give the same world. @default '1' */
  readonly seed?: string | undefined;
  /** Begin with nothing but a tenant and a key. @default false */
  readonly empty?: boolean | undefined;
  /** Requests per minute and key before 429. @default 600 000, as the server's */
  readonly rateLimit?: number | undefined;
  /** The present of the worlds; time stands still there. @default now, and time runs */
  readonly now?: Date | undefined;
  /** Folder of years that were made beforehand. @default the one that comes with the package */
  readonly years?: string | undefined;
  /** Keep the seeded database for the next start. @default true */
  readonly cache?: boolean | undefined;
  /** Calls a start off that is under way. */
  readonly signal?: AbortSignal | undefined;
  /** Told what takes time. */
  readonly log?: ((line: string) => void) | undefined;
  /** Told how much of that is done, from 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
}

export const DEFAULT_KEY = 'sk_sandbox_0123456789abcdef';
export const DEFAULT_SEED = '1';

/** Where a name leads: the world that is used when none is named. */
export const MAIN = 'main';

const EMPTY = 'snapshot_empty';
const KEPT = 'kept_';

export interface Snapshot {
  readonly database: string;
  /** The present of the world when it was taken. */
  readonly now: Date;
  readonly frozen: boolean;
}

/**
 * Real servers on databases of their own in one process. Snapshots are databases that nobody is connected to; a world is
 * a copy of one, which takes milliseconds.
 */
export class Sandbox {
  readonly apiKey: string;
  private readonly options: SandboxOptions;
  private readonly cluster: Cluster;
  private readonly worlds = new Map<string, Promise<World>>();
  private readonly snapshots = new Map<string, Snapshot>();
  private readonly background = new Set<Promise<unknown>>();
  private copies = 0;
  private currentSeed: string | undefined;
  private stopping: Promise<void> | undefined;
  /** Copies of the snapshots that are likely to be wanted next, with their servers running. */
  private readonly spares: Spares;

  private constructor(options: SandboxOptions, cluster: Cluster) {
    this.options = options;
    this.cluster = cluster;
    this.apiKey = options.apiKey ?? DEFAULT_KEY;
    this.spares = new Spares(
      (snapshot) => this.startCopy(snapshot, 'spare'),
      (world) => this.discard(world),
    );
  }

  /** A start that fails, or is called off by the signal, leaves nothing running. */
  static async start(options: SandboxOptions = {}): Promise<Sandbox> {
    const { signal, cache } = options;
    signal?.throwIfAborted();
    // It takes a second, and so does PostgreSQL to start. What is wrong with it is told where it is waited for.
    loadServer().catch(() => {});
    const sandbox = new Sandbox(options, await Cluster.start(cache === false ? undefined : cacheFolder()));
    try {
      await Promise.race([sandbox.prepare(), ...(signal ? [abortion(signal)] : [])]);
    } catch (error) {
      await sandbox.stop();
      throw error;
    }
    return sandbox;
  }

  private async prepare(): Promise<void> {
    await this.sweep();
    const known = await this.cluster.databases();
    if (!known.includes(EMPTY)) await this.cluster.createMigrated(EMPTY);
    this.snapshots.set('empty', { database: EMPTY, now: this.present(), frozen: this.options.now !== undefined });
    if (!this.options.empty) await this.seed(this.options.seed ?? DEFAULT_SEED);
    await this.world(MAIN);
  }

  /** The name of the snapshot that new worlds begin with. */
  private get beginning(): string {
    return this.options.empty ? 'empty' : 'seed';
  }

  private present(): Date {
    return this.options.now ?? new Date();
  }

  /** A world by its name; one that is not there yet begins as a copy of the seeded one. */
  world(name: string = MAIN): Promise<World> {
    let world = this.worlds.get(name);
    if (!world) {
      checkName('world', name);
      world = this.copyOf(this.snapshot(this.beginning), name);
      this.worlds.set(name, world);
      world.catch(() => this.worlds.delete(name));
    }
    return world;
  }

  /** The seed that new worlds begin with; undefined for an empty sandbox. */
  get seedName(): string | undefined {
    return this.currentSeed;
  }

  get worldNames(): string[] {
    return [...this.worlds.keys()];
  }

  get snapshotNames(): string[] {
    return [...this.snapshots.keys()];
  }

  /**
   * Makes the world of a seed, or takes the one that was made before, and lets new worlds begin with it.
   * Worlds that exist stay as they are.
   */
  async seed(seed: string): Promise<void> {
    checkName('seed', seed);
    const { apiKey, cluster } = this;
    const { log, years } = this.options;
    const end = new Date(`${dayOf(this.present())}T00:00:00Z`);
    const database = `seed_${seed}_${dayOf(end)}`;
    if (!(await cluster.databases()).includes(database)) {
      const turn = turnBefore(end);
      const made = yearMadeBefore(seed, turn, years);
      // A year in a file is not kept as a database too: each costs a first start hundreds of files.
      const year = made ? EMPTY : await this.year(seed, turn);
      await this.build(database, year, async (building) => {
        if (made) {
          log?.(`Unpacking the world of seed ${seed} …`);
          await restore(cluster.at(building), made);
        }
        const { plantWeeks } = await import('./seed/index.ts');
        await plantWeeks(cluster, building, { seed, end, apiKey });
      });
    }
    this.currentSeed = seed;
    this.snapshots.set('seed', { database, now: this.present(), frozen: this.options.now !== undefined });
  }

  /** The database with the year of a seed up to a turn, kept from before or made now. */
  private async year(seed: string, turn: Date): Promise<string> {
    const { apiKey, cluster } = this;
    const { log, progress } = this.options;
    const database = `year_${seed}_${dayOf(turn)}`;
    if ((await cluster.databases()).includes(database)) return database;
    log?.(`Making the world of seed ${seed}, once …`);
    const { plantYear } = await import('./seed/index.ts');
    await this.build(database, EMPTY, (building) => plantYear(cluster, building, { seed, turn, apiKey, progress }));
    return database;
  }

  /** Makes a database under another name until it is whole: a start that was cut off leaves nothing that looks like a seed. */
  private async build(database: string, template: string, fill: (building: string) => Promise<unknown>): Promise<void> {
    const building = `building_${++this.copies}`;
    await this.cluster.create(building, template);
    await fill(building);
    await this.cluster.rename(building, database);
  }

  /** Keeps a world as it is now under a name. */
  async take(name: string, worldName = MAIN): Promise<void> {
    checkName('snapshot', name);
    if (name === 'empty' || name === 'seed')
      throw new ControlError(409, `The snapshot ${name} is made by the sandbox.`);
    const world = await this.world(worldName);
    const now = world.clock.now();
    const { frozen } = world.clock;
    const database = `${KEPT}${++this.copies}_${name}`;
    // A database can be copied only while nobody uses it; the world goes on with a copy.
    await world.stop();
    const snapshot = { database: world.database, now, frozen };
    await this.cluster.rename(world.database, database);
    const kept = { ...snapshot, database };
    const old = this.snapshots.get(name);
    this.snapshots.set(name, kept);
    const next = this.copyOf(kept, worldName);
    this.worlds.set(worldName, next);
    await next;
    if (old) {
      await this.spares.forget(old);
      await this.cluster.drop(old.database);
    }
  }

  /** Puts a world back to a snapshot. What happened in between is gone. */
  async restore(name: string, worldName = MAIN): Promise<void> {
    const snapshot = this.snapshot(name);
    const old = this.worlds.get(worldName);
    const next = this.copyOf(snapshot, checkName('world', worldName));
    this.worlds.set(worldName, next);
    await next;
    // Nobody has to wait until the old one is cleared away.
    if (old) this.later(old.then((world) => this.discard(world)));
  }

  /** A world as it was at first. */
  reset(worldName = MAIN): Promise<void> {
    return this.restore(this.beginning, worldName);
  }

  async remove(worldName: string): Promise<void> {
    const world = this.worlds.get(worldName);
    if (!world) throw new ControlError(404, `There is no world ${worldName}.`);
    this.worlds.delete(worldName);
    await this.discard(await world);
  }

  stop(): Promise<void> {
    this.stopping ??= this.end();
    return this.stopping;
  }

  private async end(): Promise<void> {
    await Promise.all(this.background);
    const spares = await this.spares.close();
    const started = await Promise.allSettled(this.worlds.values());
    const worlds = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    await Promise.allSettled([...worlds, ...spares].map((world) => world.stop()));
    await this.cluster.stop();
  }

  /** Removes the worlds of an earlier run, and seeds and years of days gone by, from a folder that was kept. */
  private async sweep(): Promise<void> {
    const today = dayOf(this.present());
    const turn = dayOf(turnBefore(new Date(`${today}T00:00:00Z`)));
    for (const name of await this.cluster.databases()) {
      const isPast =
        (name.startsWith('seed_') && !name.endsWith(today)) || (name.startsWith('year_') && !name.endsWith(turn));
      const isOld = isPast && this.options.now === undefined;
      if (/^(world|building|kept)_/.test(name) || isOld) await this.cluster.drop(name);
    }
  }

  private snapshot(name: string): Snapshot {
    const snapshot = this.snapshots.get(name);
    if (snapshot) return snapshot;
    throw new ControlError(404, `There is no snapshot ${name}; there are ${this.snapshotNames.join(', ')}.`);
  }

  private async copyOf(snapshot: Snapshot, name: string): Promise<World> {
    const spare = this.spares.take(snapshot);
    const made = spare ? (await spare).named(name) : await this.startCopy(snapshot, name);
    const { now, frozen } = snapshot;
    made.clock.set(frozen ? now : new Date(Math.max(now.getTime(), Date.now())), frozen);
    // The next copy is made while nobody waits for it.
    this.spares.prepare(snapshot);
    return made;
  }

  /** Work that nobody waits for, except the end. */
  private later(work: Promise<unknown>): void {
    const kept: Promise<unknown> = work.catch(() => {}).finally(() => this.background.delete(kept));
    this.background.add(kept);
  }

  private async startCopy(snapshot: Snapshot, name: string): Promise<World> {
    const database = `world_${++this.copies}`;
    await this.cluster.create(database, snapshot.database);
    const { now, frozen } = snapshot;
    return World.start(this.cluster, name, database, { ...this.worldOptions(), now, frozen });
  }

  private worldOptions() {
    return { apiKey: this.apiKey, rateLimit: this.options.rateLimit ?? 600_000 };
  }

  private async discard(world: World): Promise<void> {
    await world.stop();
    await this.cluster.drop(world.database);
  }
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** Rejects when a signal does what it is for. */
const abortion = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail, { once: true });
  });
