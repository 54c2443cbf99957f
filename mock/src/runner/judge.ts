import type { OperationId } from '@flexprice/generated/operations';
import { checkResponse } from './check.ts';
import { declaredOperation } from './document.ts';
import type { Exchange } from './exchange.ts';
import type { Told } from './finding.ts';

/** Words of the inside of a server that no answer may carry. */
const INSIDE =
  /at .+\.(?:[jt]s|py|go|java):\d+|\bselect .+ from |insert into |Prisma|ECONNREFUSED|Cannot read prop|is not a function|goroutine \d|Traceback \(most/i;

/** Everything that is wrong with an answer, given what the contract says against the request. */
export function judge(exchange: Exchange, allowed: ReadonlySet<string>, forbidden: string | undefined): Told[] {
  const { operation, received } = exchange;
  const id = operation.id as OperationId;
  const { pointer } = declaredOperation(id);
  const told: Told[] = checkResponse(id, received, allowed);
  if (received.status >= 500 && received.status !== 501 && received.status !== 503)
    told.push({ kind: 'server-error', field: String(received.status), message: 'the server failed', pointer });
  const inside = received.status >= 400 ? INSIDE.exec(received.text)?.[0] : undefined;
  if (inside)
    told.push({
      kind: 'server-error',
      field: 'message',
      message: `tells of the inside: ${JSON.stringify(inside)}`,
      pointer,
    });
  if (forbidden !== undefined && received.status < 400)
    told.push({
      kind: 'accepted',
      field: fieldOf(forbidden),
      message: `was accepted, but the contract says: ${forbidden}`,
      pointer,
    });
  return told;
}

const fieldOf = (fault: string) => fault.split(' ')[0] ?? '';
