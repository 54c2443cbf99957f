import type {
  AddonAssociation as AddonAssociationModel,
  SubscriptionLineItem as LineItemModel,
  SubscriptionPause as PauseModel,
  SubscriptionPhase as PhaseModel,
  Prisma,
  SubscriptionSchedule as ScheduleModel,
  Subscription as SubscriptionModel,
} from '@flexprice/generated/prisma';
import type {
  AddonCadence,
  AddonStatus,
  BillingCadence,
  BillingCycle,
  BillingPeriod,
  CollectionMethod,
  CommitmentTimeBucket,
  CommitmentType,
  InvoiceCadence,
  PauseMode,
  PauseStatus,
  PaymentBehavior,
  PaymentTerms,
  PriceType,
  ProrationBehavior,
  ResumeMode,
  Status,
  SubscriptionLineItemEntityType,
  SubscriptionScheduleStatus,
  SubscriptionScheduleType,
  SubscriptionStatus,
  SubscriptionType,
} from '@flexprice/generated/types';

/** A row with the words and JSON that its columns hold. Decimals are text when read by plain SQL. */
type Row<Model, Columns> = Omit<Model, keyof Columns> & Columns;
type Numeric = Prisma.Decimal | string;
type Labels = Record<string, string> | null;

export type SubscriptionRow = Row<
  SubscriptionModel,
  {
    subscription_status: SubscriptionStatus;
    subscription_type: SubscriptionType;
    billing_cycle: BillingCycle;
    billing_cadence: BillingCadence;
    billing_period: Exclude<BillingPeriod, 'ONETIME'>;
    pause_status: PauseStatus;
    payment_behavior: PaymentBehavior;
    collection_method: CollectionMethod;
    payment_terms: PaymentTerms | null;
    proration_behavior: ProrationBehavior;
    auto_invoice_threshold: Numeric | null;
    commitment_amount: Numeric | null;
    commitment_duration: BillingPeriod | null;
    overage_factor: Numeric | null;
    metadata: Labels;
    status: Status;
  }
>;

export type LineItemRow = Row<
  LineItemModel,
  {
    entity_type: SubscriptionLineItemEntityType;
    price_type: PriceType;
    quantity: Numeric;
    billing_period: BillingPeriod;
    invoice_cadence: InvoiceCadence;
    commitment_type: CommitmentType | null;
    commitment_amount: Numeric | null;
    commitment_quantity: Numeric | null;
    commitment_overage_factor: Numeric | null;
    commitment_duration: BillingPeriod | null;
    commitment_time_buckets: CommitmentTimeBucket[] | null;
    metadata: Labels;
    status: Status;
  }
>;

export type PhaseRow = Row<PhaseModel, { metadata: Labels; status: Status }>;

export type PauseRow = Row<
  PauseModel,
  {
    pause_status: PauseStatus;
    pause_mode: PauseMode;
    resume_mode: ResumeMode;
    metadata: Labels;
    status: Status;
  }
>;

export type ScheduleRow = Row<
  ScheduleModel,
  {
    schedule_type: SubscriptionScheduleType;
    schedule_status: SubscriptionScheduleStatus;
    configuration: Record<string, unknown> | null;
    execution_result: Record<string, unknown> | null;
    before: Record<string, unknown> | null;
    metadata: Labels;
    status: Status;
  }
>;

export type AddonAssociationRow = Row<
  AddonAssociationModel,
  { addon_cadence: AddonCadence; addon_status: AddonStatus; metadata: Labels; status: Status }
>;

/** Names, in the metadata of a line item, the one that it continues with another quantity, price or plan. */
export const CONTINUES = 'continues_line_item_id';
