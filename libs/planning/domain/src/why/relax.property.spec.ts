import fc from 'fast-check';
import { checkPlan } from '../checker/check-plan';
import { assertProblem } from '../model/assert/assert-problem';
import type { PlanningProblem, PlanningSolution } from '../model/planning-problem';
import { anyCells, smallPlan } from '../testing';
import { precheckPlan } from './precheck/precheck-plan';
import { relax } from './relax';
import { unmetDemands } from './unmet-demands';

const idsOf = ({ people, slots, activities }: PlanningProblem) => ({ people: people.map((p) => p.id), slots: slots.map((s) => s.id), activities: activities.map((a) => a.id) });
const withCells = smallPlan.chain((problem) => fc.record({ problem: fc.constant(problem), cells: anyCells(idsOf(problem)) }));

describe('relaxations of small problems', () => {
  it('make a problem that is well formed, under which no plan is worse off', () => {
    fc.assert(
      fc.property(withCells, ({ problem, cells }) => {
        const solution: PlanningSolution = { format: 'housestaff-solution', version: 1, cells };
        const before = checkPlan(problem, solution);
        for (const { relaxations } of [...precheckPlan(problem), ...unmetDemands(problem, before)]) {
          for (const { id, change } of relaxations) {
            const relaxed = relax(problem, [id]);
            assertProblem(relaxed);
            const after = checkPlan(relaxed, solution).score;
            expect(after.broken).toBeLessThanOrEqual(before.score.broken);
            if (change.every((part) => part.kind !== 'demand')) expect(after.unmet).toBeLessThanOrEqual(before.score.unmet);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of demand that a plan leaves unmet leave less of it', () => {
    fc.assert(
      fc.property(withCells, ({ problem, cells }) => {
        const solution: PlanningSolution = { format: 'housestaff-solution', version: 1, cells };
        const before = checkPlan(problem, solution);
        for (const { id: demand, relaxations } of unmetDemands(problem, before)) {
          if (!demand.startsWith('unmet/')) continue;
          for (const { id } of relaxations) expect(checkPlan(relax(problem, [id]), solution).score.unmet).toBeLessThan(before.score.unmet);
        }
      }),
      { numRuns: 300 },
    );
  });
});
