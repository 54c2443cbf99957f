// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Validator } from './index.ts';

export const validators: Readonly<Record<string, Validator | undefined>>;
