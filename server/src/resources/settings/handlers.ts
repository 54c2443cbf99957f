import type { SettingsHandlers } from '@flexprice/generated/routes';
import type { Setting } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { baseFields } from '../../wire.ts';
import { getSetting, resetSetting, updateSetting, type WholeSetting } from './service.ts';

function toSetting({ key, value, row }: WholeSetting): Setting {
  const stored = row && { id: row.id, ...baseFields({ ...row, status: 'published' }) };
  // The schema of its key was checked when it was stored; TypeScript cannot pair the two.
  return { key, value, ...stored } as unknown as Setting;
}

export const settings = {
  async getSetting({ path }, context) {
    return { status: 200, body: toSetting(await getSetting(context, path.key)) };
  },
  async updateSetting({ path, body }, context) {
    return { status: 200, body: toSetting(await updateSetting(context, path.key, body.value)) };
  },
  async deleteSetting({ path }, context) {
    await resetSetting(context, path.key);
    return { status: 200, body: { message: 'Setting deleted successfully' } };
  },
} satisfies Partial<SettingsHandlers<Context>>;
