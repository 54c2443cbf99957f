import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const TICK_MS = 10;

/** State, parent and so on: the fields after the name, which may hold spaces and parentheses. */
function fieldsOf(pid: string): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/**
 * Processor time in milliseconds that a postmaster, its processes and those that have ended took since its start, user and
 * system; undefined where `/proc` does not tell.
 */
export function databaseTime(postmaster: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = fieldsOf(pid);
      const isItself = Number(pid) === postmaster;
      if (!isItself && Number(fields[1]) !== postmaster) continue;
      // utime and stime; of the postmaster also those of the children it has seen end.
      ticks += Number(fields[11]) + Number(fields[12]);
      if (isItself) ticks += Number(fields[13]) + Number(fields[14]);
    } catch {
      // It ended meanwhile: the postmaster's own fields have its time.
    }
  }
  return ticks * TICK_MS;
}
