import { FREE, OPEN, type Compiled } from '../compile';

/** Whether one half of a block may hold `k` while the other half holds `other`. */
function halfFits(p: Compiled, i: number, s: number, k: number, other: number): boolean {
  const at = i * p.slots + s;
  if (p.lock[at] !== FREE) return k === p.lock[at];
  if (k === OPEN) return true;
  if (!p.allow[at * p.rotations + k]) return false;
  return k === other || p.halves[(s >> 1) * p.rotations + k] === 1;
}

/** Whether a person may hold `first` and `second` in the halves of block `b`: locks, eligibility, leave, whole blocks. */
export function blockFits(p: Compiled, i: number, b: number, first: number, second: number): boolean {
  return halfFits(p, i, 2 * b, first, second) && halfFits(p, i, 2 * b + 1, second, first);
}
