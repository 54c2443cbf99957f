/** An expression gives no number for this event. */
export class EvaluationFailure extends Error {
  override readonly name = 'EvaluationFailure';
}
