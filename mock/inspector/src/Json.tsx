import { Box, Code } from '@mantine/core';
import type { Fault } from './api.ts';

interface Line {
  readonly text: string;
  readonly path: string;
}

/** The lines of a JSON text, each with the path of its member: `items[2].amount`. */
function linesOf(value: unknown, path = '', indent = '', name = '', comma = ''): Line[] {
  const head = name === '' ? '' : `${JSON.stringify(name)}: `;
  if (typeof value !== 'object' || value === null)
    return [{ text: `${indent}${head}${JSON.stringify(value) ?? 'undefined'}${comma}`, path }];
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const members = Object.entries(value);
  if (members.length === 0) return [{ text: `${indent}${head}${open}${close}${comma}`, path }];
  return [
    { text: `${indent}${head}${open}`, path },
    ...members.flatMap(([key, member], index) => {
      const below = isList ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      return linesOf(member, below, `${indent}  `, isList ? '' : key, index < members.length - 1 ? ',' : '');
    }),
    { text: `${indent}${close}${comma}`, path: '' },
  ];
}

/** A body as it came, the members marked that the contract does not allow; what is missing is named above it. */
export function JsonDiff({
  text,
  faults = [],
}: {
  text: string;
  faults?: readonly Pick<Fault, 'field' | 'message'>[];
}) {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return <Code block>{text || '(empty)'}</Code>;
  }
  const lines = linesOf(value);
  const places = new Set(lines.map(({ path }) => path));
  const byPath = new Map(faults.map((fault) => [fault.field, fault.message]));
  const missing = faults.filter(({ field }) => !places.has(field));
  return (
    <Code block style={{ maxHeight: 420, overflow: 'auto' }}>
      {missing.map(({ field, message }) => (
        <Box key={field} c="red" fw={700}>{`- ${field} ${message}`}</Box>
      ))}
      {lines.map((line, index) => {
        const fault = line.path === '' ? undefined : byPath.get(line.path);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their order
          <Box key={index} {...(fault && { c: 'red', fw: 700 })}>
            {line.text}
            {fault ? `   ← ${fault}` : ''}
          </Box>
        );
      })}
    </Code>
  );
}
