import { createHash } from 'node:crypto';

/** A text is worth keeping prepared when it comes again; the first times may be all there is. */
const OFTEN = 3;
/** A connection keeps what it has prepared for as long as it lives, so not everything can be. */
const MOST = 200;

/**
 * Names for statements that come again and again: a named statement stays prepared on its connection, so that PostgreSQL
 * reads and plans it once. Planning is most of what a short statement costs.
 */
export class StatementNames {
  private readonly seen = new Map<string, number>();
  private readonly names = new Map<string, string>();
  private generation = 1;

  /** The name to send a statement under; undefined while it is not worth one. */
  of(text: string): string | undefined {
    const name = this.names.get(text);
    if (name || this.names.size >= MOST) return name;
    const times = (this.seen.get(text) ?? 0) + 1;
    if (times < OFTEN) {
      // What came once or twice is forgotten now and then, or texts that never come again would pile up.
      if (this.seen.size >= MOST * 10) this.seen.clear();
      this.seen.set(text, times);
      return undefined;
    }
    this.seen.delete(text);
    const hash = createHash('sha1').update(text).digest('hex').slice(0, 24);
    this.names.set(text, `${this.generation}-${hash}`);
    return undefined;
  }

  /** Has everything prepared anew: a migration has changed what statements give. */
  renew(): void {
    this.generation += 1;
    this.names.clear();
    this.seen.clear();
  }
}
