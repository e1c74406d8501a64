import { NotFound, type Id, type LocalDate } from '@housestaff/kernel';
import { explainCell, type PlanningProblem, type PlanningSolution } from '@housestaff/planning/domain';
import type { PlanGrid } from '../problem/plan-to-make';

export interface Named {
  readonly id: Id;
  readonly name: string;
}

export interface ItemOrNothing {
  readonly id: Id | null;
  readonly name: string;
}

export interface CellReason {
  readonly constraint: string;
  readonly name: string;
  readonly words: string;
  readonly points: number;
  readonly kind: 'forbids' | 'prefers' | 'costs';
}

export interface CellExplanation {
  readonly person: Named;
  readonly slot: { readonly name: string; readonly from: LocalDate; readonly to: LocalDate };
  readonly holds: ItemOrNothing;
  readonly locked: boolean;
  /** What holds it here. */
  readonly binds: readonly Pick<CellReason, 'constraint' | 'name' | 'words'>[];
  /** What else the cell could hold; points and unmet as changes, + is worse. */
  readonly alternatives: readonly { readonly item: ItemOrNothing; readonly allowed: boolean; readonly points: number; readonly unmet: number; readonly reasons: readonly CellReason[] }[];
  /** Who else could hold what is here, best first. */
  readonly others: readonly { readonly person: Named; readonly points: number; readonly unmet: number; readonly allowed: boolean; readonly words: string }[];
}

/** Throws NotFound for a person or slot that the plan doesn't have. */
export function explanationOf(problem: PlanningProblem, grid: PlanGrid, solution: PlanningSolution, personId: Id, slotId: string): CellExplanation {
  const slot = grid.slots.find(({ id }) => id === slotId);
  if (!problem.people.some(({ id }) => id === personId)) throw new NotFound('person of this plan', personId);
  if (!slot) throw new NotFound('slot of this plan', slotId);
  const { name, from, to } = slot;
  return { ...explainCell(problem, solution, personId, slotId), slot: { name, from, to } };
}
