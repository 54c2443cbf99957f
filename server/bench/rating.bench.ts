/**
 * What the rating core costs beside the bare arithmetic: the same price worked out in decimal.js by hand, without tables,
 * checks or a way to explain the amount. Run by `npx node server/bench/rating.bench.ts`; times are of this machine and
 * now, the ratio is what matters.
 */
import { performance } from 'node:perf_hooks';
import { Decimal as Plain } from 'decimal.js';
import { type Decimal, decimal } from '../src/rating/decimal.ts';
import { compilePrice, explain, rate } from '../src/rating/prices/index.ts';

const ROUNDS = 9;
const CALLS = 60_000;
const BOUNDS = [1000, 5000, 20_000, 100_000, 500_000] as const;
const UNITS = ['0.01', '0.009', '0.008', '0.0065', '0.005', '0.0041'] as const;
const FLATS = ['0', '1', '2', '3', '4', '5'] as const;
const QUANTITIES = ['730', '4200.5', '17000', '64123.25', '250000', '1234567.125'];

const definition = {
  billingModel: 'TIERED',
  tiers: UNITS.map((unit, index) => ({
    upTo: BOUNDS[index] === undefined ? null : decimal(BOUNDS[index]),
    unitAmount: decimal(unit),
    flatAmount: decimal(FLATS[index] ?? 0),
  })),
};
const slab = compilePrice({ ...definition, tierMode: 'SLAB' });
const volume = compilePrice({ ...definition, tierMode: 'VOLUME' });
const flat = compilePrice({ billingModel: 'FLAT_FEE', amount: decimal('0.0041') });

const plainTiers = UNITS.map((unit, index) => ({
  upTo: BOUNDS[index] === undefined ? null : new Plain(BOUNDS[index]),
  unit: new Plain(unit),
  flat: new Plain(FLATS[index] ?? 0),
}));
const plainUnit = new Plain('0.0041');

function slabByHand(quantity: Plain): Plain {
  let total = new Plain(0);
  let left = quantity;
  let from = new Plain(0);
  for (const { upTo, unit, flat } of plainTiers) {
    if (left.lte(0)) break;
    const portion = upTo === null ? left : Plain.min(left, upTo.minus(from));
    total = total.plus(unit.times(portion)).plus(flat);
    left = left.minus(portion);
    from = upTo ?? from;
  }
  return total;
}

function volumeByHand(quantity: Plain): Plain {
  for (const { upTo, unit, flat } of plainTiers) {
    if (upTo === null || quantity.lte(upTo)) return unit.times(quantity).plus(flat);
  }
  throw new Error('the last tier has no end');
}

interface Contest {
  name: string;
  core: (quantity: Decimal) => { toFixed(): string };
  byHand: (quantity: Plain) => { toFixed(): string };
}

const CONTESTS: Contest[] = [
  { name: '6 tiers, SLAB', core: (q) => rate(slab, q), byHand: slabByHand },
  { name: '6 tiers, VOLUME', core: (q) => rate(volume, q), byHand: volumeByHand },
  { name: 'FLAT_FEE', core: (q) => rate(flat, q), byHand: (q) => plainUnit.times(q) },
  { name: '6 tiers, SLAB, explained', core: (q) => explain(slab, q).amount, byHand: slabByHand },
];

const ours = QUANTITIES.map((text) => decimal(text));
const plain = QUANTITIES.map((text) => new Plain(text));

function callsPerSecond<Quantity>(run: (quantity: Quantity) => unknown, quantities: readonly Quantity[]): number {
  const start = performance.now();
  for (let round = 0; round < CALLS / quantities.length; round += 1) for (const quantity of quantities) run(quantity);
  return CALLS / ((performance.now() - start) / 1000);
}

/** Both sides in turn, so that a busy machine slows both; the median of the ratios is what counts. */
function compete({ core, byHand }: Contest): { core: number; byHand: number; ratio: number } {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const fast = callsPerSecond(byHand, plain);
    const own = callsPerSecond(core, ours);
    return { core: own, byHand: fast, ratio: fast / own };
  });
  rounds.sort((a, b) => a.ratio - b.ratio);
  return rounds[Math.floor(ROUNDS / 2)] ?? { core: 0, byHand: 0, ratio: Number.NaN };
}

for (const { name, core, byHand } of CONTESTS) {
  for (const [index, quantity] of ours.entries()) {
    const expected = byHand(plain[index] ?? new Plain(0)).toFixed();
    if (core(quantity).toFixed() !== expected)
      throw new Error(`${name}: ${quantity.toFixed()} should cost ${expected}`);
  }
}

const rows = CONTESTS.map((contest) => {
  const { core, byHand, ratio } = compete(contest);
  return {
    price: contest.name,
    'rating core, calls/s': Math.round(core).toLocaleString('en'),
    'by hand, calls/s': Math.round(byHand).toLocaleString('en'),
    'times slower': ratio.toFixed(2),
  };
});
console.table(rows);
