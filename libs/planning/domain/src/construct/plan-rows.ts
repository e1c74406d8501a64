import { RowWindow } from '../annealing/row-window';
import type { Weights } from '../annealing/weights';
import type { PlanState } from '../compiled/plan-state';
import { below, seededRandom, type Random } from '../search/random';

/** How often sums are priced anew until the row holds them: less where rows are long and their rules many. */
const MOST_TRIES = 30;
const FEWEST_TRIES = 4;
const PASSES = 3;
/** Moves that all of it may be worth in time. */
const WORK = 1_200_000;

/**
 * Plans whole rows one after the other, those with the least choice first, each as the best there is for what the others
 * hold; then again, where that makes the plan better. Rules of single rows hold afterwards, as far as that is possible.
 */
export function planRows(state: PlanState, weights: Weights, scale: number, seed: number, stop: () => boolean = () => false): void {
  const random = seededRandom(seed);
  const windows = new RowWindow(state, random, weights, scale);
  const tries = triesOf(state, windows);
  for (let pass = 0; pass < (tries === MOST_TRIES ? PASSES : 1); pass += 1) {
    const people = pass === 0 ? byChoice(state, random) : shuffled(state.plan.people, random);
    for (const person of people) {
      if (stop()) return;
      if (windows.knows(person)) replan(state, windows, weights, { person, tries, noise: scale, isNew: pass === 0 && isEmpty(state, person) });
    }
  }
}

function triesOf({ plan }: PlanState, windows: RowWindow): number {
  const each = (windows.effort * plan.slots) / 8;
  return Math.max(FEWEST_TRIES, Math.min(MOST_TRIES, Math.floor(WORK / (each * plan.people))));
}

/** Some shaking keeps sums from jumping over their limits where rows cost the same. */
function replan(state: PlanState, windows: RowWindow, weights: Weights, { person, tries, noise, isNew }: { person: number; tries: number; noise: number; isNew: boolean }): void {
  const { slots } = state.plan;
  if (!windows.find({ person, from: 0, until: slots, noise, tries })) return;
  state.measure(person, 0, windows.values, 0, slots);
  const adds = weights.broken * state.addsStrain + weights.unmet * state.addsUnmet + state.addsPoints;
  if (adds > 0 && !isNew) return;
  state.set(person, 0, windows.values, 0, slots);
  state.forget();
}

function isEmpty({ cells, plan }: PlanState, person: number): boolean {
  return cells.subarray(person * plan.slots, (person + 1) * plan.slots).every((value) => value === 0);
}

/** Those who may hold the fewest things first. */
function byChoice({ plan }: PlanState, random: Random): number[] {
  const { people, slots, values, allow } = plan;
  const choice = Array.from({ length: people }, (_, person) => {
    let may = random();
    for (let at = person * slots * values; at < (person + 1) * slots * values; at += 1) may += allow[at]!;
    return { person, may };
  });
  return choice.sort((a, b) => a.may - b.may).map(({ person }) => person);
}

function shuffled(count: number, random: Random): number[] {
  const list = [...Array(count).keys()];
  for (let n = count - 1; n > 0; n -= 1) {
    const other = below(random, n + 1);
    [list[n], list[other]] = [list[other]!, list[n]!];
  }
  return list;
}
