import { checkPlan, dominates, objectivesOf, TradeOff, type PlanningProblem } from '@housestaff/planning/domain';
import { everyPlan, smallPlan } from '@housestaff/planning/testing';
import fc from 'fast-check';
import { solvePlan } from '../solve-plan';

const trade = (problem: PlanningProblem): TradeOff | null => {
  try {
    return new TradeOff(problem, objectivesOf(problem));
  } catch {
    return null;
  }
};

/** What all plans that keep the rules are worth; where demand isn't traded, those alone that meet the most. */
function everyValue(tradeOff: TradeOff): number[][] {
  const checks = [...everyPlan(tradeOff.problem)].map((plan) => checkPlan(tradeOff.problem, plan)).filter(({ score }) => score.broken === 0);
  const leastUnmet = Math.min(...checks.map(({ score }) => score.unmet));
  return checks.filter(({ score }) => tradeOff.tradesDemand || score.unmet === leastUnmet).map((check) => tradeOff.valuesOf(check));
}

const keys = (values: readonly (readonly number[])[]): string[] => [...new Set(values.map((v) => v.join(' ')))].sort();

describe('plans of which none is better than another in everything', () => {
  it('are, on small problems, just those that trying every plan finds; with the best by each objective', async () => {
    const problems = fc.sample(smallPlan, { numRuns: 200, seed: 11 }).flatMap((problem) => trade(problem) ?? []);
    const sizes = { checked: 0, several: 0 };
    for (const tradeOff of problems.slice(0, 24)) {
      const { problem, objectives } = tradeOff;
      const every = everyValue(tradeOff);
      const done = await solvePlan({ problem, algorithm: 'pareto', seed: 1, iterations: objectives.length === 2 ? 100 : 20, objectives }, () => undefined);
      const found = done.alternatives.map(({ values }) => objectives.map(({ id }) => values![id]!));
      const front = every.filter((values) => !every.some((other) => dominates(other, values)));
      if (objectives.length === 2) expect(keys(found)).toEqual(keys(front));
      for (const values of found) expect(every.some((other) => dominates(other, values))).toBe(false);
      objectives.forEach((_, n) => {
        if (every.length > 0) expect(Math.min(...found.map((values) => values[n]!))).toBe(Math.min(...every.map((values) => values[n]!)));
      });
      sizes.checked += 1;
      if (front.length > 1) sizes.several += 1;
    }
    expect(sizes.checked).toBeGreaterThan(20);
    expect(sizes.several).toBeGreaterThan(3);
  });

  it('come out the same again under a budget in iterations', async () => {
    const problem = nights(30);
    const run = () => solvePlan({ problem, algorithm: 'pareto', seed: 2, iterations: 12, objectives: objectivesOf(problem) }, () => undefined);
    const [one, two] = [await run(), await run()];
    expect(one.alternatives.length).toBeGreaterThan(2);
    expect(two.alternatives.map(({ label, values, solution }) => ({ label, values, solution }))).toEqual(one.alternatives.map(({ label, values, solution }) => ({ label, values, solution })));
    expect(new Set(one.alternatives.map(({ label }) => label))).toContain('Least demand unmet');
  });
});

/** Too large to be solved exactly: most want few nights, all nights want two people. */
function nights(days: number): PlanningProblem {
  const people = Array.from({ length: 60 }, (_, p) => ({ id: `p${p}`, name: `P${p}` }));
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: 'call',
    name: 'Nights',
    slots: Array.from({ length: days }, (_, d) => ({ id: `d${d}`, name: `Day ${d}` })),
    people,
    activities: [{ id: 'n', name: 'Night' }, { id: 'b', name: 'Backup' }],
    constraints: [
      { kind: 'coverage', id: 'two', name: 'Two a night', strength: 'demand', activities: ['n'], min: 2, max: 2 },
      { kind: 'fair', id: 'even', name: 'Even', strength: { weight: 5 }, activities: ['n'] },
      { kind: 'request', id: 'off', name: 'Off', strength: { weight: 1 }, people: people.slice(0, 50).map(({ id }) => id), activities: ['n'], want: false },
    ],
  };
}
