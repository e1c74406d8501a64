import type { Program } from '@housestaff/planning/domain';
import type { Highs, Model } from 'highs';

export interface SolveOrder {
  readonly program: Program;
  /** What a column costs. */
  readonly cost: Float64Array;
  readonly seed: number;
  readonly seconds: number;
  /** Nodes of the search tree: with it, and without seconds, the same program has the same answer. */
  readonly nodes?: number;
  /** All columns' values in a plan to start from. */
  readonly start?: Float64Array;
  readonly onSolution?: (values: ArrayLike<number>) => void;
  /** A proven limit of the cost. Called often, also when nothing changed. */
  readonly onBound?: (bound: number) => void;
  /** Asked now and then: a better plan from elsewhere, or null. */
  readonly better?: () => Float64Array | null;
  /** Asked now and then: whether to end. */
  readonly stop?: () => boolean;
}

export interface SolveOutcome {
  /** Null when none was found. */
  readonly values: Float64Array | null;
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  readonly bound: number;
}

/** Costs are whole numbers: a bound less than one below the best is a proof. */
const WHOLE_NUMBER_GAP = 0.99;

/** One solve. Blocks the thread until HiGHS ends or its time is up. */
export function solveProgram(highs: Highs, order: SolveOrder): SolveOutcome {
  if (order.program.upper.length === 0) return withoutColumns(order.program);
  const model = highs.createModel();
  try {
    load(model, order);
    model.run(callbacks(highs, order));
    return outcome(highs, model, order);
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    return { values: null, status: 'stopped', bound: -Infinity };
  } finally {
    dispose(model);
  }
}

/** What HiGHS has no answer for: everything is settled. */
function withoutColumns({ rowLower, rowUpper }: Program): SolveOutcome {
  const holds = rowLower.every((lower, row) => lower <= 0 && rowUpper[row]! >= 0);
  return { values: holds ? new Float64Array() : null, status: holds ? 'optimal' : 'infeasible', bound: 0 };
}

function outcome(highs: Highs, model: Model, order: SolveOrder): SolveOutcome {
  const { modelStatus } = highs.constants;
  const nothingFits: readonly number[] = [modelStatus.infeasible, modelStatus.unboundedOrInfeasible];
  const status = model.getModelStatus();
  const isFeasible = Number(model.info.get('primal_solution_status')) === 2;
  const bound = Number(model.info.get('mip_dual_bound'));
  if (Number.isFinite(bound)) order.onBound?.(bound);
  const values = isFeasible ? Float64Array.from(model.getSolution().colValue) : null;
  if (status === modelStatus.optimal && values) return { values, status: 'optimal', bound };
  return { values, status: nothingFits.includes(status) ? 'infeasible' : 'stopped', bound };
}

function callbacks(highs: Highs, { onSolution, onBound, better, stop }: SolveOrder): Parameters<Model['run']>[0] {
  const { callbackType } = highs.constants;
  return {
    [callbackType.mipImprovingSolution]: (event) => {
      if (event.data.mip_solution) onSolution?.(event.data.mip_solution);
    },
    [callbackType.mipInterrupt]: (event) => {
      if (event.data.mip_dual_bound !== undefined) onBound?.(event.data.mip_dual_bound);
      if (stop?.()) event.interrupt();
    },
    ...(better && {
      [callbackType.mipUserSolution]: (event) => {
        const values = better();
        if (values) event.setSolution(values);
      },
    }),
  };
}

function load(model: Model, { program, cost, seed, seconds, nodes, start }: SolveOrder): void {
  const numCols = program.upper.length;
  const numRows = program.rowLower.length;
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: WHOLE_NUMBER_GAP, random_seed: Math.abs(seed) % 2147483647 });
  if (Number.isFinite(seconds)) model.options.set({ time_limit: Math.max(0.05, seconds) });
  if (nodes !== undefined) model.options.set({ mip_max_nodes: Math.max(1, nodes) });
  model.passModel({
    numCols,
    numRows,
    colCost: cost,
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(program.upper),
    rowLower: Float64Array.from(program.rowLower),
    rowUpper: Float64Array.from(program.rowUpper),
    matrix: { format: 'csr', numRows, numCols, starts: Int32Array.from(program.starts), indices: Int32Array.from(program.columns), values: Float64Array.from(program.values) },
    integrality: Int32Array.from(program.integer),
  });
  if (start) model.setSolution({ colValue: start });
}

/** WebAssembly ends at 2 GiB; what was found before has been told. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RuntimeError' || /memory|abort/i.test(error.message));
}

function dispose(model: Model): void {
  try {
    model.dispose();
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
  }
}
