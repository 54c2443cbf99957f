import { raw, type SystemDatabase, sql } from './db/index.ts';
import { SealError, type Sealer } from './sealing.ts';

/** Every column that holds what is sealed; each is sealed for the id of its row. */
const SEALED: readonly (readonly [table: string, column: string])[] = [
  ['connections', 'secrets'],
  ['webhook_endpoints', 'secret'],
  ['webhook_endpoints', 'previous_secret'],
  ['webhook_endpoints', 'headers'],
];

const PAGE = 500;

export interface Resealed {
  /** What was sealed with an older key, or not at all, and is sealed with the newest one now. */
  readonly sealed: number;
  /** What no key at hand opens: `connections.secrets of conn_…`. */
  readonly unreadable: string[];
}

/**
 * Seals anew, with the newest key, all that an older one sealed, of all tenants. The server may be running: a value that it changes
 * meanwhile stays as the server wrote it. Doing it again changes nothing.
 */
export async function resealAll(db: SystemDatabase, sealer: Sealer): Promise<Resealed> {
  const unreadable: string[] = [];
  let sealed = 0;
  for (const [table, column] of SEALED) {
    const place = { table: raw(table), column: raw(column) };
    let after = '';
    for (;;) {
      const rows = await db.query<{ id: string; value: string | null }>(sql`
        select id, ${place.column} as value from ${place.table} where id > ${after} order by id limit ${PAGE}`);
      for (const { id, value } of rows) {
        if (value === null || !sealer.needsSealing(value)) continue;
        const text = opened(sealer, value, id);
        if (text === undefined) {
          unreadable.push(`${table}.${column} of ${id}`);
          continue;
        }
        const changed = await db.query(sql`
          update ${place.table} set ${place.column} = ${sealer.seal(text, id)}
          where id = ${id} and ${place.column} = ${value} returning 1`);
        sealed += changed.length;
      }
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) break;
      after = last.id;
    }
  }
  return { sealed, unreadable };
}

function opened(sealer: Sealer, value: string, id: string): string | undefined {
  try {
    return sealer.open(value, id);
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}
