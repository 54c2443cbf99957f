import type { OperationId } from '@flexprice/generated/operations';
import { SceneStoppedError, type Stage } from '../stage.ts';
import { exported, workRecorded } from './exports.ts';
import { linked, soldInMarketplace } from './integrations.ts';
import { cancellationWaits, couponAttached, periodEnds } from './invoices.ts';
import { portalShown, portalShowsCosts } from './portal.ts';
import type { Scene } from './scene.ts';
import { environmentMade, settingForgotten } from './settings.ts';
import { eventRepeated } from './webhooks.ts';

export const scenes: readonly Scene[] = [
  couponAttached,
  cancellationWaits,
  periodEnds,
  portalShown,
  portalShowsCosts,
  settingForgotten,
  environmentMade,
  linked,
  soldInMarketplace,
  exported,
  workRecorded,
  eventRepeated,
];

/** Operations whose examples succeed only within a scene. */
export const inScenes: ReadonlySet<OperationId> = new Set(scenes.flatMap(({ reaches }) => reaches));

/** Tells a scene. @returns why it stopped, if it did */
export async function tellScene(scene: Scene, stage: Stage): Promise<SceneStoppedError | undefined> {
  try {
    await scene.tell(stage);
    return undefined;
  } catch (error) {
    if (error instanceof SceneStoppedError) return error;
    throw error;
  }
}
