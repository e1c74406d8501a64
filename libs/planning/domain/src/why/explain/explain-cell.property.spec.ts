import fc from 'fast-check';
import { checkPlan } from '../../checker/check-plan';
import type { PlanCells, PlanningProblem, PlanningSolution } from '../../model/planning-problem';
import type { Score } from '../../model/score';
import { anyCells, smallPlan } from '../../testing';
import { explainCell } from './explain-cell';

const solution = (cells: PlanCells): PlanningSolution => ({ format: 'housestaff-solution', version: 1, cells });

function withCell(cells: PlanCells, person: string, slot: string, activity: string | null): PlanCells {
  const row = Object.entries({ ...cells[person], [slot]: activity }).filter(([, held]) => held !== null) as [string, string][];
  return { ...cells, [person]: Object.fromEntries(row) };
}

const idsOf = ({ people, slots, activities }: PlanningProblem) => ({ people: people.map((p) => p.id), slots: slots.map((s) => s.id), activities: activities.map((a) => a.id) });

const cellOfPlan = smallPlan.chain((problem) => fc.record({ problem: fc.constant({ ...problem, locked: [] }), cells: anyCells(idsOf(problem)), person: fc.constantFrom(...idsOf(problem).people), slot: fc.constantFrom(...idsOf(problem).slots) }));

describe('explanation of any cell', () => {
  it('tells just what the checker would say of the plan with the cell changed', () => {
    fc.assert(
      fc.property(cellOfPlan, ({ problem, cells, person, slot }) => {
        const score = (held: PlanCells): Score => checkPlan(problem, solution(held)).score;
        const before = score(cells);
        const told = explainCell(problem, solution(cells), person, slot);
        expect(told.alternatives).toHaveLength(problem.activities.length);
        for (const { item, points, unmet, allowed } of told.alternatives) {
          const after = score(withCell(cells, person, slot, item.id));
          expect({ points, unmet }).toEqual({ points: after.points - before.points, unmet: after.unmet - before.unmet });
          if (allowed) expect(after.broken).toBeLessThanOrEqual(before.broken);
        }
        for (const { person: other, gets, points, unmet } of told.others) {
          const after = score(withCell(withCell(cells, other.id, slot, told.holds.id), person, slot, gets.id));
          expect({ points, unmet }).toEqual({ points: after.points - before.points, unmet: after.unmet - before.unmet });
        }
      }),
      { numRuns: 800 },
    );
  });
});
