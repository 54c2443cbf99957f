import pg from 'pg';

/** How often each statement was sent to PostgreSQL. */
export class StatementCounter {
  private readonly counts = new Map<string, number>();
  private isOn = false;

  /** Counts what all connections of this process send from now on. */
  constructor() {
    const counter = this;
    const { query } = pg.Client.prototype;
    pg.Client.prototype.query = function counted(this: pg.Client, ...asked: Parameters<typeof query>) {
      if (counter.isOn) counter.count(asked[0] as unknown as string | { text: string });
      return query.apply(this, asked);
    } as typeof query;
  }

  start(): void {
    this.counts.clear();
    this.isOn = true;
  }

  stop(): void {
    this.isOn = false;
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Each statement by its beginning and how often it was sent for one of `size`, the most frequent first. */
  rows(size: number): string[][] {
    const totals = new Map<string, number>();
    for (const [text, count] of this.counts) {
      const start = text.replace(/\s+/g, ' ').trim().slice(0, 100);
      totals.set(start, (totals.get(start) ?? 0) + count);
    }
    return [...totals]
      .sort((a, b) => b[1] - a[1])
      .map(([text, count]) => [text, (count / size).toFixed(2)])
      .filter(([, times]) => Number(times) >= 0.1);
  }

  private count(asked: string | { text: string }): void {
    const text = typeof asked === 'string' ? asked : asked.text;
    this.counts.set(text, (this.counts.get(text) ?? 0) + 1);
  }
}
