import { readFileSync } from 'node:fs';
import type {
  AlertSettings,
  BonusCredits,
  CustomerOnboarding,
  OnboardingAction,
  OnboardingActionType,
  SettingKey,
} from '@flexprice/generated/types';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Faults } from '../../errors.ts';
import { Decimal } from '../../rating/decimal.ts';
import { alertFaults } from '../alertSettings.ts';
import { SCHEMAS } from './defaults.ts';

/** Whether JavaScript knows a time zone of this name. Offsets are none: they do not follow daylight saving. */
function isTimezone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

let ajv: Ajv | undefined;

/**
 * The check of a setting's value against its schema in the contract. Compiled when a setting is first changed: the
 * operation's own body is any object, since the key decides on the shape.
 */
function validatorOf(key: SettingKey): ValidateFunction {
  if (!ajv) {
    const text = readFileSync(new URL(import.meta.resolve('@flexprice/generated/openapi.json')), 'utf8');
    ajv = new Ajv({ strict: false, allErrors: true });
    ajv.addFormat('iana-time-zone', isTimezone);
    ajv.addFormat('decimal', /^-?\d{1,25}(\.\d{1,15})?$/);
    ajv.addFormat('date-time', (value) => !Number.isNaN(Date.parse(value)));
    ajv.addSchema(JSON.parse(text), 'contract');
  }
  return ajv.compile({ $ref: `contract#/components/schemas/${SCHEMAS[key]}` });
}

/**
 * Every fault of a setting's whole value, by path. Members that nobody knows are faults: a misspelled one would otherwise
 * change nothing without anybody noticing.
 */
export function settingFaults(key: SettingKey, value: Record<string, unknown>): Faults {
  const faults: Faults = {};
  const validate = validatorOf(key);
  validate(value);
  for (const error of validate.errors ?? []) faults[pathOf(error)] ??= error.message ?? 'is not valid';
  for (const name of unknownMembers(key, value)) faults[`value.${name}`] = `there is no such member of ${key}`;
  if (Object.keys(faults).length > 0) return faults;
  return prefixed(ownFaults(key, value));
}

function pathOf({ instancePath, params }: ErrorObject): string {
  const path = instancePath.split('/').slice(1);
  const missing = (params as { missingProperty?: string }).missingProperty;
  return ['value', ...path, ...(missing ? [missing] : [])].join('.').replaceAll(/\.(\d+)/g, '[$1]');
}

function unknownMembers(key: SettingKey, value: object): string[] {
  const schema = ajv?.getSchema(`contract#/components/schemas/${SCHEMAS[key]}`)?.schema as {
    properties?: object;
    additionalProperties?: unknown;
  };
  const { properties, additionalProperties } = schema;
  if (!properties || additionalProperties) return [];
  return Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
}

/** What a schema cannot say. */
function ownFaults(key: SettingKey, value: object): Faults {
  if (key === 'wallet_balance_alert_config') return alertFaults(value as AlertSettings);
  if (key === 'customer_onboarding') return onboardingFaults(value as CustomerOnboarding);
  if (key === 'bonus_credits_topup_config') return bonusFaults(value as BonusCredits);
  return {};
}

/** What each step needs. */
const NEEDED: Partial<Record<OnboardingActionType, keyof OnboardingAction>> = {
  create_wallet: 'currency',
  create_subscription: 'plan_id',
};

function onboardingFaults({ actions, custom_workflows }: CustomerOnboarding): Faults {
  const faults: Faults = {};
  const lists: [string, OnboardingAction[]][] = Object.entries(custom_workflows);
  for (const [at, list] of [
    ['actions', actions] as const,
    ...lists.map(([n, l]) => [`custom_workflows.${n}`, l] as const),
  ]) {
    for (const [index, step] of list.entries()) {
      const member = NEEDED[step.action];
      if (member && !step[member]) faults[`${at}[${index}].${member}`] = `is required by ${step.action}`;
      if (step.action === 'create_customer' && index > 0) faults[`${at}[${index}].action`] = 'must stand first';
      const { initial_credits_expiration_duration: count, initial_credits_expiration_duration_unit: unit } = step;
      if ((count === undefined) !== (unit === undefined))
        faults[`${at}[${index}].initial_credits_expiration_duration_unit`] = 'goes together with the duration';
    }
  }
  return faults;
}

function bonusFaults({ slabs }: BonusCredits): Faults {
  const faults: Faults = {};
  for (const [index, slab] of slabs.entries()) {
    const at = `slabs[${index}]`;
    const before = slabs[index - 1];
    if (new Decimal(slab.threshold).lessThan(0)) faults[`${at}.threshold`] = 'must not be below 0';
    if (before && !new Decimal(slab.threshold).lessThan(before.threshold))
      faults[`${at}.threshold`] = 'must be below the one before it: sort the slabs from high to low';
    if (!new Decimal(slab.bonus.value).greaterThan(0)) faults[`${at}.bonus.value`] = 'must be above 0';
    if ((slab.expiration_duration === undefined) !== (slab.expiration_duration_unit === undefined))
      faults[`${at}.expiration_duration_unit`] = 'goes together with expiration_duration';
  }
  return faults;
}

const prefixed = (faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).map(([path, text]) => [`value.${path}`, text]));
