import type { ASTNode } from '@marcbachmann/cel-js';
import type { Decimal } from '../rating/decimal.ts';
import type { Properties } from '../rating/usage/meter.ts';
import { EvaluationFailure, evaluate } from './evaluate.ts';
import { CONVERSIONS, checking, FUNCTIONS, reading } from './language.ts';

/** An expression that cannot be used; the message says why, for whoever wrote it. */
class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

export interface Expression {
  /** Properties that the expression reads, each once. */
  readonly identifiers: readonly string[];
  /** The number that it gives for an event; undefined where it fails, such as by dividing by 0. */
  readonly value: (properties: Properties) => Decimal | undefined;
}

/** @throws ExpressionError for anything that is not a formula over properties that gives a number */
export function compileExpression(text: string): Expression {
  const parsed = libraryWords(() => reading().parse(text), text);
  const identifiers = new Set<string>();
  const integers: ASTNode[] = [];
  inspect(parsed.ast, identifiers, integers);
  if (identifiers.size === 0) throw new ExpressionError('must use at least one property');

  const source = withDoubles(text, integers);
  const checked = libraryWords(() => checking(identifiers).parse(source), source);
  const { type, error } = libraryWords(() => checked.check(), source);
  if (error) throw new ExpressionError(saying(error, source));
  if (type !== 'double' && type !== 'int') throw new ExpressionError(`gives a ${type}, but must give a number`);
  const { ast } = checked;
  return {
    identifiers: [...identifiers],
    value(properties) {
      try {
        return evaluate(ast, properties);
      } catch (failure) {
        if (failure instanceof EvaluationFailure) return undefined;
        throw failure;
      }
    },
  };
}

/** What is wrong with an expression, or undefined. */
export function expressionFault(text: string): string | undefined {
  try {
    compileExpression(text);
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
}

/** Whole numbers are doubles too, so that 5 / 2 is 2.5: they get the point that makes CEL read them so. */
function withDoubles(text: string, integers: readonly ASTNode[]): string {
  const fromTheEnd = integers.toSorted((a, b) => b.range.start - a.range.start);
  return fromTheEnd.reduce((source, { range, args }) => {
    return `${source.slice(0, range.start)}${String(args)}.0${source.slice(range.end)}`;
  }, text);
}

/** Gathers identifiers and whole numbers, and refuses what the language does not have. */
function inspect(node: ASTNode, identifiers: Set<string>, integers: ASTNode[]): void {
  if (node.op === 'id') identifiers.add(node.args);
  if (node.op === 'value' && typeof node.args === 'bigint') integers.push(node);
  for (const part of partsOf(node)) inspect(part, identifiers, integers);
}

/** What a node is made of. */
function partsOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'id':
      return [];
    case 'value':
      if (!isNumberOrTruth(node.args)) throw refused(node, 'only numbers');
      return [];
    case 'call': {
      const [name, parameters] = node.args;
      if (!NAMES.includes(name))
        throw new ExpressionError(`there is no function ${name}; there are ${NAMES.join(', ')}`);
      return parameters;
    }
    case '!_':
    case '-_':
      return [node.args];
    case 'in': {
      const [value, list] = node.args;
      if (list.op !== 'list') throw refused(list, 'a list such as [1, 2] after in');
      return [value, ...list.args];
    }
    case '.':
    case '.?':
    case '[]':
    case '[?]':
    case 'rcall':
    case 'list':
    case 'map':
      throw refused(node, 'only properties by their name, numbers, operators and functions');
    default:
      return node.args;
  }
}

const NAMES: readonly string[] = [...Object.keys(FUNCTIONS), ...CONVERSIONS];

function isNumberOrTruth(value: unknown): boolean {
  return typeof value === 'bigint' || typeof value === 'boolean' || Number.isFinite(value);
}

const refused = (node: ASTNode, allowed: string) =>
  new ExpressionError(`cannot use "${node.input.slice(node.range.start, node.range.end)}": there are ${allowed}`);

interface LibraryError extends Error {
  readonly summary?: string;
  readonly range?: { readonly start: number; readonly end: number };
}

/** Runs the library, which throws what its users wrote wrong. */
function libraryWords<T>(work: () => T, source: string): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error) throw new ExpressionError(saying(error, source));
    throw error;
  }
}

/** The library's finding, with the piece of the expression that it is about. */
function saying({ summary, message, range }: LibraryError, source: string): string {
  const piece = range && source.slice(range.start, range.end);
  const finding = summary ?? message;
  return piece && piece !== source ? `${finding}, in "${piece}"` : finding;
}
