import { CpSat, type CpModelProto, type CpSolverResponse } from 'or-tools-wasm/cp-sat';
import type { Budget } from '../budget';

export interface CpOutcome {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown';
  readonly values: readonly number[] | null;
  /** Assumptions that can't hold together, by their variables. */
  readonly conflict: readonly number[];
}

interface CpOrder {
  readonly seed: number;
  readonly budget: Budget;
  readonly onSolution?: (values: readonly number[]) => void;
  readonly onBound?: (bound: number) => void;
}

/** CP-SAT's own measure of work, the same on every machine, for one iteration. */
const WORK_PER_ITERATION = 0.01;

/** One solve with one search thread. Blocks the thread until it ends. Only this runtime of the package is ever loaded: others carry GPL code. */
export async function solveCp(model: CpModelProto, { seed, budget, onSolution, onBound }: CpOrder): Promise<CpOutcome> {
  const iterations = budget.iterationsLeft();
  const limit = iterations === null ? { maxTimeInSeconds: Math.max(0.05, budget.secondsLeft()) } : { maxDeterministicTime: Math.max(1, iterations) * WORK_PER_ITERATION };
  const { response } = await CpSat.solve(
    await CpSat.createModel(model),
    { ...limit, numWorkers: 1, randomSeed: Math.abs(seed) % 2147483647 },
    { onSolution: (found) => onSolution?.(solutionOf(found) ?? []), onBestBound: (bound) => onBound?.(bound) },
  );
  if (iterations !== null) budget.use(Math.ceil((response?.deterministicTime ?? 0) / WORK_PER_ITERATION));
  if (response?.status === 'MODEL_INVALID') throw new Error('CP-SAT does not take the program');
  const isSolved = response?.status === 'OPTIMAL' || response?.status === 'FEASIBLE';
  return {
    status: response?.status === 'OPTIMAL' ? 'optimal' : response?.status === 'FEASIBLE' ? 'feasible' : response?.status === 'INFEASIBLE' ? 'infeasible' : 'unknown',
    values: response && isSolved ? solutionOf(response) : null,
    conflict: (response?.sufficientAssumptionsForInfeasibility ?? []).map(Number),
  };
}

function solutionOf(response: CpSolverResponse): readonly number[] | null {
  return response.solution ? response.solution.map(Number) : null;
}
