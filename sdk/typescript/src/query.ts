/** Values of query parameters as a caller gives them. */
export type QueryValues = object;

/**
 * A query as the API reads it: lists repeat the name, objects are JSON, dates are RFC 3339. `undefined` and `null` are
 * left out. Starts with `?` unless it is empty.
 */
export function queryText(values: QueryValues): string {
  let text = '';
  const add = (name: string, value: unknown) => {
    if (value === undefined || value === null) return;
    const plain =
      value instanceof Date ? value.toISOString() : typeof value === 'object' ? JSON.stringify(value) : String(value);
    text += `${text ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(plain)}`;
  };
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) for (const item of value) add(name, item);
    else add(name, value);
  }
  return text;
}
