import type { Compiled } from '../compile';

/** More than every term together can cost, so that no number of points buys one half-block of unmet demand. */
export function unmetWeight(p: Compiled): number {
  const cells = p.people * p.slots;
  const { points } = p;
  const perCell = points['few-changes'] + points['whole-blocks'] + points['open-cells'] + points['rest-after-heavy'] + points['even-heavy'] + points['even-nights'];
  const targets = p.target.reduce((sum, t) => sum + (t < 0 ? 0 : Math.max(t, p.slots - t)), 0) * points['target-blocks'];
  return cells * perCell + targets + 1;
}
