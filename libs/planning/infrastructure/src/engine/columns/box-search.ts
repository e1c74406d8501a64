import { MasterFrame, type PlanBox } from '@housestaff/planning/domain';
import type { ColumnState } from './column-state';
import { Generation, type Generated } from './generation';
import { MasterProgram, type IntegerLimits } from './master-program';

export interface BoxOptions {
  readonly rounds: number;
  /** How much the duals keep to those before. */
  readonly smoothing: number;
  readonly stop: () => boolean;
  readonly secondsLeft: () => number;
  readonly limits: () => IntegerLimits;
  /** Columns of earlier searches to begin with, for each person. */
  readonly known: number;
  /** Rows of each person at most. */
  readonly most: number;
}

/** `none`: proven that the box holds nothing better. `best`: better, and proven to be the best that it holds. */
export type BoxOutcome = 'better' | 'best' | 'none' | 'unknown' | 'unfit';

/** Solves a box of the best plan again: columns of its people, then the best choice among them. */
export function searchBox(state: ColumnState, box: PlanBox, options: BoxOptions): BoxOutcome {
  const frame = new MasterFrame(state.plan, box, state.best, state.scale);
  const program = new MasterProgram(state.highs, frame);
  try {
    return search(state, program, box, options);
  } finally {
    program.dispose();
  }
}

function search(state: ColumnState, program: MasterProgram, box: PlanBox, options: BoxOptions): BoxOutcome {
  const whole = state.isWhole(box);
  const generation = new Generation(state.pricer, program, state.best, (column) => void (whole && state.pool.keep(column)));
  const current = state.rows(box);
  if (current.some(({ cost }) => cost === Infinity)) return 'unfit';
  generation.add(current);
  const now = program.solve(options.secondsLeft())?.objective;
  if (now === undefined) return 'unknown';
  if (whole) generation.add(box.people.flatMap((person) => state.pool.latest(person, options.known)));
  const generated = generation.run({ rounds: options.rounds, people: box.people, below: now - 0.999, smoothing: options.smoothing, center: state.duals && program.frame.rowDuals(state.duals), stop: options.stop, secondsLeft: options.secondsLeft });
  if (!generated) return 'unknown';
  if (generated.pruned || (generated.complete && generated.solution.objective > now - 0.999)) return 'none';
  if (generated.solution.objective > now - 0.5) return 'unknown';
  const complete = generation.enumerate(generated, now - 0.999, options.most);
  return choose(state, program, box, generated, now, { ...options, complete });
}

function choose(state: ColumnState, program: MasterProgram, box: PlanBox, generated: Generated, now: number, options: BoxOptions & { readonly complete: boolean }): BoxOutcome {
  const whole = program.columns.filter((_, k) => generated.solution.weights[k]! > 0.999);
  if (whole.length === box.people.length) return state.offer(state.with(box, whole)) ? 'better' : 'unknown';
  const { columns, exhausted } = program.pick(box.people.map((_, i) => i), now, options.limits());
  if (columns && state.offer(state.with(box, columns))) return exhausted && options.complete ? 'best' : 'better';
  return exhausted && options.complete ? 'none' : 'unknown';
}
