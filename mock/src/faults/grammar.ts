import type { Random } from '../answers/random.ts';

/** How long an answer is held back, in milliseconds. */
export type Latency =
  | { readonly kind: 'fixed'; readonly milliseconds: number }
  | { readonly kind: 'uniform'; readonly from: number; readonly to: number }
  /** Most answers come about the median, a few much later, as on a real network. */
  | { readonly kind: 'lognormal'; readonly median: number; readonly sigma: number };

/** Something that goes wrong with an answer. */
export type Fault =
  | { readonly kind: 'latency'; readonly latency: Latency }
  /** A failure of the server's, with the status' own error code. */
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504 }
  /** 429 with the headers of a limit that is used up. */
  | { readonly kind: 'rate_limit'; readonly retryAfter: number }
  /** 401, as for a key that has expired. */
  | { readonly kind: 'expired_key' }
  /** The connection ends before the answer, or in the middle of it. */
  | { readonly kind: 'drop'; readonly where: 'before' | 'middle' }
  /** The body is cut off, is a page of HTML, or has a member of another type. */
  | { readonly kind: 'malformed'; readonly how: 'truncated' | 'html' | 'wrong_type' | 'empty' }
  /** The body trickles. */
  | { readonly kind: 'slow'; readonly bytesPerSecond: number };

/** A text that names no fault; the message tells the words there are. */
export class FaultSyntaxError extends Error {
  override readonly name = 'FaultSyntaxError';
}

const WORDS =
  'latency=800, latency=200..1500, latency=lognormal(300,0.6), status=503, rate_limit, rate_limit=30, expired_key, drop, drop=middle, malformed, malformed=html, malformed=wrong_type, malformed=empty, slow=200';

/**
 * Reads what should go wrong, as it stands in a header, a control request or a configuration file:
 * `latency=lognormal(300,0.6), status=503`.
 *
 * @throws FaultSyntaxError
 */
export function parseFaults(text: string): Fault[] {
  return text
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseOne);
}

function parseOne(text: string): Fault {
  const [word = '', value = ''] = text.split(/\s*=\s*/, 2);
  const fault = READERS[word]?.(value);
  if (!fault) throw new FaultSyntaxError(`${text} names no fault. There are: ${WORDS}.`);
  return fault;
}

const READERS: Readonly<Record<string, (value: string) => Fault | undefined>> = {
  latency(value) {
    const latency = parseLatency(value);
    return latency && { kind: 'latency', latency };
  },
  status(value) {
    const status = Number(value);
    return isFailure(status) ? { kind: 'status', status } : undefined;
  },
  rate_limit: (value) => within(value || '1', 0, 86_400, (retryAfter) => ({ kind: 'rate_limit', retryAfter })),
  expired_key: (value) => (value === '' ? { kind: 'expired_key' } : undefined),
  drop(value) {
    const where = value || 'before';
    return where === 'before' || where === 'middle' ? { kind: 'drop', where } : undefined;
  },
  malformed(value) {
    const how = value || 'truncated';
    return how === 'truncated' || how === 'html' || how === 'wrong_type' || how === 'empty'
      ? { kind: 'malformed', how }
      : undefined;
  },
  slow: (value) => within(value, 1, 10_000_000, (bytesPerSecond) => ({ kind: 'slow', bytesPerSecond })),
};

const isFailure = (status: number): status is 500 | 502 | 503 | 504 => [500, 502, 503, 504].includes(status);

function within(text: string, least: number, most: number, make: (value: number) => Fault): Fault | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= most ? make(value) : undefined;
}

/** An hour: whoever wants longer wants no answer. */
const LONGEST = 3_600_000;

function parseLatency(text: string): Latency | undefined {
  const range = /^(\d+)\.\.(\d+)$/.exec(text);
  const lognormal = /^lognormal\((\d+)\s*,\s*(\d+(?:\.\d+)?)\)$/.exec(text);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return from <= to && to <= LONGEST ? { kind: 'uniform', from, to } : undefined;
  }
  if (lognormal) {
    const [median, sigma] = [Number(lognormal[1]), Number(lognormal[2])];
    return median <= LONGEST && sigma <= 5 ? { kind: 'lognormal', median, sigma } : undefined;
  }
  const milliseconds = Number(text);
  return /^\d+$/.test(text) && milliseconds <= LONGEST ? { kind: 'fixed', milliseconds } : undefined;
}

/** Milliseconds of one answer. */
export function drawLatency(latency: Latency, random: Random): number {
  switch (latency.kind) {
    case 'fixed':
      return latency.milliseconds;
    case 'uniform':
      return latency.from + random.next() * (latency.to - latency.from);
    case 'lognormal': {
      // Box and Muller's way from two even numbers to a normal one.
      const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
      return Math.min(LONGEST, latency.median * Math.exp(latency.sigma * normal));
    }
  }
}
