import { type OperationId, operations } from '@flexprice/generated/operations';
import { pending } from '../../server/src/pending.ts';

/** Prints what the contract describes and the server does not answer yet, by tag. */
const total = Object.keys(operations).length;
const byTag = new Map<string, string[]>();
const open: readonly OperationId[] = pending;
for (const id of open) {
  const { method, path, tag } = operations[id];
  byTag.set(tag, [...(byTag.get(tag) ?? []), `${method.padEnd(6)} ${path}`]);
}
for (const [tag, rows] of [...byTag].sort())
  console.log(`${tag} (${rows.length})\n${rows.map((row) => `  ${row}`).join('\n')}`);
console.log(`\n${total - pending.length} of ${total} operations are answered; ${pending.length} answer 501.`);
