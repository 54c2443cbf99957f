import type { MeterAggregation, MeterFilter } from '@flexprice/generated/types';
import { LRUCache } from 'lru-cache';
import { compileExpression } from '../expressions/index.ts';
import { Decimal } from '../rating/decimal.ts';
import type { Meter } from '../rating/usage/meter.ts';

/** What decides a meter's quantities. Two meters of one rule measure the same. */
export interface MeteringRule {
  readonly event_name: string;
  readonly aggregation: MeterAggregation;
  readonly filters: readonly MeterFilter[];
}

/** A rule ready to be applied to events. */
export interface CompiledRule extends Meter {
  /** Properties that its expression reads; undefined without one. */
  readonly identifiers: readonly string[] | undefined;
}

const compiled = new LRUCache<string, CompiledRule>({ max: 2000 });

/** Compiling an expression takes longer than applying it, so rules are kept by what they say. */
export function compiledRule(rule: MeteringRule): CompiledRule {
  const key = ruleText(rule);
  let found = compiled.get(key);
  if (!found) {
    found = compile(rule);
    compiled.set(key, found);
  }
  return found;
}

/** The rule as text: equal texts, equal quantities. */
function ruleText({ event_name, aggregation, filters }: MeteringRule): string {
  const { type, field, expression, multiplier, bucket_size, group_by } = aggregation;
  return JSON.stringify([
    event_name,
    [type, field ?? '', expression ?? '', multiplier ?? '', bucket_size ?? '', group_by ?? ''],
    filters.map(({ key, values }) => [key, values]),
  ]);
}

function compile({ event_name, aggregation, filters }: MeteringRule): CompiledRule {
  const { type, field, expression, multiplier, group_by } = aggregation;
  const formula = expression ? compileExpression(expression) : undefined;
  return {
    eventName: event_name,
    type,
    field: field || undefined,
    expression: formula?.value,
    identifiers: formula?.identifiers,
    multiplier: multiplier ? new Decimal(multiplier) : undefined,
    filters,
    groupBy: group_by || undefined,
  };
}
