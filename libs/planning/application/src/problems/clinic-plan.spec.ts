import { toChanges, type EffectiveSchedule } from '@housestaff/assignments/application';
import { assertProblem, type PlanningProblem, type PlanSetupFields } from '@housestaff/planning/domain';
import { planChanges } from './plan-changes';
import { planProblemOf } from './plan-problem-of';
import { at, changed, put, resident, rotation, ROTATIONS, smallSchedule, stay } from './testing/small-program';
import { annealed } from './testing/solved';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const people = NAMES.map((name) => resident(name));
/** Lectures on Thursday, and no clinic in the pattern. */
const elective = rotation('spm', 'elective', [{ days: [4], am: 'lecture' }]);
const stays = [...NAMES.slice(1).map((name) => stay(name, 'spm', -28, 56)), stay('a', 'ward', -28, 56)];
const schedule = (handDuties = [put('b', 'call', 1), put('b', 'pc', 2)]): EffectiveSchedule => smallSchedule({ people, stays, handDuties, rotations: [...ROTATIONS, elective] });

const setup: PlanSetupFields = {
  ...{ kind: 'clinic', name: 'Clinic', slot: 'half-day', plans: 'duties', people: { kinds: ['resident'] }, dutyHours: false },
  items: [{ id: 'clinic' }],
  demands: [
    { id: 'open', name: 'Two in each half-day', items: ['clinic'], days: { weekdays: [1, 2, 3, 4, 5] }, min: 2, max: null, strength: 'demand' },
    { id: 'closed', name: 'Closed on weekends', items: ['clinic'], days: { weekdays: [6, 7] }, min: null, max: 0, strength: 'rule' },
  ],
  rules: [
    { id: 'not-on', name: 'None on a service', kind: 'not-on', items: ['clinic'], categories: ['inpatient'], reason: 'On a service', on: true, strength: 'rule' },
    { id: 'most', name: 'Six a week', kind: 'most', items: ['clinic'], max: 6, per: 'week', on: true, strength: 'rule' },
  ],
};
const problemOf = (s: EffectiveSchedule): PlanningProblem => assertProblem(planProblemOf(s, setup, { from: at(0), to: at(14) }));

describe('clinic half-days', () => {
  it('are given on weekdays, to nobody on a service, nobody after call, and no more than a week may have', () => {
    const problem = problemOf(schedule());
    expect(problem.slots.slice(0, 2).map(({ id }) => id)).toEqual([`${at(0)}/am`, `${at(0)}/pm`]);
    const { solution, check } = annealed(problem, 100_000);
    expect(check.score).toMatchObject({ broken: 0, unmet: 0 });
    expect(solution.cells['a']).toBeUndefined();
    for (const slot of [`${at(1)}/am`, `${at(1)}/pm`, `${at(2)}/am`, `${at(2)}/pm`]) expect(solution.cells['b']?.[slot]).toBeUndefined();
    const after = changed(schedule(), toChanges(planChanges(schedule(), setup, problem, solution), schedule(), 'solver'));
    const monday = after.duties.filter((duty) => duty.date === at(0) && duty.activityId === 'clinic' && duty.half === 'am');
    expect(monday.length).toBeGreaterThanOrEqual(2);
    expect(planChanges(after, setup, problemOf(after), solution)).toEqual([]);
  });

  it('that a pattern holds stay where they are, and count', () => {
    const withPattern = smallSchedule({ people, stays: [stay('b', 'fmc', -28, 56), ...stays.filter(({ personId }) => personId !== 'b')], rotations: [...ROTATIONS, elective] });
    const problem = problemOf(withPattern);
    expect(problem.locked).toContainEqual({ person: 'b', slot: `${at(0)}/am`, activity: 'clinic' });
  });
});
