// Generated from openapi/ by `npm run generate`. Do not edit.

/** One thing that is wrong with a value. */
export interface ValidationError {
  /** JSON pointer to the faulty member. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** Tells whether a value fits; what does not is left in `errors` until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

export { validators as requestBodies } from './requests.js';
export { validators as parameters } from './parameters.js';
