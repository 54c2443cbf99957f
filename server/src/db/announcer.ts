/**
 * Announces on channels that there is something new, after the commit that made it. Not in the transaction itself: commits
 * that announce something wait for one another, so that one machine did no more of them than its disk writes one by one.
 * What comes while an announcement is on its way goes along with the next one. A process that dies in between announces
 * nothing, so listeners look by themselves now and then as well.
 */
export class Announcer {
  private readonly send: (channel: string) => Promise<unknown>;
  private readonly waiting = new Set<string>();
  private running: Promise<void> | undefined;
  private closed = false;

  /** @param send announces on a channel, in a transaction of its own */
  constructor(send: (channel: string) => Promise<unknown>) {
    this.send = send;
  }

  tell(channel: string): void {
    if (this.closed) return;
    this.waiting.add(channel);
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  /** Resolves when nothing is on its way any more. */
  async close(): Promise<void> {
    this.closed = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.waiting.size > 0) {
      const channels = [...this.waiting];
      this.waiting.clear();
      // One that gets lost costs what a listener takes to look by itself.
      await Promise.allSettled(channels.map(this.send));
    }
  }
}
