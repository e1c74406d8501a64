import fc from 'fast-check';
import type { PlanningConstraint } from '../constraint';
import type { PlanningProblem } from '../planning-problem';
import { bestPlan, smallPlan } from '../../testing';
import { assertProblem, assertSolution } from './assert-problem';

const PROBLEM: PlanningProblem = {
  format: 'housestaff-problem',
  version: 1,
  kind: 'call',
  name: 'March',
  slots: ['mon', 'tue', 'wed'].map((id) => ({ id, name: id, tags: ['weekday'] })),
  activities: [
    { id: 'icu', name: 'ICU', tags: ['heavy'], start: 420, minutes: 720 },
    { id: 'clinic', name: 'Clinic' },
  ],
  people: [{ id: 'ann', name: 'Ann', tags: ['senior'] }, { id: 'bob', name: 'Bob' }],
  constraints: [{ kind: 'coverage', id: 'c', name: 'One in the ICU', strength: 'demand', activities: ['icu'], min: 1 }],
};

const named = { id: 'x', name: 'X', strength: { weight: 2 } } as const;
const withConstraint = (constraint: unknown): unknown => ({ ...PROBLEM, constraints: [PROBLEM.constraints[0], { ...named, ...(constraint as object) }] });

describe('a problem as JSON', () => {
  it('is read when it is whole, of every kind', () => {
    expect(assertProblem(JSON.parse(JSON.stringify(PROBLEM)))).toEqual(PROBLEM);
    fc.assert(fc.property(smallPlan, (problem) => expect(assertProblem(JSON.parse(JSON.stringify(problem)))).toEqual(JSON.parse(JSON.stringify(problem)))), { numRuns: 500 });
  });

  it.each<[string, unknown, string]>([
    ['no object', 7, 'found 7, expected an object { … }'],
    ['another format', { ...PROBLEM, format: 'x' }, 'format: found x, expected housestaff-problem'],
    ['an unknown version', { ...PROBLEM, version: 2 }, 'version: found 2, expected 1, the one version there is'],
    ['an unknown kind', { ...PROBLEM, kind: 'x' }, 'kind: found x, expected one of blocks, call'],
    ['an unknown field', { ...PROBLEM, constrains: [] }, 'constrains: found [], expected no such field; there are format, version'],
    ['no name', { ...PROBLEM, name: undefined }, 'name: found nothing, expected this field'],
    ['no slots', { ...PROBLEM, slots: [] }, 'slots: found [], expected at least one'],
    ['an id twice', { ...PROBLEM, people: [...PROBLEM.people, { id: 'ann', name: 'A' }] }, "people[2].id: found ann, expected an id that a person before doesn't have"],
    ['an id like a tag', { ...PROBLEM, people: [{ id: '#a', name: 'A' }] }, 'people[0].id: found #a, expected an id other than "-", and without "#" in front'],
    ['minutes that are no number', { ...PROBLEM, activities: [{ id: 'a', name: 'A', minutes: '60' }] }, 'activities[0].minutes: found 60, expected a whole number from 0'],
    ['a lock of nobody', { ...PROBLEM, locked: [{ person: 'eve', slot: 'mon', activity: null }] }, 'locked[0].person: found eve, expected the id of a person: ann, bob'],
    ['two locks of a cell', { ...PROBLEM, locked: [{ person: 'ann', slot: 'mon', activity: null }, { person: 'ann', slot: 'mon', activity: 'icu' }] }, 'expected one lock for a cell'],
    ['history of nobody', { ...PROBLEM, history: { eve: [] } }, 'history: found eve, expected ids of a person as keys: ann, bob'],
    ['a baseline of an unknown activity', { ...PROBLEM, baseline: { ann: { mon: 'x' } } }, 'baseline.ann.mon: found x, expected the id of an activity: icu, clinic'],
    ['a constraint id twice', withConstraint({ kind: 'coverage', id: 'c', activities: ['icu'], min: 1 }), 'constraints[1].id: found c, expected an id that no constraint before has'],
    ['the id of locks', withConstraint({ kind: 'coverage', id: 'locked', activities: ['icu'], min: 1 }), 'constraints[1].id: found locked'],
  ])('is refused: %s', (_, value, message) => {
    expect(() => assertProblem(value === null ? null : JSON.parse(JSON.stringify(value)))).toThrow(message);
  });

  it.each<[string, Partial<PlanningConstraint> | Record<string, unknown>, string]>([
    ['an unknown kind', { kind: 'cover' }, 'constraints[1].kind: found cover, expected one of coverage, ratio'],
    ['an unknown id', { kind: 'coverage', activities: ['icu', 'ward'], min: 1 }, 'constraints[1].activities[1]: found ward, expected the id of an activity: icu, clinic; or a tag: #heavy'],
    ['an unknown tag', { kind: 'coverage', activities: ['#light'], min: 1 }, 'constraints[1].activities[0]: found #light, expected a tag: #heavy; an activity must carry it'],
    ['an unknown field', { kind: 'coverage', activities: ['icu'], mins: 1 }, 'constraints[1].mins: found 1, expected no such field'],
    ['min over max', { kind: 'coverage', activities: ['icu'], min: 3, max: 2 }, 'constraints[1].min: found 3, expected at most the max, 2'],
    ['no limit', { kind: 'run', activities: ['icu'] }, 'expected a min or a max'],
    ['half a person', { kind: 'coverage', activities: ['icu'], min: 0.5 }, 'constraints[1].min: found 0.5, expected a whole number from 0'],
    ['a text for a list', { kind: 'coverage', activities: 'icu', min: 1 }, 'constraints[1].activities: found icu, expected a list [ … ]'],
    ['a strength that is none', { kind: 'coverage', activities: ['icu'], min: 1, strength: 'hard' }, 'constraints[1].strength: found hard, expected "rule", "demand", or { "weight": points for a unit }'],
    ['a weight below zero', { kind: 'coverage', activities: ['icu'], min: 1, strength: { weight: -1 } }, 'constraints[1].strength.weight: found -1, expected a whole number from 0'],
    ['slots that are no neighbours', { kind: 'groups', groups: [['mon', 'wed']], max: 1 }, "constraints[1].groups[0][1]: found wed, expected the slot right after mon: a group's slots are neighbours"],
    ['a slot in two groups', { kind: 'together', groups: [['mon', 'tue'], ['tue']] }, 'constraints[1].groups[1][0]: found tue, expected a slot that is not in constraints[1].groups[0] too'],
    ['limits upside down', { kind: 'total', limits: { ann: { min: 2, max: 1 } } }, 'constraints[1].limits.ann.min: found 2, expected at most the max, 1'],
    ['amounts of an unknown activity', { kind: 'total', amounts: { ward: 1 }, max: 1 }, 'constraints[1].amounts: found ward, expected ids of an activity as keys: icu, clinic'],
    ['a cell outside the total', { kind: 'total', activities: ['icu'], max: 1, cells: [{ person: 'ann', slot: 'mon', activity: 'clinic', amount: 2 }] }, "constraints[1].cells[0].activity: found clinic, expected one of the total's activities"],
    ['a cell twice', { kind: 'total', max: 1, cells: Array(2).fill({ person: 'ann', slot: 'mon', activity: 'icu', amount: 2 }) }, 'constraints[1].cells[1]'],
    ['no want', { kind: 'request', activities: ['icu'] }, 'constraints[1].want: found nothing, expected this field'],
    ['rest by a word', { kind: 'rest', least: 'long' }, 'constraints[1].least: found long, expected minutes, or "as-long-as-before"'],
    ['a unit of nothing', { kind: 'fair', activities: ['icu'], unit: 0 }, 'constraints[1].unit: found 0, expected a whole number from 1'],
    ['busy in an unknown slot', { kind: 'free', min: 1, busy: { ann: ['sun'] } }, 'constraints[1].busy.ann[0]: found sun, expected the id of a slot: mon, tue, wed'],
  ])('is refused for a constraint with %s', (_, constraint, message) => {
    expect(() => assertProblem(withConstraint(constraint))).toThrow(message);
  });
});

describe('a solution as JSON', () => {
  it('is read when it fits the problem', () => {
    fc.assert(
      fc.property(smallPlan, (problem) => {
        const { solution } = bestPlan(problem);
        return assertSolution(problem, JSON.parse(JSON.stringify(solution))) !== null;
      }),
      { numRuns: 20 },
    );
  });

  it.each<[unknown, string]>([
    [{ format: 'housestaff-problem', version: 1, cells: {} }, 'format: found housestaff-problem, expected housestaff-solution'],
    [{ format: 'housestaff-solution', version: 3, cells: {} }, 'version: found 3, expected 1'],
    [{ format: 'housestaff-solution', version: 1, cells: { eve: {} } }, 'cells: found eve, expected ids of a person as keys: ann, bob'],
    [{ format: 'housestaff-solution', version: 1, cells: { ann: { sun: 'icu' } } }, 'cells.ann: found sun, expected ids of a slot as keys: mon, tue, wed'],
    [{ format: 'housestaff-solution', version: 1, cells: { ann: { mon: null } } }, 'cells.ann.mon: found null, expected a text that is not empty'],
  ])('is refused when it does not', (value, message) => {
    expect(() => assertSolution(PROBLEM, value)).toThrow(message);
  });
});
