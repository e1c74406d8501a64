import type { PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { objectivesOf } from './objectives';

const named = { name: 'A wish', strength: { weight: 1 } } as const;
const EVEN: PlanningConstraint = { ...named, kind: 'fair', id: 'even:1', term: 'even', activities: ['a'] };
const WISH: PlanningConstraint = { ...named, kind: 'request', id: 'wish', activities: ['a'], want: true };
const KEEP: PlanningConstraint = { ...named, kind: 'change', id: 'keep' };
const DEMAND: PlanningConstraint = { kind: 'coverage', id: 'cover', name: 'Cover', strength: 'demand', activities: ['a'], min: 1 };

const problem = (...constraints: PlanningConstraint[]): PlanningProblem => ({
  ...{ format: 'housestaff-problem', version: 1, kind: 'call', name: 'A plan', slots: [], activities: [], people: [], constraints },
});

describe('objectivesOf', () => {
  it('gathers the terms of each, demand with what is unmet', () => {
    const liked: PlanningConstraint = { ...named, kind: 'coverage', id: 'better-two', activities: ['a'], min: 2 };
    expect(objectivesOf(problem(DEMAND, liked, EVEN, { ...EVEN, id: 'even:2' }, WISH, KEEP), ['changes', 'coverage', 'preferences', 'fairness'])).toEqual([
      { id: 'coverage', name: 'Demand unmet', terms: ['unmet', 'better-two'] },
      { id: 'fairness', name: 'Unevenness', terms: ['even'] },
      { id: 'preferences', name: 'Preferences not met', terms: ['wish'] },
      { id: 'changes', name: 'Changes from what stands', terms: ['keep'] },
    ]);
  });

  it('takes all that the plan weighs when none are named', () => {
    expect(objectivesOf(problem(DEMAND, EVEN)).map(({ id }) => id)).toEqual(['coverage', 'fairness']);
  });

  it('refuses one that the plan doesn’t weigh, and fewer than two', () => {
    expect(() => objectivesOf(problem(EVEN, WISH), ['fairness', 'changes'])).toThrow(/changes, expected one that this plan weighs: coverage, fairness, preferences/);
    expect(() => objectivesOf(problem(EVEN), ['coverage'])).toThrow(/two or more/);
    expect(() => objectivesOf(problem(DEMAND))).toThrow(/two or more/);
  });
});
