import { hasCode } from './failures.ts';

/** A text without the key, as it is and as JSON has it. */
export const hush = (text: string, key: string) =>
  text.replaceAll(key, '[API key]').replaceAll(JSON.stringify(key).slice(1, -1), '[API key]');

/** A failure of `fetch` that can be printed: as it came, or only its words if it kept the key anywhere. */
export function hushed(cause: unknown, key: string): unknown {
  const seen = new Set<unknown>();
  const shows = (value: unknown, depth: number): boolean => {
    if (typeof value === 'string') return value.includes(key);
    if (typeof value !== 'object' || value === null || depth > 5 || seen.has(value)) return false;
    seen.add(value);
    if (value instanceof Headers) return [...value.values()].some((each) => each.includes(key));
    return Reflect.ownKeys(value).some((name) => shows(Reflect.get(value, name), depth + 1));
  };
  if (!shows(cause, 0)) return cause;
  const { name, message, cause: inner } = cause instanceof Error ? cause : new Error('the connection failed');
  const words = inner instanceof Error ? `${message}: ${inner.message}` : message;
  return Object.assign(new Error(hush(words, key)), { name, ...(hasCode(inner) && { code: inner.code }) });
}
