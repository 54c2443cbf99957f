import { Ajv, type Options } from 'ajv';
import formats from './formats.ts';

/** OpenAPI 3.0 words that are annotations to a JSON Schema validator. */
const ANNOTATIONS = ['example', 'xml', 'externalDocs'];

/** An ajv that knows the dialect and the formats of the contract. */
export function contractAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true, ...options });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  for (const format of ['binary', 'byte', 'password', 'int32', 'int64', 'float', 'double']) ajv.addFormat(format, true);
  ajv.addVocabulary(ANNOTATIONS);
  return ajv;
}
