import type { AlertSettings, AlertSettingsInput, AlertThreshold } from '@flexprice/generated/types';
import type { Faults } from '../errors.ts';
import { Decimal } from '../rating/decimal.ts';
import { decimalText } from '../wire.ts';

/** From the most to the least severe. */
const LEVELS = ['critical', 'warning', 'info'] as const;

/** Settings after a request: levels that it names replace the old ones, the others stay. */
export function mergeAlertSettings(before: AlertSettings | null, request: AlertSettingsInput): AlertSettings {
  const level = (name: (typeof LEVELS)[number]): AlertThreshold | null => {
    const sent = request[name];
    if (!sent) return before?.[name] ?? null;
    return { threshold: decimalText(sent.threshold), condition: sent.condition };
  };
  return {
    critical: level('critical'),
    warning: level('warning'),
    info: level('info'),
    alert_enabled: request.alert_enabled ?? before?.alert_enabled ?? false,
  };
}

/** Every fault of settings as a whole. Keys are paths within the settings. */
export function alertFaults(settings: AlertSettings): Faults {
  const set = LEVELS.flatMap((name) => {
    const level = settings[name];
    return level ? [{ name, ...level }] : [];
  });
  const faults: Faults = {};
  if (settings.alert_enabled && set.length === 0)
    faults.alert_enabled = 'needs at least one of critical, warning, info';
  if (settings.warning && !settings.critical) faults.critical = 'is required by warning';
  for (const [index, level] of set.entries()) {
    const above = set[index - 1];
    if (!above) continue;
    if (level.condition !== above.condition) {
      faults[`${level.name}.condition`] = `must be ${above.condition}, as for ${above.name}`;
      continue;
    }
    const order = new Decimal(level.threshold).comparedTo(above.threshold);
    // Thresholds rise towards critical for `above` and fall for `below`; equal ones are fine.
    if (level.condition === 'above' ? order > 0 : order < 0)
      faults[`${level.name}.threshold`] = `must not be ${level.condition} the threshold of ${above.name}`;
  }
  return faults;
}
