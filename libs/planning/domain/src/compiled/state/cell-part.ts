import type { CompiledPlan } from '../compiled-plan';
import { BROKEN, POINTS, UNMET, type Change, type Delta, type ScorePart } from './change';

/** What cells cost on their own: requests and changes. */
export class CellPart implements ScorePart {
  private readonly hasUnmet: boolean;

  constructor(private readonly plan: CompiledPlan) {
    this.hasUnmet = plan.cellUnmet.some((unmet) => unmet > 0);
  }

  /** A cell that nothing is allowed in is broken for good. */
  reset(cells: Int16Array, score: Delta): void {
    const { values, allow, cellPoints, cellUnmet } = this.plan;
    for (let cell = 0; cell < cells.length; cell += 1) {
      score[UNMET]! += cellUnmet[cell * values + cells[cell]!]!;
      score[POINTS]! += cellPoints[cell * values + cells[cell]!]!;
      if (!allow.subarray(cell * values, (cell + 1) * values).includes(1)) score[BROKEN]! += 1;
    }
  }

  change(cells: Int16Array, { person, from, until, values, offset }: Change, _keep: boolean, delta: Delta): void {
    const { slots, values: valueCount, cellPoints, cellUnmet } = this.plan;
    let points = 0;
    let unmet = 0;
    for (let slot = from; slot < until; slot += 1) {
      const cell = person * slots + slot;
      const old = cell * valueCount + cells[cell]!;
      const now = cell * valueCount + values[offset + slot - from]!;
      points += cellPoints[now]! - cellPoints[old]!;
      if (this.hasUnmet) unmet += cellUnmet[now]! - cellUnmet[old]!;
    }
    delta[POINTS]! += points;
    delta[UNMET]! += unmet;
  }
}
