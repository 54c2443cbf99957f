import { operations } from '@flexprice/generated/mock';
import { isObject } from '../contract/decode.ts';
import { componentOf, resolveSchema, type Schema } from '../contract/schema.ts';
import type { Stored } from './query.ts';

let told: Map<string, Map<string, Stored>> | undefined;

/** Every record that the contract's examples show anywhere, by the name of its schema: the world they all tell of. */
export function exampleRecords(component: string): readonly Stored[] {
  told ??= collect();
  return [...(told.get(component)?.values() ?? [])];
}

function collect(): Map<string, Map<string, Stored>> {
  const found = new Map<string, Map<string, Stored>>();
  for (const { responses } of Object.values(operations)) {
    for (const { schema, examples } of Object.values(responses)) {
      if (!schema) continue;
      for (const value of Object.values(examples ?? {})) visit(found, schema, value);
    }
  }
  return found;
}

function visit(found: Map<string, Map<string, Stored>>, schema: Schema, value: unknown): void {
  const { items, properties = {} } = resolveSchema(schema);
  if (Array.isArray(value)) for (const item of value) visit(found, items ?? {}, item);
  if (!isObject(value)) return;
  const component = componentOf(schema);
  if (component && typeof value.id === 'string') {
    const records = found.get(component) ?? new Map<string, Stored>();
    // The first telling counts: later ones show the same record after it was changed or deleted.
    if (!records.has(value.id)) records.set(value.id, value);
    found.set(component, records);
  }
  for (const [name, member] of Object.entries(properties)) visit(found, member, value[name]);
}
