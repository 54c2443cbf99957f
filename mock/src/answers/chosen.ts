import { operations } from '@flexprice/generated/mock';
import type { Operation, OperationId } from '@flexprice/generated/operations';
import { MockFailure, validationFailure } from '../protocol/failure.ts';
import type { Preference } from '../protocol/prefer.ts';
import { tooMany } from '../protocol/rateLimit.ts';
import { jsonReply, type Reply } from '../reply.ts';

const made = new Map<string, Reply>();

/**
 * The contract's own example: of the usual success, or of the status and name that are preferred. An answer is turned
 * into text once; from then on it costs a look into a map.
 *
 * @throws MockFailure for a preferred failure, and `validation_error` if the operation declares no such answer
 */
export function chosenExample(operation: Operation, preference: Preference): Reply {
  const key = `${operation.id} ${preference.code ?? ''} ${preference.example ?? ''}`;
  const known = made.get(key);
  if (known) return known;
  const reply = choose(operation, preference);
  made.set(key, reply);
  return reply;
}

/** The status that is preferred, or the usual one. */
export function chosenStatus(operation: Operation, { code }: Preference): number {
  const { responses } = operations[operation.id as OperationId];
  if (code === undefined) return Number(Object.keys(responses)[0]);
  if (responses[code]) return code;
  throw validationFailure({
    Prefer: `code=${code} is not declared: ${operation.id} answers ${Object.keys(responses).join(', ')}`,
  });
}

function choose(operation: Operation, preference: Preference): Reply {
  const { responses } = operations[operation.id as OperationId];
  const status =
    preference.code === undefined ? statusOf(responses, preference.example) : chosenStatus(operation, preference);
  const { examples = {}, errors = [] } = responses[status ?? ''] ?? {};
  const names = [...Object.keys(examples), ...errors];
  if (status === undefined || (preference.example && !names.includes(preference.example)))
    throw validationFailure({
      Prefer: `example=${preference.example} does not exist: ${operation.id} has ${available(responses)}`,
    });
  const name = preference.example ?? names[0];
  const code = errors.find((error) => error === name);
  if (code === 'too_many_requests') throw tooMany(12);
  if (code) throw new MockFailure(code, code === 'service_unavailable' ? { headers: { 'Retry-After': '2' } } : {});
  return jsonReply(status, name === undefined ? undefined : examples[name]);
}

type Responses = (typeof operations)[OperationId]['responses'];

/** An example's name alone finds its status, failures included: `example=not_found`. */
function statusOf(responses: Responses, example: string | undefined): number | undefined {
  const rows = Object.entries(responses);
  const row = example
    ? rows.find(([, { examples = {}, errors = [] }]) => example in examples || errors.some((code) => code === example))
    : rows[0];
  return row && Number(row[0]);
}

const available = (responses: Responses): string =>
  Object.entries(responses)
    .flatMap(([status, { examples = {}, errors = [] }]) =>
      [...Object.keys(examples), ...errors].map((name) => `${name} (${status})`),
    )
    .join(', ');
