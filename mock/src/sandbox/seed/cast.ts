import { Random } from '../../answers/random.ts';

export type PlanKey = 'free' | 'pro' | 'scale' | 'enterprise';

/** Who pays how: in time, after a reminder, not at all, or out of credits bought before. */
export type Habit = 'in time' | 'late' | 'never' | 'credits';

/** A customer of the world: what kind of customer they are, and since when. */
export interface Character {
  readonly externalId: string;
  readonly name: string;
  readonly country: string;
  readonly timezone: string;
  readonly segment: 'startup' | 'company' | 'hobby';
  readonly plan: PlanKey;
  /** Days before the turn at which the year ends on which they came; negative for those who came after it. */
  readonly since: number;
  readonly habit: Habit;
  /** LLM requests on a good working day. */
  readonly peak: number;
  /** What happened to them that others did not meet. */
  readonly story?: 'trial' | 'coupon' | 'cancelled' | 'support';
}

type Role = Omit<Character, 'peak' | 'since'> & { readonly since: number; readonly peak: number };

/** The names are the same whatever the seed, so that a test can ask for one of them; how much they use is not. */
const ROLES: readonly Role[] = [
  role('brightside', 'Brightside Labs', 'US', 'America/Los_Angeles', 'startup', 'pro', 360, 'in time', 90, 'coupon'),
  role('kestrel', 'Kestrel Robotics', 'US', 'America/New_York', 'startup', 'pro', 300, 'credits', 60),
  role('nordlicht', 'Nordlicht Analytics', 'DE', 'Europe/Berlin', 'company', 'scale', 350, 'in time', 320),
  role('sakura', 'Sakura Systems', 'JP', 'Asia/Tokyo', 'company', 'enterprise', 340, 'in time', 700),
  role('monsoon', 'Monsoon Media', 'IN', 'Asia/Kolkata', 'startup', 'scale', 210, 'late', 260),
  role('harbour', 'Harbour & Finch', 'GB', 'Europe/London', 'company', 'pro', 260, 'never', 80),
  role('pinecone', 'Pinecone Studio', 'CA', 'America/Toronto', 'startup', 'pro', 7, 'in time', 40, 'trial'),
  role('atlas', 'Atlas Freight', 'BR', 'America/Sao_Paulo', 'company', 'scale', 150, 'in time', 210, 'support'),
  role('quokka', 'Quokka Games', 'AU', 'Australia/Sydney', 'startup', 'pro', 240, 'late', 110, 'cancelled'),
  role('lumen', 'Lumen Learning', 'NL', 'Europe/Amsterdam', 'startup', 'pro', 90, 'in time', 70),
  role('maru', 'Maru Kim', 'KR', 'Asia/Seoul', 'hobby', 'free', 120, 'in time', 8),
  role('ines', 'Inés Prado', 'ES', 'Europe/Madrid', 'hobby', 'free', 45, 'in time', 5),
];

function role(
  externalId: string,
  name: string,
  country: string,
  timezone: string,
  segment: Character['segment'],
  plan: PlanKey,
  since: number,
  habit: Habit,
  peak: number,
  story?: Character['story'],
): Role {
  return { externalId, name, country, timezone, segment, plan, since, habit, peak, ...(story && { story }) };
}

/**
 * The customers of a seed.
 *
 * @param days since the turn at which the year ends; without, those who came before it. Whoever is on trial came shortly before
 *   the present, all others long before.
 */
export function castOf(seed: string, days?: number): Character[] {
  return ROLES.flatMap((one) => {
    if (one.story === 'trial' && days === undefined) return [];
    const random = new Random(`${seed} ${one.externalId}`);
    const peak = Math.max(2, Math.round(one.peak * (0.7 + random.next() * 0.6)));
    return [{ ...one, peak, since: one.story === 'trial' ? one.since - (days ?? 0) : one.since }];
  });
}
