import fc from 'fast-check';
import { checkPlan } from '../checker/check-plan';
import type { Score } from '../model/score';
import { everyPlan, smallPlan } from '../testing';
import { independentParts } from './independent-parts';

it('parts everybody, and the scores of the parts add up to that of the whole', () => {
  let parted = 0;
  fc.assert(
    fc.property(smallPlan, fc.nat(1000), (problem, nth) => {
      const parts = independentParts(problem);
      if (parts.length > 1) parted++;
      expect(parts.flatMap(({ people }) => people).map(({ id }) => id).sort()).toEqual(problem.people.map(({ id }) => id).sort());
      const plans = [...everyPlan(problem)];
      const plan = plans[nth % plans.length]!;
      const scores = parts.map((part) => checkPlan(part, { ...plan, cells: Object.fromEntries(part.people.map(({ id }) => [id, plan.cells[id] ?? {}])) }).score);
      const sum = scores.reduce((a, b): Score => ({ broken: a.broken + b.broken, unmet: a.unmet + b.unmet, points: a.points + b.points }));
      expect(sum).toEqual(checkPlan(problem, plan).score);
    }),
    { numRuns: 400, seed: 21 },
  );
  expect(parted).toBeGreaterThan(20);
});
