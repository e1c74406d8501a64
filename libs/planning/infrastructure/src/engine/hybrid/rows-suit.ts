import type { RowPricer } from '@housestaff/planning/domain';

/** People whose rows are tried. */
const TRIED = 4;
const TRIES = 4;
/** Cells × activities up to which fairness among people is better left to the whole program. */
const SMALL = 10_000;

/**
 * Whether whole rows are the way to a plan: a person's row that keeps the rules is found by itself. Where sums are too many to
 * follow, or fairness is most of it, the program of the whole and its parts do better.
 */
export function rowsSuit(pricer: RowPricer): boolean {
  const { plan, places } = pricer;
  if (places.some(({ graph }) => !graph.complete)) return false;
  if (plan.spreads.length > 0 && plan.people * plan.slots * (plan.values - 1) <= SMALL) return false;
  const cells = new Int16Array(plan.people * plan.slots);
  const free = new Float64Array(plan.slots * plan.values);
  let found = 0;
  const step = Math.max(1, Math.floor(plan.people / TRIED));
  let tried = 0;
  for (let p = 0; p < plan.people && tried < TRIED; p += step, tried++) {
    const row = pricer.best(p, cells, free, 0, plan.slots, TRIES);
    if (row && row.cost < Infinity) found++;
  }
  // Long rows may fail by a little, and are then mended in stretches.
  return 2 * found >= tried || plan.slots > 100;
}
