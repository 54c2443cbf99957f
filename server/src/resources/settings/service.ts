import type { SettingKey } from '@flexprice/generated/types';
import { isOwner } from '../../access/roles.ts';
import type { Context } from '../../context.ts';
import { ApiError, validationError } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { DEFAULTS } from './defaults.ts';
import { settingFaults } from './rules.ts';
import { findSetting, putSetting, removeSetting, type SettingRow } from './store.ts';

/** A setting with its whole value; without a row the default applies. */
export interface WholeSetting {
  readonly key: SettingKey;
  readonly value: Record<string, unknown>;
  readonly row: SettingRow | undefined;
}

const whole = (key: SettingKey, row: SettingRow | undefined): WholeSetting => ({
  key,
  value: { ...DEFAULTS[key], ...row?.value },
  row,
});

export async function getSetting(context: Context, key: SettingKey): Promise<WholeSetting> {
  return whole(key, await findSetting(context.db, key));
}

/**
 * Changes the members that are sent.
 *
 * @throws ApiError `permission_denied` unless a person who may do everything asks, `validation_error` with every fault
 */
export async function updateSetting(
  context: Context,
  key: SettingKey,
  change: Record<string, unknown>,
): Promise<WholeSetting> {
  requireOwner(context);
  const before = await getSetting(context, key);
  const faults = settingFaults(key, { ...before.value, ...change });
  if (Object.keys(faults).length > 0) throw validationError(faults);
  context.services.intakeRules.distrust(context.db.scope.environmentId);
  const { db, now, principal } = context;
  return whole(key, await putSetting(db, { id: newId('setting', now), key, change, now, author: principal.userId }));
}

/** @throws ApiError `permission_denied`, `not_found` when nothing was ever set */
export async function resetSetting(context: Context, key: SettingKey): Promise<void> {
  requireOwner(context);
  context.services.intakeRules.distrust(context.db.scope.environmentId);
  if (!(await removeSetting(context.db, key))) {
    throw new ApiError('not_found', `The setting ${key} was never changed: its default applies already.`, {
      details: { key },
    });
  }
}

function requireOwner({ principal }: Context): void {
  if (!isOwner(principal)) {
    throw new ApiError('permission_denied', 'This action requires a user account with Super Admin access');
  }
}
