import { LOCKED, PlanRows, type PlanningProblem } from '@housestaff/planning/domain';
import type { Budget } from '../budget';
import { cpModel } from './cp-model';
import { solveCp } from './solve-cp';

interface ConflictOrder {
  readonly seed: number;
  readonly budget: Budget;
  readonly tick: () => void;
}

/**
 * Rules, and demand taken as rules, that can't all hold, so few that without any one of them the others can (as far as the
 * budget lets it find out); null when none was found. With `locked` where the locks are part of it.
 */
export async function conflictOf(problem: PlanningProblem, order: ConflictOrder): Promise<string[] | null> {
  const rows = new PlanRows(problem, { demandIsRule: true, apart: true });
  const hard = new Set(problem.constraints.flatMap(({ id, strength }) => (typeof strength === 'string' ? [id] : [])));
  let core = await infeasible(rows, hard, order);
  if (!core) return null;
  for (const id of [...core]) {
    if (order.budget.spent()) break;
    order.tick();
    if (!core.has(id)) continue;
    const smaller: ReadonlySet<string> | null = await infeasible(rows, without(core, id), order);
    if (smaller) core = smaller;
  }
  const { locked, ...unlocked } = problem;
  const free = locked?.length ? await infeasible(new PlanRows(unlocked, { demandIsRule: true, apart: true }), core, order) : core;
  return [...(free ? [] : [LOCKED]), ...problem.constraints.flatMap(({ id }) => (core.has(id) ? [id] : []))];
}

/** Those of `among` that the solver needed to see that they can't all hold; null when they can, or when it is not known. */
async function infeasible({ program }: PlanRows, among: ReadonlySet<string>, { seed, budget }: ConflictOrder): Promise<ReadonlySet<string> | null> {
  const { status, conflict } = await solveCp(cpModel(program, { among, assume: true }), { seed, budget: budget.part(0.5) });
  if (status !== 'infeasible') return null;
  const ids = [...among];
  const named = new Set(conflict.map((literal) => ids[literal - program.upper.length]!));
  return named.size > 0 ? named : among;
}

function without(set: ReadonlySet<string>, id: string): Set<string> {
  const smaller = new Set(set);
  smaller.delete(id);
  return smaller;
}
