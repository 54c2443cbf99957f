/** A command that was not called as it should be. The message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The person at the keyboard had enough. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** A command line, taken apart but not yet understood. */
export interface Arguments {
  readonly words: readonly string[];
  /** Values by option name, in the order given; an option without a value has `true`. */
  readonly options: ReadonlyMap<string, readonly (string | true)[]>;
}

/** Options that stand alone: what follows them is not their value. */
const FLAGS = new Set(['all', 'dry-run', 'help', 'json', 'restart', 'version']);

/** `--name value`, `--name=value` and flags; `--` ends the options. */
export function parseArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  const options = new Map<string, (string | true)[]>();
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') {
      words.push(...argv.slice(at + 1));
      break;
    }
    const match = /^(?:--([a-z][\w-]*)|-(h))(?:=(.*))?$/is.exec(word);
    if (!match) {
      if (/^-./.test(word) && !/^-\d/.test(word))
        throw new UsageError(`${word} is not an option: they start with two dashes.`);
      words.push(word);
      continue;
    }
    const name = match[2] ? 'help' : (match[1] ?? '');
    options.set(name, [...(options.get(name) ?? []), optionValue(name, match[3], argv[at + 1])]);
    if (match[3] === undefined && !FLAGS.has(name)) at += 1;
  }
  return { words, options };
}

function optionValue(name: string, written: string | undefined, next: string | undefined): string | true {
  if (written !== undefined) return written;
  if (FLAGS.has(name)) return true;
  if (next === undefined || next.startsWith('--')) throw new UsageError(`--${name} needs a value.`);
  return next;
}

/** The options of one command: takes what it knows, and refuses the rest. */
export class Options {
  readonly #left: Map<string, readonly (string | true)[]>;

  constructor(options: ReadonlyMap<string, readonly (string | true)[]>) {
    this.#left = new Map(options);
  }

  flag(name: string): boolean {
    return this.list(name).length > 0;
  }

  /** The value of an option that makes sense once. */
  text(name: string): string | undefined {
    const values = this.list(name);
    if (values.length > 1) throw new UsageError(`--${name} can be given once.`);
    return values[0];
  }

  list(name: string): string[] {
    const values = this.#left.get(name) ?? [];
    this.#left.delete(name);
    return values.map(String);
  }

  /** A whole number within bounds. */
  count(name: string, otherwise: number, most: number): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const count = Number(value);
    if (/^\d+$/.test(value) && count >= 1 && count <= most) return count;
    throw new UsageError(`--${name} must be a whole number from 1 to ${most}.`);
  }

  /** Throws a UsageError if there is an option that nobody took. */
  done(hint: (name: string) => string): void {
    const [first] = this.#left.keys();
    if (first !== undefined) throw new UsageError(`There is no option --${first} here. ${hint(first)}`);
  }
}
