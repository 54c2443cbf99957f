/** Tells the time. Everything in the mock that depends on it asks here, so that a test can hold it still. */
export type Clock = () => Date;

/** The only place that reads the system's clock. */
export const systemClock: Clock = () => new Date();
