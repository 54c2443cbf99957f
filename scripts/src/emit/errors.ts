import type { Document } from '../contract/document.ts';
import { HEADER } from './header.ts';

/** The table of error codes and the HTTP status that each comes with. */
export function emitErrors(document: Document): string {
  const statuses = document.components.schemas.ErrorCode?.['x-statuses'] as Record<string, number>;
  const rows = Object.entries(statuses).map(([code, status]) => `  ${code}: ${status},`);
  return `${HEADER}
/** The HTTP status of every error code. */
export const errorStatus = {
${rows.join('\n')}
} as const;

export type ErrorCode = keyof typeof errorStatus;
`;
}
