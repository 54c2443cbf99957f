import { Random } from '../../answers/random.ts';
import { isObject } from '../../contract/decode.ts';

/** Names and instants of a run: those of the examples, so changed that the run can be repeated on the same server. */
export class Names {
  /** Tells this run's objects from those of others: a few lower-case letters and digits. */
  readonly run: string;
  private readonly now: Date;
  private variants = 0;

  constructor(run: string, now: Date) {
    this.run = run;
    this.now = now;
  }

  /** A number for an object beside those that there are. */
  next(): number {
    return ++this.variants;
  }

  /** The examples are told in the autumn of 2025; their first of October becomes the first of this month. */
  shifted(text: string): string {
    const now = this.now;
    const months = (now.getUTCFullYear() - 2025) * 12 + now.getUTCMonth() - 9;
    const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1 + months];
    const day = Math.min(Number(text.slice(8, 10)), new Date(Date.UTC(year, month + 1, 0)).getUTCDate());
    return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10) + text.slice(10);
  }

  /** A name that nobody else uses, of the same kind and length limits as the example's. */
  unique(text: string, variant: number, member: string): string {
    const ending = variant === 0 ? this.run : `${this.run}${variant}`;
    if (member === 'email') return text.replace('@', `+${ending}@`);
    // Codes of price units have exactly three letters.
    if (member !== 'code' || text.length > 3) return `${text}_${ending}`;
    const random = new Random(`${text} ${ending}`);
    return Array.from(text, () => random.pick([...'bcdfghjklmnpqrstvwxz'])).join('');
  }

  /** A body with other names in the members whose names are taken. */
  renamed(body: unknown, taken: readonly string[]): unknown {
    if (!isObject(body)) return body;
    const entries = taken.map((member) => [member, body[member]] as const);
    const others = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return {
      ...body,
      ...Object.fromEntries(others.map(([name, text]) => [name, this.unique(text, this.next(), name)])),
    };
  }
}
