/** Where the server's time comes from. Nothing else reads the system clock, so a test can freeze or move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
