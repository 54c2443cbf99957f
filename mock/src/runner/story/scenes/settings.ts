import { type Body, SceneStoppedError, type Stage } from '../stage.ts';
import type { Scene } from './scene.ts';

/** A setting is stored and forgotten again. One that had been stored before is put back. */
export const settingForgotten: Scene = {
  reaches: ['updateSetting', 'deleteSetting'],
  async tell(stage) {
    const path = { key: 'invoice_config' };
    const { id, value } = await stage.ok('getSetting', { path });
    await stage.example('updateSetting', 'dueDate', {}, { path });
    await stage.ok('deleteSetting', { path });
    if (id) await stage.ok('updateSetting', { path, body: { value } });
  },
};

/** A new environment is copied to the one that the key acts in: as it is empty, nothing is there to copy. */
export const environmentMade: Scene = {
  reaches: ['createEnvironment', 'getEnvironment', 'updateEnvironment', 'cloneEnvironment'],
  async tell(stage) {
    const made = await newEnvironment(stage);
    const path = { id: made.id };
    await stage.ok('getEnvironment', { path });
    await stage.ok('updateEnvironment', { path, body: { name: `${made.name} ${stage.run}` } });
    const { environment_id } = (await stage.make('createCustomer', 'minimal')).body;
    await stage.example('cloneEnvironment', 'existing', { target_environment_id: environment_id }, { path });
  },
};

/** There may be only so many: where it is full, the setting that says so makes room for one more. */
async function newEnvironment(stage: Stage): Promise<Body> {
  const make = () => stage.example('createEnvironment', 'sandbox');
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof SceneStoppedError) || error.exchange?.received.status !== 400) throw error;
    const path = { key: 'tenant_config' };
    const { value } = await stage.ok('getSetting', { path });
    const { total } = await stage.ok('listEnvironments');
    await stage.ok('updateSetting', { path, body: { value: { development: total + 1 } } });
    try {
      return await make();
    } finally {
      await stage.ok('updateSetting', { path, body: { value: { development: value.development } } });
    }
  }
}
