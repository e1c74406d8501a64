import fc from 'fast-check';
import { checkPlan } from '../checker/check-plan';
import type { PlanningProblem } from '../model/planning-problem';
import { toPlanCells } from '../model/plan-cells';
import { everyPlan, KINDS, smallPlan, smallPlanOf } from '../testing';
import { PlanRows, type PlanRowsOptions } from './plan-rows';
import type { Program } from './program';

/** What the program says of a plan: null where it can't be written, or a row doesn't hold. */
function judged(rows: PlanRows, cells: Int16Array): { unmet: number; points: number } | null {
  const values = rows.write(cells);
  const isKept = rows.read(values).every((value, n) => value === cells[n]);
  return isKept && allHold(rows.program, values) ? rows.costOf(values) : null;
}

function allHold({ starts, columns, values, rowLower, rowUpper, upper }: Program, solution: ArrayLike<number>): boolean {
  const sums = rowLower.map((_, row) => columns.slice(starts[row], starts[row + 1]).reduce((sum, column, n) => sum + values[starts[row]! + n]! * solution[column]!, 0));
  return sums.every((sum, row) => sum >= rowLower[row]! - 1e-6 && sum <= rowUpper[row]! + 1e-6) && upper.every((limit, column) => solution[column]! >= -1e-6 && solution[column]! <= limit + 1e-6);
}

function assertAgrees(problem: PlanningProblem, options: PlanRowsOptions = {}): void {
  const rows = new PlanRows(problem, options);
  for (const plan of everyPlan(problem)) {
    const { score } = checkPlan(problem, plan);
    const isAnswer = score.broken === 0 && (!options.demandIsRule || score.unmet === 0);
    expect([plan.cells, judged(rows, toPlanCells(problem, plan))]).toEqual([plan.cells, isAnswer ? { unmet: score.unmet, points: score.points } : null]);
  }
}

it.each(KINDS)('holds just the plans that keep the rules, at what the checker says they cost: %s', (kind) => {
  fc.assert(fc.property(smallPlanOf(kind), (problem) => assertAgrees(problem)), { numRuns: 60, seed: 11 });
});

it('so too with all kinds at once, with demand as a rule, with each in rows of its own', () => {
  fc.assert(fc.property(smallPlan, fc.boolean(), fc.boolean(), (problem, demandIsRule, apart) => assertAgrees(problem, { demandIsRule, apart })), { numRuns: 150, seed: 12 });
});

it('holds the rest of the plan as it is where only a part may change', () => {
  fc.assert(
    fc.property(smallPlan, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), fc.nat(500), (problem, open, nth) => {
      const plans = [...everyPlan(problem)].filter((plan) => checkPlan(problem, plan).score.broken === 0).map((plan) => toPlanCells(problem, plan));
      const cells = plans[nth % plans.length];
      fc.pre(cells !== undefined);
      const free = Array.from(cells!, (_, n) => (open[n] ? 1 : 0));
      const rows = new PlanRows(problem, { part: { cells: cells!, free } });
      for (const plan of plans) expect(judged(rows, plan) !== null).toBe(plan.every((value, n) => free[n] || value === cells![n]));
    }),
    { numRuns: 100, seed: 13 },
  );
});
