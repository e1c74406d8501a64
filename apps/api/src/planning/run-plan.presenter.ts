import type { CellExplanation as Explained, RunPlan as Planned } from '@housestaff/planning/application';
import type { CellExplanation } from './cell-explanation.dto';
import type { RunPlan } from './run-plan.dto';

export function presentPlan({ slots, items, rows }: Planned): RunPlan {
  return { slots: [...slots], items: [...items], rows: rows.map((row) => ({ ...row, cells: [...row.cells] })) };
}

export function presentExplanation(explained: Explained): CellExplanation {
  const alternatives = explained.alternatives.map((one) => ({ ...one, reasons: [...one.reasons] }));
  return { ...explained, alternatives, binds: [...explained.binds], others: [...explained.others] };
}
