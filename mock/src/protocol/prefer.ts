import { validationFailure } from './failure.ts';

/** What a request asks of the mock itself, with the words that Prism uses. */
export interface Preference {
  /** Answer with this status. */
  readonly code?: number;
  /** Answer with the example of this name. */
  readonly example?: string;
  /** Make data up from the schema instead of giving the contract's example. */
  readonly dynamic?: boolean;
  /** Start of the made-up data. */
  readonly seed?: string;
}

const NONE: Preference = {};

/** Query parameters that say the same for callers who cannot set a header, such as an address bar. */
const IN_QUERY = /[?&]__(?:code|example|dynamic|seed)=/;

/**
 * Reads `Prefer: code=404, example=name, dynamic=true, seed=7`, or the same as `__code` … in the query.
 * @throws MockFailure `validation_error` for a word or a value that has no meaning here
 */
export function readPreference(header: string | undefined, query: string): Preference {
  if (header) return parse(header.split(/[,;]/).map((part) => part.trim().split('=', 2)));
  if (!IN_QUERY.test(query)) return NONE;
  const parameters = [...new URLSearchParams(query)].filter(([name]) => name.startsWith('__'));
  return parse(parameters.map(([name, value]) => [name.slice(2), value]));
}

function parse(pairs: string[][]): Preference {
  const found: { code?: number; example?: string; dynamic?: boolean; seed?: string } = {};
  for (const [word = '', quoted = ''] of pairs) {
    const value = quoted.trim().replace(/^"(.*)"$/, '$1');
    if (word === 'code' && /^[2-5]\d\d$/.test(value)) found.code = Number(value);
    else if (word === 'example' && value) found.example = value;
    else if (word === 'dynamic' && /^(true|false)$/.test(value)) found.dynamic = value === 'true';
    else if (word === 'seed' && value) found.seed = value;
    // RFC 7240 has words of its own, and unknown ones are to be ignored; a known one with a wrong value is a mistake.
    else if (/^(code|example|dynamic|seed)$/.test(word))
      throw validationFailure({
        Prefer: `${word}=${value} has no meaning: use code=404, example=name, dynamic=true or seed=7`,
      });
  }
  return found;
}
