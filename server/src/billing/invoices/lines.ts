import type { Context } from '../../context.ts';
import { decimal } from '../../rating/decimal.ts';
import { toPriceUnit } from '../../rating/prices/priceUnit.ts';
import type { Catalog } from './catalog.ts';
import { type NewLine, newLineId } from './contents.ts';
import { explanationOf } from './explain.ts';
import type { RatedCharge } from './rate.ts';

/** A rated charge as a line of an invoice. */
export function toLine(context: Context, rated: RatedCharge, catalog: Catalog): NewLine {
  const { charge, subscription, rated: line, allowance } = rated;
  const { item, kind, period } = charge;
  const name = `${item.display_name}${rated.suffix ?? ''}`;
  const rate = catalog.price(item.price_id).conversion_rate;
  return {
    id: newLineId(context),
    displayName: name,
    amount: line.amount,
    quantity: line.quantity,
    priceType: item.price_type,
    origin: {
      subscription_id: subscription.id,
      subscription_line_item_id: item.id,
      entity_id: item.entity_id,
      entity_type: item.entity_type,
      plan_display_name: item.plan_display_name,
      price_id: item.price_id,
      meter_id: item.meter_id || null,
      meter_display_name: item.meter_display_name || null,
      price_unit_id: item.price_unit_id,
      price_unit: item.price_unit,
      price_unit_amount:
        item.price_unit_id && rate !== null
          ? toPriceUnit(line.amount, decimal(rate), subscription.currency).toFixed()
          : null,
      adjusted_entitlement_quantity: line.entitlementQuantity.isZero() ? null : line.entitlementQuantity.toFixed(),
      period_start: new Date(period.start),
      period_end: new Date(period.end),
      commitment_info: rated.commitment ?? null,
      explanation: explanationOf(rated, catalog),
      metadata: {
        description: `${name} (${kind === 'usage' ? 'Usage' : 'Fixed'} Charge)`,
        ...(allowance && { usage_reset_period: allowance.resetPeriod ?? subscription.billing_period }),
        ...rated.metadata,
      },
    },
  };
}
