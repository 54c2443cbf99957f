/** The part of autocannon that the benchmarks use; the package brings no types of its own. */
declare module 'autocannon' {
  export interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    method?: 'GET' | 'POST';
    headers?: Record<string, string>;
    body?: string;
    /** Replaces `[<id>]` in the body by something new in every request. */
    idReplacement?: boolean;
  }
  export interface Result {
    /** Seconds. */
    duration: number;
    requests: { total: number; average: number };
    /** Milliseconds. */
    latency: { p50: number; p99: number };
    errors: number;
    timeouts: number;
    non2xx: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
