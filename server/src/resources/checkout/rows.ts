import type { CheckoutSession as Model } from '@flexprice/generated/prisma';
import type {
  CheckoutAction,
  CheckoutConfiguration,
  CheckoutPaymentProvider,
  CheckoutPaymentProviderConfig,
  CheckoutProviderResult,
  CheckoutResult,
  CheckoutStatus,
  Status,
} from '@flexprice/generated/types';

interface Columns {
  action: CheckoutAction;
  checkout_status: CheckoutStatus;
  payment_provider: CheckoutPaymentProvider;
  payment_provider_config: CheckoutPaymentProviderConfig | null;
  configuration: CheckoutConfiguration;
  provider_result: CheckoutProviderResult | null;
  result: CheckoutResult | null;
  metadata: Record<string, string> | null;
  status: Status;
}

/** A row with the words and JSON that its columns hold. */
export type CheckoutRow = Omit<Model, keyof Columns> & Columns;

/** Whether the customer may still pay. */
export const isOpen = ({ checkout_status: status }: CheckoutRow): boolean =>
  status === 'initiated' || status === 'pending';
