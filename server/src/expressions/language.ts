/**
 * The language of meter expressions: CEL, without what reaches beyond numbers. Parsing and type checking are the
 * library's; what it is told here is which functions there are and that every identifier is a `double`.
 */
import { Environment } from '@marcbachmann/cel-js';

/** Functions besides `int` and `double`, with their types. */
export const FUNCTIONS = {
  max: 'max(double, double): double',
  min: 'min(double, double): double',
  pow: 'pow(double, double): double',
  abs: 'abs(double): double',
  ceil: 'ceil(double): double',
  floor: 'floor(double): double',
  round: 'round(double): double',
  sqrt: 'sqrt(double): double',
  log: 'log(double): double',
} as const;
export type FunctionName = keyof typeof FUNCTIONS;

/** Conversions that the library knows by itself. */
export const CONVERSIONS = ['int', 'double'] as const;

const BASE = Object.values(FUNCTIONS).reduce(
  // Only types are asked of it: amounts are computed with decimals, in evaluate.ts.
  (environment, signature) => environment.registerFunction(signature, () => Number.NaN),
  new Environment({ unlistedVariablesAreDyn: true }),
);

/** Reads an expression before its identifiers are known. */
export const reading = (): Environment => BASE.clone();

/** Checks an expression that uses these identifiers and no others. */
export function checking(identifiers: Iterable<string>): Environment {
  const environment = BASE.clone({ unlistedVariablesAreDyn: false });
  for (const name of identifiers) environment.registerVariable(name, 'double');
  return environment;
}
