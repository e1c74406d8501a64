import { checkPlan } from '../checker/check-plan';
import { parseCurtois } from '../formats/curtois';
import { assertProblem } from '../model/assert/assert-problem';
import type { Coverage } from '../model/constraint';
import { callExample, emergencyExample, likedPoints, SHIFT_SIZES, shiftExample, shiftExampleText, YEAR_OF_150, yearExample } from './index';

const EMPTY = { format: 'housestaff-solution', version: 1, cells: {} } as const;

describe('made-up problems', () => {
  it.each([1, 2, 3, 4, 6, 8, 10, 13, 14, 18, 19])('shifts as large as public instance %i, the same as data and as text', (n) => {
    const problem = assertProblem(shiftExample(n, 1));
    const [people, days, shifts] = SHIFT_SIZES[n - 1]!;
    expect([problem.people.length, problem.slots.length, problem.activities.length]).toEqual([people, days, shifts]);
    expect(parseCurtois(shiftExampleText(n, 1), problem.name)).toEqual(problem);
    expect(shiftExampleText(n, 2)).not.toBe(shiftExampleText(n, 1));
  });

  it('has the largest public size', () => {
    const problem = shiftExample(24, 1);
    expect([problem.people.length, problem.slots.length, problem.activities.length]).toEqual([150, 364, 32]);
    expect(checkPlan(problem, EMPTY).score.points).toBeGreaterThan(0);
  });

  it('plans years of 60 and of 150 residents', () => {
    const year = assertProblem(yearExample(1));
    expect([year.people.length, year.slots.length, year.activities.length]).toEqual([60, 26, 15]);
    expect(checkPlan(year, EMPTY).terms.find(({ term }) => term === 'likes')!.points).toBe(likedPoints(1));
    const large = assertProblem(yearExample(1, YEAR_OF_150));
    expect([large.people.length, large.slots.length]).toEqual([150, 52]);
  });

  it('plans a month of call', () => {
    const problem = assertProblem(callExample(1));
    expect([problem.people.length, problem.slots.length]).toEqual([30, 28]);
    expect(checkPlan(problem, EMPTY).score.unmet).toBe(2 * 28);
  });

  it('plans an emergency department of about 590 mandatory and 90 optional shifts', () => {
    const problem = assertProblem(emergencyExample(1));
    expect(problem.people).toHaveLength(60);
    const seats = (prefix: string): number => checkPlan({ ...problem, constraints: problem.constraints.filter((c): c is Coverage => c.kind === 'coverage' && c.id.startsWith(prefix)).map((c) => ({ ...c, strength: 'demand' })) }, EMPTY).score.unmet;
    expect(seats('seats-')).toBe(588);
    const mandatoryOnThose = 28 * (3 + 3 + 2) + 8 * 3;
    expect(seats('more-') - mandatoryOnThose).toBe(92);
  });
});
