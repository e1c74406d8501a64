import { FREE, OPEN, type Compiled } from '../compile';
import { blockFits } from './block-fit';
import { below, type Random } from './random';
import { YearState } from './year-state';

/** A first schedule, most constrained rotation first: minimums and coverage, then what is left by target and room. */
export function construct(p: Compiled, random: Random): YearState {
  const state = new YearState(p);
  for (const k of byTightness(p)) placeMinimums(state, k, random);
  for (const k of byTightness(p)) placeCoverage(state, k, random);
  fillOpen(state, random);
  return state;
}

/** What stands, where it still obeys the rules of cells: the start for a run that should change little. */
export function fromBaseline(p: Compiled, random: Random): YearState {
  const state = new YearState(p);
  for (let i = 0; i < p.people; i++) {
    for (let b = 0; 2 * b < p.slots; b++) {
      const at = i * p.slots + 2 * b;
      const first = p.lock[at] === FREE ? p.baseline[at]! : p.lock[at]!;
      const second = p.lock[at + 1] === FREE ? p.baseline[at + 1]! : p.lock[at + 1]!;
      if (blockFits(p, i, b, first, second)) put(state, i, b, first, second);
    }
  }
  fillOpen(state, random);
  return state;
}

function put(state: YearState, i: number, b: number, first: number, second: number): void {
  state.set(i, 2 * b, first);
  state.set(i, 2 * b + 1, second);
  state.refresh(i);
}

/** Rotations by how much of their capacity the requirements take, tightest first. */
function byTightness(p: Compiled): number[] {
  const tightness = (k: number): number => {
    let need = 0;
    let room = 0;
    let cover = 0;
    for (let i = 0; i < p.people; i++) need += p.needMin[i * p.rotations + k]!;
    for (let s = 0; s < p.slots; s++) {
      room += p.coverMax[k * p.slots + s]!;
      for (let g = 0; g < p.classes; g++) cover += p.coverMin[(g * p.rotations + k) * p.slots + s]!;
    }
    return (need + cover) / Math.max(1, room) + (p.heavy[k] ? 1 : 0);
  };
  return Array.from({ length: p.rotations }, (_, k) => k).sort((a, b) => tightness(b) - tightness(a));
}

function placeMinimums(state: YearState, k: number, random: Random): void {
  const { p } = state;
  for (let round = p.slots; round > 0; round--) {
    let placed = false;
    for (const i of shuffled(p.people, random)) {
      if (state.countOf(i, k) >= p.needMin[i * p.rotations + k]!) continue;
      placed = placeOne(state, i, k, random) || placed;
    }
    if (!placed) return;
  }
}

function placeCoverage(state: YearState, k: number, random: Random): void {
  const { p } = state;
  for (let s = 0; s < p.slots; s += 2) {
    for (const i of shuffled(p.people, random)) {
      const wanted = state.shortage(0, k, s) + state.shortage(p.classOf[i]!, k, s);
      if (wanted === 0 || state.countOf(i, k) + 2 > p.needMax[i * p.rotations + k]!) continue;
      if (isFree(state, i, s >> 1) && blockFits(p, i, s >> 1, k, k)) put(state, i, s >> 1, k, k);
    }
  }
}

/** Puts one person on `k` for the free block that lacks people most; a block they already have it in wins a tie. */
function placeOne(state: YearState, i: number, k: number, random: Random): boolean {
  const { p } = state;
  let best = -1;
  let bestValue = -1;
  for (let b = 0; 2 * b < p.slots; b++) {
    const s = 2 * b;
    if (!isFree(state, i, b) || !blockFits(p, i, b, k, k) || !state.hasRoom(i, k, s) || !state.hasRoom(i, k, s + 1)) continue;
    const same = p.baseline[i * p.slots + s] === k ? 0.5 : 0;
    const value = state.shortage(0, k, s) + state.shortage(p.classOf[i]!, k, s) + same + random() / 4;
    if (value > bestValue) [best, bestValue] = [b, value];
  }
  if (best < 0) return false;
  put(state, i, best, k, k);
  return true;
}

function fillOpen(state: YearState, random: Random): void {
  const { p } = state;
  for (let i = 0; i < p.people; i++) {
    for (let b = 0; 2 * b < p.slots; b++) {
      if (!isFree(state, i, b)) continue;
      const start = below(random, p.rotations);
      for (let n = 0; n < p.rotations; n++) {
        const k = (start + n) % p.rotations;
        if (state.countOf(i, k) + 2 > p.needMax[i * p.rotations + k]! || !blockFits(p, i, b, k, k)) continue;
        if (!state.hasRoom(i, k, 2 * b) || !state.hasRoom(i, k, 2 * b + 1)) continue;
        put(state, i, b, k, k);
        break;
      }
    }
  }
}

function isFree(state: YearState, i: number, b: number): boolean {
  const at = i * state.p.slots + 2 * b;
  return state.cells[at] === OPEN && state.cells[at + 1] === OPEN;
}

function shuffled(n: number, random: Random): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
