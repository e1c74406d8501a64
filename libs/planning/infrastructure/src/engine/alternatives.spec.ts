import { cellsApart, checkPlan, toPlanCells, type PlanningProblem } from '@housestaff/planning/domain';
import { solvePlan } from './solve-plan';

const people = ['Abara', 'Iyer', 'Sato', 'Weber'].map((name) => ({ id: name.toLowerCase(), name }));
const problem: PlanningProblem = {
  format: 'housestaff-problem',
  version: 1,
  kind: 'call',
  name: 'Ten nights',
  slots: Array.from({ length: 10 }, (_, d) => ({ id: `d${d}`, name: `${d + 1} March` })),
  activities: [{ id: 'call', name: 'Call' }],
  people,
  constraints: [
    { kind: 'coverage', id: 'one', name: 'One on call', strength: 'demand', activities: ['call'], min: 1, max: 1 },
    { kind: 'run', id: 'row', name: 'Never two nights in a row', strength: 'rule', activities: ['call'], max: 1 },
    { kind: 'fair', id: 'even', name: 'Even', strength: { weight: 5 }, activities: ['call'], allowed: 1 },
    { kind: 'request', id: 'off', name: 'Abara off', strength: { weight: 40 }, people: ['abara'], activities: ['call'], want: false },
  ],
};

describe('plans of near-equal value', () => {
  it('keep the rules, meet as much demand, cost little more, and differ in many cells', async () => {
    const request = { problem, algorithm: 'greedy' as const, seed: 3, iterations: 20, alternatives: 3 };
    const done = await solvePlan(request, () => undefined);
    const best = done.best!;
    const plans = [best, ...done.alternatives].map((incumbent) => toPlanCells(problem, incumbent.solution));
    expect(done.alternatives).toHaveLength(3);
    for (const { solution, label } of done.alternatives) {
      const { score } = checkPlan(problem, solution);
      expect(score).toMatchObject({ broken: 0, unmet: best.score.unmet });
      expect(score.points).toBeLessThanOrEqual(best.score.points + Math.max(5, Math.ceil(0.03 * best.score.points)));
      expect(label).toMatch(/^\d+ of 40 cells differ$/);
    }
    expect(cellsApart(plans[0]!, plans[1]!)).toBeGreaterThan(10);
    plans.forEach((a, n) => plans.slice(n + 1).forEach((b) => expect(cellsApart(a, b)).toBeGreaterThan(0)));
    const again = await solvePlan(request, () => undefined);
    expect(again.alternatives.map(({ solution }) => solution)).toEqual(done.alternatives.map(({ solution }) => solution));
  });
});
