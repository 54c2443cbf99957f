import { ApiError, type Faults, notFound, validationError } from '../errors.ts';

/**
 * What is wrong with a request, gathered before anything is answered: faults of its fields, and references to things that
 * do not exist. Only references gives 404; together with faults they are faults themselves, so that one answer names all.
 */
export class Findings {
  private readonly faults: Faults = {};
  private readonly missing: { thing: string; field: string; id: string; by: string }[] = [];

  fault(field: string, text: string): void {
    this.faults[field] = this.faults[field] ? `${this.faults[field]}; ${text}` : text;
  }

  /** Several faults, whose fields lie under `at`. */
  faultsUnder(at: string, faults: Faults): void {
    for (const [field, text] of Object.entries(faults)) this.fault(`${at}${field}`, text);
  }

  /** @param by what the thing was looked for by, where that is not its id */
  notFound(thing: string, field: string, id: string, by = 'id'): void {
    this.missing.push({ thing, field, id, by });
  }

  /**
   * @param message what to say instead of the usual sentence, given the path of the first field
   * @throws ApiError `validation_error` or `not_found`, if anything was found
   */
  raise(message?: (field: string) => string): void {
    const [fault] = Object.keys(this.faults);
    if (fault !== undefined) {
      for (const { thing, field, id } of this.missing) this.fault(field, `there is no ${thing.toLowerCase()} ${id}`);
      throw validationError(this.faults, message?.(fault));
    }
    const [first] = this.missing;
    if (!first) return;
    const details = Object.fromEntries(this.missing.map(({ field, id }) => [field, id]));
    const text = message?.(first.field) ?? notFound(first.thing, first.by, first.id).message;
    throw new ApiError('not_found', text, { details });
  }
}
