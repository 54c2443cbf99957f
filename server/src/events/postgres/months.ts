import { type SystemDatabase, sql } from '../../db/index.ts';

const HOUR = 3_600_000;

/** Makes the tables of months before their events come; those that come earlier are moved there then. */
export class Months {
  private readonly db: SystemDatabase;
  private readonly onFailure: (error: unknown) => void;
  private readonly timer: NodeJS.Timeout;
  private adding: Promise<unknown>;

  constructor(db: SystemDatabase, onFailure: (error: unknown) => void) {
    this.db = db;
    this.onFailure = onFailure;
    this.adding = this.add();
    this.timer = setInterval(() => {
      this.adding = this.add();
    }, HOUR).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.adding;
  }

  /** There is time: it is asked for again long before a month begins. */
  private add(): Promise<unknown> {
    return this.db.query(sql`select 1 from add_event_months()`).catch(this.onFailure);
  }
}
