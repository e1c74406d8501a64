import type { AnnualMip } from '@housestaff/planning/domain';
import type { Highs, Model } from 'highs';

export interface HighsRun {
  readonly seed: number;
  readonly seconds: number;
  /** A schedule to start from. */
  readonly start: ArrayLike<number>;
  readonly onSchedule?: (cells: Int16Array) => void;
  /** The program's own bound, its constant included. Called often, also when nothing changed. */
  readonly onBound?: (bound: number) => void;
}

export interface HighsResult {
  readonly cells: Int16Array | null;
  readonly optimal: boolean;
}

/** One solve. Blocks the thread until HiGHS ends or its time is up. */
export function runHighs(highs: Highs, mip: AnnualMip, run: HighsRun): HighsResult {
  const model = highs.createModel();
  try {
    load(model, mip, run);
    model.run(callbacks(highs, mip, run));
    const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
    run.onBound?.(Number(model.info.get('mip_dual_bound')));
    const feasible = Number.isFinite(Number(model.info.get('objective_function_value'))) && Number(model.info.get('primal_solution_status')) === 2;
    return { cells: feasible ? mip.read(model.getSolution().colValue) : null, optimal };
  } finally {
    model.dispose();
  }
}

function callbacks(highs: Highs, mip: AnnualMip, run: HighsRun): Parameters<Model['run']>[0] {
  const { callbackType } = highs.constants;
  return {
    [callbackType.mipImprovingSolution]: (event) => {
      if (event.data.mip_solution) run.onSchedule?.(mip.read(event.data.mip_solution));
    },
    [callbackType.mipInterrupt]: (event) => {
      if (event.data.mip_dual_bound !== undefined) run.onBound?.(event.data.mip_dual_bound);
    },
  };
}

function load(model: Model, mip: AnnualMip, { seed, seconds, start }: HighsRun): void {
  const m = mip.model;
  model.options.set({ output_flag: false, time_limit: Math.max(0.1, seconds), mip_rel_gap: 0, mip_abs_gap: 0.99, random_seed: Math.abs(seed) % 2147483647 });
  model.passModel({
    numCols: m.cost.length,
    numRows: m.rowLower.length,
    colCost: Float64Array.from(m.cost),
    colLower: Float64Array.from(m.lower),
    colUpper: Float64Array.from(m.upper),
    rowLower: Float64Array.from(m.rowLower),
    rowUpper: Float64Array.from(m.rowUpper),
    matrix: { format: 'csr', numRows: m.rowLower.length, numCols: m.cost.length, starts: Int32Array.from(m.starts), indices: Int32Array.from(m.columns), values: Float64Array.from(m.values) },
    integrality: Int32Array.from(m.integer),
  });
  model.setSolution({ colValue: mip.write(start) });
}
