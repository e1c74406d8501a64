import { callExample, yearExample } from '@housestaff/planning/domain';
import { solvePlan } from './solve-plan';

const PROBLEMS = { call: callExample(3, { people: 8, days: 14 }), year: yearExample(2, { perYear: 4, blocks: 26 }) };

it.each([['greedy', 'year'], ['mip', 'call'], ['mip', 'year']] as const)('comes out the same again under a budget in iterations: %s, %s', async (algorithm, problem) => {
  const request = { problem: PROBLEMS[problem], algorithm, seed: 5, iterations: 8 };
  const [one, other] = [await solvePlan(request, () => undefined), await solvePlan(request, () => undefined)];
  expect(other.best).toEqual(one.best);
  expect(one.best).not.toBeNull();
});
