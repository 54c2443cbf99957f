import { Random } from '../../answers/random.ts';
import type { Character } from './cast.ts';
import { DAY } from './turn.ts';

/** How much of a day's work falls into each hour of the customer's own clock. */
const HOURS = [1, 1, 1, 1, 1, 2, 4, 8, 14, 18, 20, 19, 15, 17, 20, 20, 18, 14, 9, 6, 5, 4, 3, 2];
/** Sunday to Saturday: people rest, and programs rest less. */
const WEEKDAYS = [0.35, 1, 1.05, 1.1, 1.05, 0.9, 0.4];

const MODELS = ['small', 'small', 'medium', 'medium', 'large'] as const;

export interface UsageEvent {
  readonly event_id: string;
  readonly event_name: string;
  readonly external_customer_id: string;
  readonly timestamp: string;
  readonly source: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

/** Batches per day: each event of a batch stands for several calls, so that a year stays small. */
const MOST_EVENTS = 6;

/**
 * What a customer used on a day. A day depends on the seed, the customer and its date alone: it is the same whenever it is asked
 * for, and so are its event ids.
 *
 * @param age days since the customer came: use grows in the first months
 */
export function eventsOfDay(seed: string, who: Character, day: Date, age: number): UsageEvent[] {
  const date = day.toISOString().slice(0, 10);
  const random = new Random(`${seed} ${who.externalId} ${date}`);
  const growth = 0.35 + 0.65 * Math.min(1, age / 180);
  const noise = 0.8 + random.next() * 0.4;
  const calls = Math.round(who.peak * growth * noise * (WEEKDAYS[day.getUTCDay()] ?? 1));
  const count = Math.min(MOST_EVENTS, calls);
  const offset = offsetOf(who.timezone, day);
  const events: UsageEvent[] = [];
  for (let index = 0; index < count; index++) {
    const share = Math.floor(calls / count) + (index < calls % count ? 1 : 0);
    const model = random.pick(MODELS);
    const weight = { small: 1, medium: 2, large: 4 }[model];
    const at = hourOf(random) * 3_600_000 + random.integer(0, 3_599_999) - offset;
    events.push({
      event_id: `${who.externalId}-${date}-${index}`,
      event_name: 'llm.request',
      external_customer_id: who.externalId,
      // Local hours may reach into the neighbouring day; the day itself is kept.
      timestamp: new Date(day.getTime() + (((at % DAY) + DAY) % DAY)).toISOString(),
      source: 'api',
      properties: {
        model,
        calls: share,
        input_tokens: share * random.integer(400, 1_600) * weight,
        output_tokens: share * random.integer(80, 400) * weight,
      },
    });
  }
  if (day.getUTCDay() === 1 && who.segment !== 'hobby')
    events.push({
      event_id: `${who.externalId}-${date}-storage`,
      event_name: 'storage.measured',
      external_customer_id: who.externalId,
      timestamp: new Date(day.getTime() + 3_600_000).toISOString(),
      source: 'cron',
      properties: { gigabytes: Math.round(who.peak * 0.1 * (1 + age / 60)) },
    });
  return events;
}

function hourOf(random: Random): number {
  let left = random.next() * HOURS.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    HOURS.findIndex((weight) => {
      left -= weight;
      return left < 0;
    }),
  );
}

/** Milliseconds that a time zone is ahead of UTC on a day. */
function offsetOf(timeZone: string, day: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(day);
  const [, sign, hours, minutes] =
    /GMT([+-])(\d\d):(\d\d)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}
