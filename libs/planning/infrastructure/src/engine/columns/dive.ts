import { below, type Random } from '@housestaff/planning/domain';
import type { ColumnState } from './column-state';
import type { Generation } from './generation';
import type { MasterProgram } from './master-program';

export interface DiveOptions {
  /** How much chance has a say: 0 follows the weights alone. */
  readonly chance: number;
  readonly random: Random;
  readonly stop: () => boolean;
  readonly secondsLeft: () => number;
}

const ROUNDS = 6;

/** Fixes people to the columns with the most weight, a few at a time, and generates columns for the others in between. */
export function dive(state: ColumnState, program: MasterProgram, generation: Generation, options: DiveOptions): boolean {
  const { box } = generation;
  const chosen = new Map<number, number>();
  const step = Math.max(1, Math.round(box.people.length / 25));
  try {
    while (chosen.size < box.people.length && !options.stop()) {
      const people = box.people.filter((person) => !chosen.has(person));
      const generated = generation.run({ rounds: ROUNDS, people, below: state.cost - 0.999, smoothing: 0, stop: options.stop, secondsLeft: options.secondsLeft });
      if (!generated || generated.pruned) return false;
      const fixed = fixHeaviest(program, generated.solution.weights, chosen, step, options);
      if (fixed === 0) return false;
    }
    if (chosen.size < box.people.length) return false;
    return state.offer(state.with(box, [...chosen.values()].map((k) => program.columns[k]!)));
  } finally {
    program.columns.forEach((_, k) => program.allow(k, true));
  }
}

function fixHeaviest(program: MasterProgram, weights: Float64Array, chosen: Map<number, number>, step: number, { chance, random }: DiveOptions): number {
  const ranked = Array.from(weights, (weight, k) => ({ k, weight, rank: weight + chance * (below(random, 1000) / 1000) })).filter(({ k, weight }) => weight > 1e-4 && !chosen.has(program.columns[k]!.person));
  ranked.sort((a, b) => b.rank - a.rank);
  let fixed = 0;
  for (const { k, weight } of ranked) {
    const { person } = program.columns[k]!;
    if (chosen.has(person) || (weight < 0.999 && fixed >= step)) continue;
    chosen.set(person, k);
    fixed++;
    program.columns.forEach((column, other) => {
      if (column.person === person && other !== k) program.allow(other, false);
    });
  }
  return fixed;
}
