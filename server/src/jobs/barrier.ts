/**
 * Where the jobs of a batch wait for one another. They share a transaction, so a lock that one of them takes is held until all are
 * done; what other transactions wait for, above all the next invoice number, is taken behind the barrier, when no job of
 * the batch has any other lock to wait for. So two batches never wait for each other in a circle, and a number is held no
 * longer than by a job alone.
 */
export class Barrier {
  private busy: number;
  private waiting: (() => void)[] = [];

  /** @param jobs how many there are in the batch */
  constructor(jobs: number) {
    this.busy = jobs;
  }

  /** Resolves when every job of the batch waits here or has ended. */
  arrive(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.leave();
    });
  }

  /** A job has ended, however it did. */
  leave(): void {
    this.busy -= 1;
    if (this.busy > 0) return;
    const going = this.waiting;
    this.waiting = [];
    this.busy = going.length;
    for (const go of going) go();
  }
}
