/** Events as an LLM provider sends them. Every call gives new ids. */
let made = 0;

export interface BenchEvent {
  event_id: string;
  event_name: string;
  external_customer_id: string;
  timestamp: string;
  source: string;
  properties: Record<string, unknown>;
}

export function makeEvents(count: number): BenchEvent[] {
  return Array.from({ length: count }, () => {
    const n = ++made;
    return {
      event_id: `event_01K5WRB3M0${String(n).padStart(16, '0')}`,
      event_name: 'llm.request',
      external_customer_id: `customer_${n % 1000}`,
      timestamp: new Date(Date.UTC(2025, 8, 1) + n * 100).toISOString(),
      source: 'api',
      properties: {
        model: n % 2 ? 'large' : 'small',
        region: n % 3 ? 'eu' : 'us',
        request_id: `req_${(n * 7919).toString(36)}`,
        input_tokens: n % 4000,
        output_tokens: n % 700,
      },
    };
  });
}

export function inBatches<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, index * size + size),
  );
}
