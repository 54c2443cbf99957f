import type { OperationId } from '@flexprice/generated/operations';
import type { Reading } from '../resources/imports/index.ts';
import { parseJson } from './body.ts';
import { type RequestReader, requestReader } from './validate.ts';

const readers = new Map<OperationId, RequestReader>();

function readerOf(id: OperationId): RequestReader {
  let reader = readers.get(id);
  if (!reader) {
    reader = requestReader(id);
    readers.set(id, reader);
  }
  return reader;
}

/** Records of imported files are read by the same validators as requests: what may be sent may be imported. */
export const fileReading: Reading = {
  parse: (text) => parseJson(Buffer.from(text)),
  body: (operation, json) => readerOf(operation).body(json) as never,
};
