import fc from 'fast-check';
import { KINDS, smallPlanOf, anyCells } from '../testing';
import { checkPlan } from './check-plan';
import { recount } from './testing/recount';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const planned = (...kinds: typeof KINDS) =>
  smallPlanOf(...kinds).chain((problem) =>
    anyCells({ people: ids(problem.people), slots: ids(problem.slots), activities: ids(problem.activities) }).map((cells) => ({ problem, solution: { format: 'housestaff-solution' as const, version: 1 as const, cells } })),
  );

describe('the checker and a count by hand agree', () => {
  it.each(KINDS)('on %s', (kind) => {
    fc.assert(
      fc.property(planned(kind), ({ problem, solution }) => expect(checkPlan(problem, solution).score).toEqual(recount(problem, solution))),
      { numRuns: 400 },
    );
  });

  it('on all together, and its places add up to its score', () => {
    fc.assert(
      fc.property(planned(...KINDS), ({ problem, solution }) => {
        const { score, broken, unmet, wishes, terms } = checkPlan(problem, solution);
        expect(score).toEqual(recount(problem, solution));
        const sum = (list: readonly { units: number }[]): number => list.reduce((all, { units }) => all + units, 0);
        const points = (list: readonly { points: number }[]): number => list.reduce((all, one) => all + one.points, 0);
        expect({ broken: sum(broken), unmet: sum(unmet), points: points(wishes) }).toEqual(score);
        expect(points(terms)).toBe(score.points);
      }),
      { numRuns: 1000 },
    );
  });
});
