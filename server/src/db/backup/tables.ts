import type pg from 'pg';

/** A table as a backup holds it. */
export interface Table {
  readonly name: string;
  /** Those that are stored as given; computed ones come back by themselves. */
  readonly columns: readonly string[];
}

/** Prisma's own record: the restoring server writes it while it migrates. */
const MIGRATIONS = '_prisma_migrations';

/** Every table, those that others refer to first, so that rows can be put back in this order. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; after: string[] }>(
    `select c.relname as name,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             order by a.attnum) as columns,
       array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
             where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid and not f.relispartition) as after
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> $1
     order by c.relname`,
    [MIGRATIONS],
  );
  const waiting = new Map(rows.map((row) => [row.name, row]));
  const ordered: Table[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ after }) => !after.some((name) => waiting.has(name)));
    if (ready.length === 0)
      throw new Error(`These tables refer to one another in a ring: ${[...waiting.keys()].join(', ')}.`);
    for (const { name, columns } of ready) {
      ordered.push({ name, columns });
      waiting.delete(name);
    }
  }
  return ordered;
}

export interface Sequence {
  readonly name: string;
  readonly value: string;
  /** Whether `value` was given out already. */
  readonly used: boolean;
}

/** Where each counter of the database stands. */
export async function sequencesOf(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'S' order by 1`,
  );
  const sequences: Sequence[] = [];
  for (const { name } of rows) {
    const state = await client.query<{ value: string; used: boolean }>(
      `select last_value::text as value, is_called as used from ${quoted(name)}`,
    );
    sequences.push({ name, ...(state.rows[0] as { value: string; used: boolean }) });
  }
  return sequences;
}

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
