import { checkBodies } from './checks/bodies.ts';
import { checkLimits } from './checks/limits.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkOperations } from './checks/operations.ts';
import { checkSchemas } from './checks/schemas.ts';
import { checkWorld } from './checks/world.ts';
import type { Document } from './document.ts';

/** House rules of the contract that a general OpenAPI linter does not know. Returns one sentence per fault. */
export function checkContract(document: Document): string[] {
  return [
    ...checkOperations(document),
    ...checkSchemas(document),
    ...checkLimits(document),
    ...checkNumbers(document),
    ...checkBodies(document),
    ...checkWorld(document),
  ];
}
