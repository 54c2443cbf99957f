import type { ASTNode } from '@marcbachmann/cel-js';
import { Decimal, tryDecimal, ZERO } from '../rating/decimal.ts';
import type { Properties } from '../rating/usage/meter.ts';
import { LongNumber } from '../rating/usage/text.ts';
import { EvaluationFailure } from './failure.ts';
import { CALLS, finite, truncated } from './functions.ts';

export { EvaluationFailure };

/** A `double` is a decimal here, so that 0.1 + 0.2 is 0.3; an `int` is a bigint of 64 bits. */
type Value = Decimal | bigint | boolean;

const NUMBER_TEXT_LIMIT = 100;

/**
 * The number that a checked expression gives for an event.
 *
 * @throws EvaluationFailure where there is none: a property that is no number, a division by 0, more than a double holds
 */
export function evaluate(ast: ASTNode, properties: Properties): Decimal {
  return number(resultOf(ast, properties));
}

function resultOf(node: ASTNode, properties: Properties): Value {
  const of = (inner: ASTNode) => resultOf(inner, properties);
  switch (node.op) {
    case 'id':
      return property(properties, node.args);
    case 'value':
      // From the text: the library has read it as a binary number.
      return typeof node.args === 'boolean'
        ? node.args
        : new Decimal(node.input.slice(node.range.start, node.range.end));
    case 'call': {
      const [name, parameters] = node.args;
      return called(name, parameters.map(of));
    }
    case '!_':
      return !of(node.args);
    case '-_': {
      const value = of(node.args);
      return typeof value === 'bigint' ? whole(-value) : number(value).neg();
    }
    case '?:': {
      const [condition, yes, no] = node.args;
      return of(condition) ? of(yes) : of(no);
    }
    case '&&':
      return decided(node.args, false, of);
    case '||':
      return decided(node.args, true, of);
    case '==':
      return equal(of(node.args[0]), of(node.args[1]));
    case '!=':
      return !equal(of(node.args[0]), of(node.args[1]));
    case 'in': {
      const [value, list] = node.args;
      const wanted = of(value);
      return list.op === 'list' && list.args.some((one) => equal(wanted, of(one)));
    }
    case '<':
      return compared(of(node.args[0]), of(node.args[1])) < 0;
    case '<=':
      return compared(of(node.args[0]), of(node.args[1])) <= 0;
    case '>':
      return compared(of(node.args[0]), of(node.args[1])) > 0;
    case '>=':
      return compared(of(node.args[0]), of(node.args[1])) >= 0;
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return arithmetic(node.op, of(node.args[0]), of(node.args[1]));
    default:
      throw new Error(`an expression was stored with ${node.op}, which is refused when it is compiled`);
  }
}

/** A property by its name: absent is 0, text is read as a number. */
function property(properties: Properties, name: string): Decimal {
  const value = Object.hasOwn(properties, name) ? properties[name] : 0;
  if (typeof value === 'number') return finite(readable(String(value)));
  if (typeof value === 'string') return finite(readable(value.trim()));
  if (value instanceof LongNumber) return finite(readable(value.text));
  throw new EvaluationFailure(`${name} is not a number`);
}

function readable(text: string): Decimal {
  const value = tryDecimal(text);
  if (value) return value;
  // More digits than rating reads, but a number all the same, as long as it is one that a double could be.
  if (text.length <= NUMBER_TEXT_LIMIT && text !== '' && Number.isFinite(Number(text)) && /^[\d.eE+-]+$/.test(text))
    return new Decimal(text);
  throw new EvaluationFailure('a property is not a number');
}

function called(name: string, parameters: Value[]): Value {
  if (name === 'int') return whole(truncated(number(parameters[0])));
  if (name === 'double') return number(parameters[0]);
  const call = CALLS[name as keyof typeof CALLS];
  return finite(call(number(parameters[0]), parameters[1] === undefined ? ZERO : number(parameters[1])));
}

/** `&&` and `||` as CEL has them: one side that decides is enough, whatever happens on the other. */
function decided([left, right]: [ASTNode, ASTNode], deciding: boolean, of: (node: ASTNode) => Value): boolean {
  let failure: EvaluationFailure | undefined;
  try {
    if (of(left) === deciding) return deciding;
  } catch (error) {
    if (!(error instanceof EvaluationFailure)) throw error;
    failure = error;
  }
  if (of(right) === deciding) return deciding;
  if (failure) throw failure;
  return !deciding;
}

type Operator = '+' | '-' | '*' | '/' | '%';

/** Both sides are of one type: the check has seen to that. */
function arithmetic(operator: Operator, left: Value, right: Value): Value {
  if (typeof left === 'bigint' && typeof right === 'bigint') return whole(onIntegers(operator, left, right));
  const [a, b] = [number(left), number(right)];
  if (operator === '/' && b.isZero()) throw new EvaluationFailure('division by 0');
  switch (operator) {
    case '+':
      return finite(a.plus(b));
    case '-':
      return finite(a.minus(b));
    case '*':
      return finite(a.times(b));
    case '/':
      return finite(a.div(b));
    case '%':
      throw new EvaluationFailure('% is for int');
  }
}

function onIntegers(operator: Operator, a: bigint, b: bigint): bigint {
  if ((operator === '/' || operator === '%') && b === 0n) throw new EvaluationFailure('division by 0');
  const results = { '+': () => a + b, '-': () => a - b, '*': () => a * b, '/': () => a / b, '%': () => a % b };
  return results[operator]();
}

function whole(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw new EvaluationFailure('more than 64 bits');
  return value;
}

function number(value: Value | undefined): Decimal {
  if (typeof value === 'bigint') return new Decimal(value.toString());
  if (value === undefined || typeof value === 'boolean') throw new EvaluationFailure('not a number');
  return value;
}

function equal(left: Value, right: Value): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return left === right;
  return compared(left, right) === 0;
}

const compared = (left: Value, right: Value): number => number(left).comparedTo(number(right));
