import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TextMapPropagator } from '@opentelemetry/api';
import {
  type Attributes,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
} from '@opentelemetry/api';
import { fail, within } from './span.ts';

/** Where traces go, and under which name. */
export interface TracingConfig {
  /** Base address of an OTLP/HTTP collector, such as `http://localhost:4318`. */
  readonly endpoint: string;
  readonly serviceName: string;
}

/**
 * Traces of requests and jobs for an OpenTelemetry collector. Spans carry routes, kinds, statuses and durations; never a
 * key, a body, a query string or a value of a statement.
 */
export class Tracing {
  private readonly tracer: Tracer;
  private readonly propagator: TextMapPropagator;
  private readonly shutdown: () => Promise<void>;

  private constructor(tracer: Tracer, propagator: TextMapPropagator, shutdown: () => Promise<void>) {
    this.tracer = tracer;
    this.propagator = propagator;
    this.shutdown = shutdown;
  }

  /** Loads OpenTelemetry, which nobody pays for who does not use it. */
  static async start({ endpoint, serviceName }: TracingConfig): Promise<Tracing> {
    const [{ BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }, core] =
      await Promise.all([
        import('@opentelemetry/sdk-trace-base'),
        import('@opentelemetry/exporter-trace-otlp-http'),
        import('@opentelemetry/resources'),
        import('@opentelemetry/core'),
      ]);
    const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
    const provider = new BasicTracerProvider({
      resource: resourceFromAttributes({ 'service.name': serviceName }),
      spanProcessors: [new BatchSpanProcessor(exporter)],
    });
    return new Tracing(provider.getTracer('flexprice'), new core.W3CTraceContextPropagator(), () =>
      provider.shutdown(),
    );
  }

  /** Records a request from here to its answer, as a child of the caller's trace if the caller names one. */
  request(request: IncomingMessage, response: ServerResponse, routeOf: () => string, work: () => void): void {
    const caller = this.propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter);
    const method = request.method ?? 'GET';
    const span = this.tracer.startSpan(
      method,
      { kind: SpanKind.SERVER, attributes: { 'http.request.method': method } },
      caller,
    );
    response.on('close', () => {
      const route = routeOf();
      if (route) span.updateName(`${method} ${route}`).setAttribute('http.route', route);
      span.setAttribute('http.response.status_code', response.writableFinished ? response.statusCode : 499);
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    within(this.tracer, span, work);
  }

  /** Records a job, which begins a trace of its own. */
  async job<T>(kind: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
    const span = this.tracer.startSpan(`job ${kind}`, { kind: SpanKind.CONSUMER, attributes }, ROOT_CONTEXT);
    try {
      return await within(this.tracer, span, work);
    } catch (error) {
      fail(span, error);
      throw error;
    } finally {
      span.end();
    }
  }

  /** Sends what was recorded so far. A collector that does not answer is not waited for beyond its time-out. */
  async stop(): Promise<void> {
    await this.shutdown().catch(() => {});
  }
}
