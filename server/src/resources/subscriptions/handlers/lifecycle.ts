import type { SubscriptionsHandlers } from '@flexprice/generated/routes';
import { settled } from '../../../aftermath.ts';
import { activateSubscription } from '../../../billing/subscriptions/activate.ts';
import { cancelSubscription } from '../../../billing/subscriptions/cancel.ts';
import { getSubscription } from '../../../billing/subscriptions/get.ts';
import { type Paused, pauseSubscription } from '../../../billing/subscriptions/pause.ts';
import { resumeSubscription } from '../../../billing/subscriptions/resume.ts';
import { showOpened } from '../../../billing/subscriptions/show.ts';
import type { Context } from '../../../context.ts';
import { toPause, toSubscription } from '../map.ts';
import { listPauseRows } from '../pauses.ts';

const shown = ({ subscription, pause }: Paused) => ({
  status: 200 as const,
  body: { subscription: toSubscription(subscription), pause: toPause(pause) },
});

export const lifecycle = {
  async activateSubscription({ path, body }, context) {
    const { subscription, invoice } = await activateSubscription(context, path.id, body.start_date);
    return settled(context, async (then) => ({
      status: 200 as const,
      body: await showOpened(then, subscription, invoice),
    }));
  },
  async cancelSubscription({ path, body }, context) {
    return { status: 200, body: await cancelSubscription(context, path.id, body) };
  },
  async pauseSubscription({ path, body }, context) {
    return shown(await pauseSubscription(context, path.id, body));
  },
  async resumeSubscription({ path, body }, context) {
    return shown(await resumeSubscription(context, path.id, body));
  },
  async listSubscriptionPauses({ path, query }, context) {
    const { id } = await getSubscription(context, path.id);
    const { rows, pagination } = await listPauseRows(context.db, id, query);
    return { status: 200, body: { items: rows.map(toPause), pagination } };
  },
} satisfies Partial<SubscriptionsHandlers<Context>>;
