import { AsyncLocalStorage } from 'node:async_hooks';
import { type Attributes, ROOT_CONTEXT, type Span, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';

interface Current {
  readonly tracer: Tracer;
  readonly span: Span;
}

/** What the running code belongs to. Empty unless traces are recorded, so that asking costs next to nothing. */
const current = new AsyncLocalStorage<Current>();

/** Runs `work` as part of a span; spans made within are its children. */
export function within<T>(tracer: Tracer, span: Span, work: () => T): T {
  return current.run({ tracer, span }, work);
}

/** Records `work` as a step of whatever is being traced; outside of a trace it just runs. */
export async function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  const parent = current.getStore();
  if (!parent) return work();
  const { tracer } = parent;
  const span = tracer.startSpan(name, { attributes }, trace.setSpan(ROOT_CONTEXT, parent.span));
  try {
    return await within(tracer, span, work);
  } catch (error) {
    fail(span, error);
    throw error;
  } finally {
    span.end();
  }
}

/** Marks a span as failed by the kind of the failure only: messages may hold what customers sent. */
export function fail(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute(
    'error.type',
    (error as { code?: string }).code ?? (error instanceof Error ? error.name : 'unknown'),
  );
}
