import { operations } from '@flexprice/generated/mock';
import { isObject } from '../contract/decode.ts';
import { componentOf, resolveSchema, type Schema } from '../contract/schema.ts';

const MOST_WORDS = 24;

let words: Map<string, unknown[]> | undefined;

/**
 * What members are called in the contract's examples: all texts of `Customer.name`, of `Plan.name` and so on. Made-up
 * data picks from them, so it reads like the examples and not like noise.
 */
export function wordsOf(component: string, member: string): readonly unknown[] {
  words ??= collect();
  return words.get(`${component}.${member}`) ?? [];
}

function collect(): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const { responses } of Object.values(operations)) {
    for (const { schema, examples } of Object.values(responses)) {
      if (!schema) continue;
      for (const value of Object.values(examples ?? {})) visit(found, schema, value);
    }
  }
  return found;
}

function visit(found: Map<string, unknown[]>, schema: Schema, value: unknown): void {
  const resolved = resolveSchema(schema);
  if (Array.isArray(value) && resolved.items) {
    for (const item of value) visit(found, resolved.items, item);
  } else if (isObject(value)) {
    const component = componentOf(schema);
    for (const [name, member] of Object.entries(resolved.properties ?? {})) {
      const text = value[name];
      if (typeof text === 'string' && component) add(found, `${component}.${name}`, text);
      else visit(found, member, text);
    }
  }
}

function add(found: Map<string, unknown[]>, key: string, text: string): void {
  const known = found.get(key) ?? [];
  if (known.length < MOST_WORDS && !known.includes(text)) found.set(key, [...known, text]);
}
