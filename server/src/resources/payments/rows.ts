import type { PaymentAttempt as AttemptModel, Payment as PaymentModel, Prisma } from '@flexprice/generated/prisma';
import type {
  PaymentDestination,
  PaymentGateway,
  PaymentGatewayOptions,
  PaymentMethodType,
  PaymentStatus,
  Status,
} from '@flexprice/generated/types';

/** Why the server collects an invoice by itself. */
export type CollectionFlow = 'create' | 'renewal' | 'manual' | 'cancel' | 'trial_end';

/** A row with the words and JSON that its columns hold. Decimals are text when read by plain SQL. */
type Row<Model, Columns> = Omit<Model, keyof Columns> & Columns;
type Labels = Record<string, string> | null;

export type PaymentRow = Row<
  PaymentModel,
  {
    destination_type: PaymentDestination;
    payment_method_type: PaymentMethodType;
    payment_gateway: PaymentGateway | null;
    gateway_metadata: Labels;
    amount: Prisma.Decimal | string;
    payment_status: PaymentStatus;
    gateway_options: PaymentGatewayOptions | null;
    flow: CollectionFlow | null;
    metadata: Labels;
    status: Status;
  }
>;

export type AttemptRow = Row<AttemptModel, { payment_status: PaymentStatus; metadata: Labels; status: Status }>;
