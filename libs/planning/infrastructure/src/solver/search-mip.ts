import type { SolveRequest } from '@housestaff/planning/application';
import { AnnualMip, compile, unmetWeight, type Incumbent } from '@housestaff/planning/domain';
import loadHighs, { type Highs, type Model } from 'highs';
import type { SearchLog } from './search-log';

/**
 * Branch and bound from a first schedule. HiGHS runs in one piece: whoever wants to stop
 * sooner than its time limit ends the thread. Returns whether the best is proved.
 */
export async function searchMip(request: SolveRequest, first: Incumbent, log: SearchLog, secondsLeft: () => number): Promise<boolean> {
  const highs = await loadHighs();
  const p = compile(request.problem);
  // With a first schedule that meets all demand, demand is a hard row: nothing to weigh, and tighter bounds.
  const weight = first.unmet === 0 ? null : unmetWeight(p);
  const mip = new AnnualMip(p, weight);
  const search = new MipSearch(highs, mip, log, first, weight ?? 0);
  const model = highs.createModel();
  try {
    return search.run(model, request.seed, secondsLeft());
  } finally {
    model.dispose();
  }
}

class MipSearch {
  constructor(
    private readonly highs: Highs,
    private readonly mip: AnnualMip,
    private readonly log: SearchLog,
    private readonly first: Incumbent,
    private readonly weight: number,
  ) {}

  run(model: Model, seed: number, seconds: number): boolean {
    this.load(model, seed, seconds);
    const { callbackType, modelStatus } = this.highs.constants;
    model.run({
      [callbackType.mipImprovingSolution]: (event) => {
        if (event.data.mip_solution) this.log.found(this.mip.read(event.data.mip_solution));
      },
      [callbackType.mipInterrupt]: (event) => {
        this.learnBound(event.data.mip_dual_bound);
        this.log.tick();
      },
    });
    const proven = model.getModelStatus() === modelStatus.optimal;
    if (proven) this.log.found(this.mip.read(model.getSolution().colValue));
    else this.learnBound(Number(model.info.get('mip_dual_bound')));
    return proven;
  }

  private load(model: Model, seed: number, seconds: number): void {
    const m = this.mip.model;
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
    model.setSolution({ colValue: this.mip.write(this.first.cells) });
  }

  /** The program's bound in points: less its constant, and less what the unmet demand of the best weighs. */
  private learnBound(dual: number | undefined): void {
    if (dual === undefined || !Number.isFinite(dual)) return;
    const unmet = this.log.best?.unmet ?? this.first.unmet;
    const points = Math.ceil(dual - this.mip.constant - this.weight * unmet - 1e-6);
    if (points >= 0) this.log.bound = Math.max(this.log.bound ?? 0, points);
  }
}
