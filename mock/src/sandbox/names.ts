import { ControlError } from '../control/router.ts';

/** A name of a world or a snapshot: what may stand in a path and in the name of a database. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

export function checkName(kind: string, name: string): string {
  if (NAME.test(name)) return name;
  throw new ControlError(400, `${JSON.stringify(name)} cannot name a ${kind}: use up to 40 letters, digits, _ and -.`);
}
