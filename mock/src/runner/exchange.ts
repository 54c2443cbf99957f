import type { Operation } from '@flexprice/generated/operations';

/** A request as it is sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** An answer as it arrived. */
export interface Received {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A request and its answer. */
export interface Exchange {
  readonly operation: Operation;
  readonly sent: Sent;
  readonly received: Received;
  readonly milliseconds: number;
}

/** The body as JSON; undefined when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** More would be cut by terminals and log viewers; what fails on size is named by its size. */
const LONGEST = 4_000;

/**
 * A line for a shell that sends the request again. The key is a variable, so that a report can be shown to anybody.
 */
export function curlOf({ method, url, headers, body }: Sent): string {
  const parts = ['curl -sS -i'];
  if (method !== 'GET') parts.push(`-X ${method}`);
  for (const [name, value] of Object.entries(headers)) {
    if (/^(x-api-key|x-session-token|authorization)$/i.test(name)) parts.push(`-H "${name}: $FLEXPRICE_API_KEY"`);
    else parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  }
  if (body !== undefined) {
    const shown = body.length > LONGEST ? `${body.slice(0, LONGEST)}… (${body.length} characters)` : body;
    parts.push(`--data-binary ${quoted(shown)}`);
  }
  return [...parts, quoted(url)].join(' ');
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
