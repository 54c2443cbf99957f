import type { Faults } from '../errors.ts';
import { ExactNumber } from '../http/body.ts';

/** Beyond the range of doubles a number is a mistake or an attack: 1e100000 would take a hundred thousand digits. */
const MAX_EXPONENT = 308;

/** Leaves a fault for every number that is out of range, under the path of its place. */
export function numberFaults(value: unknown, path: string, faults: Faults): void {
  if (value instanceof ExactNumber) {
    if (!isInRange(value.text)) faults[path] = `must be a number of at most ${MAX_EXPONENT} digits`;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      numberFaults(member, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, faults);
    }
  }
}

function isInRange(text: string): boolean {
  const exponent = Number(/e([+-]?\d+)$/i.exec(text)?.[1] ?? 0);
  const scale = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.abs(exponent) <= MAX_EXPONENT && scale <= MAX_EXPONENT && Number.isFinite(Number(text));
}
