import fc from 'fast-check';
import { compilePlan } from '../compiled/compile-plan';
import type { CompiledPlan } from '../compiled/compiled-plan';
import { seededRandom } from '../search/random';
import { smallPlan } from '../testing/small-plan';
import { rowCost } from './row-cost';
import { RowPricer } from './row-pricer';

const UNMET = 1000;

/** All rows of a person, in any order. */
function* rowsOf(plan: CompiledPlan): Generator<Int16Array> {
  const row = new Int16Array(plan.slots);
  for (let n = 0; n < plan.values ** plan.slots; n++) {
    for (let s = 0, rest = n; s < plan.slots; s++, rest = Math.floor(rest / plan.values)) row[s] = rest % plan.values;
    yield row;
  }
}

function pricesFor(plan: CompiledPlan, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: plan.slots * plan.values }, () => Math.round(random() * 40 - 20));
}

function priced(plan: CompiledPlan, prices: Float64Array, row: Int16Array, from = 0, to = plan.slots): number {
  let total = 0;
  for (let s = from; s < to; s++) total += prices[s * plan.values + row[s]!]!;
  return total;
}

/** Prices as whole numbers, rules kept: what trying every row of the stretch gives. */
function cheapest(plan: CompiledPlan, person: number, prices: Float64Array, cells: Int16Array, from: number, to: number): number {
  let least = Infinity;
  for (const row of rowsOf(plan)) {
    if (row.some((value, s) => (s < from || s >= to) && value !== cells[person * plan.slots + s])) continue;
    least = Math.min(least, rowCost(plan, UNMET, person, row) + priced(plan, prices, row, from, to));
  }
  return least;
}

describe('the best row for given prices', () => {
  it('is the one that trying every row finds, whole or within a stretch', () => {
    fc.assert(
      fc.property(smallPlan, fc.integer(), fc.nat(3), fc.nat(3), (problem, seed, a, b) => {
        const plan = compilePlan(problem);
        const pricer = new RowPricer(plan, { unmetCost: UNMET, width: 60_000 });
        const prices = pricesFor(plan, seed);
        const cells = new Int16Array(plan.people * plan.slots);
        for (let person = 0; person < plan.people; person++) {
          for (const [from, to] of [[0, plan.slots], [Math.min(a, plan.slots - 1), Math.min(plan.slots, a + b + 1)]] as const) {
            const expected = cheapest(plan, person, prices, cells, from, to);
            const found = pricer.best(person, cells, prices, from, to);
            if (expected === Infinity) expect(found?.cost ?? Infinity).toBe(Infinity);
            else expect([found?.bound, found?.priced]).toEqual([expected, expected]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is bounded from below where there is no room to follow the sums', () => {
    fc.assert(
      fc.property(smallPlan, fc.integer(), (problem, seed) => {
        const plan = compilePlan(problem);
        const pricer = new RowPricer(plan, { unmetCost: UNMET, width: 1 });
        const prices = pricesFor(plan, seed);
        const cells = new Int16Array(plan.people * plan.slots);
        for (let person = 0; person < plan.people; person++) {
          const expected = cheapest(plan, person, prices, cells, 0, plan.slots);
          const found = pricer.best(person, cells, prices);
          if (!found) expect(expected).toBe(Infinity);
          else {
            expect(found.bound).toBeLessThanOrEqual(expected + 1e-6);
            expect(found.priced).toBeGreaterThanOrEqual(expected - 1e-6);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('comes with all rows that are nearly as good', () => {
    fc.assert(
      fc.property(smallPlan, fc.integer(), fc.nat(15), (problem, seed, slack) => {
        const plan = compilePlan(problem);
        const pricer = new RowPricer(plan, { unmetCost: UNMET, width: 60_000 });
        const prices = pricesFor(plan, seed);
        const cells = new Int16Array(plan.people * plan.slots);
        const best = pricer.best(0, cells, prices);
        if (!best || best.cost === Infinity) return;
        const listed = pricer.within(pricer.stretch(0, cells, 0, plan.slots)!, cells, prices, slack, 5000)!;
        const expected = [...rowsOf(plan)].length;
        let count = 0;
        for (const row of rowsOf(plan)) if (rowCost(plan, UNMET, 0, row) + priced(plan, prices, row) <= best.bound + slack) count++;
        expect(new Set(listed.map(({ values }) => values.join())).size).toBe(count);
        expect(listed.length).toBeLessThanOrEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
