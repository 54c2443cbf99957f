export type { Clock } from './clock.ts';
export type { EngineOptions } from './engine.ts';
export { type ActiveRule, type FaultConfig, type FaultRule, Faults } from './faults/faults.ts';
export { createMock } from './fetch.ts';
export { ContractViolation, type Mock, type MockControl, type MockOptions, type Violation } from './mock.ts';
export { ContractError } from './overrides/rules.ts';
export type {
  Delay,
  Failure,
  FailureOptions,
  OperationMock,
  OperationMocks,
  Placed,
  Received,
  Result,
} from './overrides/types.ts';
export type { Beginning } from './state/store.ts';
export { sendWebhook, type WebhookDelivery, type WebhookOrder } from './webhooks/send.ts';
