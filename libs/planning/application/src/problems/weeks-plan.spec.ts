import { toChanges } from '@housestaff/assignments/application';
import { assertProblem, type PlanningSolution, type PlanSetupFields } from '@housestaff/planning/domain';
import { planChanges } from './plan-changes';
import { planProblemOf } from './plan-problem-of';
import { at, changed, faculty, rotation, ROTATIONS, smallSchedule, stay, vacation } from './testing/small-program';
import { annealed } from './testing/solved';

const NAMES = ['a', 'b', 'c', 'd'];
const people = NAMES.map(faculty);
const attending = rotation('attending', 'inpatient', [{ days: [1, 2, 3, 4, 5, 6, 7], am: 'ward', pm: 'ward' }], { audience: 'faculty' });
const clinics = NAMES.map((name) => stay(name, 'fmc', -28, 56));
const FRIDAY = 5;

const setup: PlanSetupFields = {
  ...{ kind: 'weeks', name: 'Weeks', slot: 'week', weekStartsOn: FRIDAY, plans: 'stays', people: { kinds: ['faculty'] }, dutyHours: false },
  items: [{ id: 'attending' }],
  demands: [{ id: 'each', name: 'One each week', items: ['attending'], min: 1, max: 1, strength: 'demand' }],
  rules: [
    { id: 'single', name: 'Never two in a row', kind: 'in-a-row', items: ['attending'], max: 1, on: true, strength: 'rule' },
    { id: 'even', name: 'Evenly', kind: 'even', items: ['attending'], carry: true, on: true, strength: 3 },
  ],
};
const options = { from: at(0), to: at(42) };
const standing = (stays = clinics, absences = [vacation('a', 12, 14)]) => smallSchedule({ people, stays, absences, rotations: [...ROTATIONS, attending] });

describe('faculty weeks', () => {
  it('run from Friday to Thursday, across the borders of blocks, and are cut by the days asked for', () => {
    const { slots } = assertProblem(planProblemOf(standing(), setup, options));
    expect(slots.map(({ id }) => id)).toEqual([[0, 4], [4, 11], [11, 18], [18, 25], [25, 32], [32, 39], [39, 42]].map(([from, to]) => `${at(from!)}/${at(to!)}`));
  });

  it('are given to one each, evenly, to nobody on leave; others keep their clinics to the day', () => {
    const problem = planProblemOf(standing(), setup, options);
    const { solution, check } = annealed(problem, 50_000);
    expect(check.score).toMatchObject({ broken: 0, unmet: 0 });
    expect(solution.cells['a']?.[`${at(11)}/${at(18)}`]).toBeUndefined();
    const after = changed(standing(), toChanges(planChanges(standing(), setup, problem, solution), standing(), 'solver'));
    const weeks = after.stays.filter(({ rotationId }) => rotationId === 'attending');
    expect(weeks.map(({ period }) => period.start).sort()).toEqual([0, 4, 11, 18, 25, 32, 39].map((day) => at(day)));
    expect(planChanges(after, setup, planProblemOf(after, setup, options), solution)).toEqual([]);
  });

  it('that are taken from somebody give back what is around them', () => {
    const had = [...clinics.slice(1), stay('a', 'fmc', -28, 4), stay('a', 'attending', 4, 11), stay('a', 'fmc', 11, 56)];
    const schedule = standing(had, []);
    const problem = planProblemOf(schedule, setup, options);
    expect(problem.baseline).toEqual({ a: { [`${at(4)}/${at(11)}`]: 'attending' } });
    const answer: PlanningSolution = { format: 'housestaff-solution', version: 1, cells: { b: { [`${at(4)}/${at(11)}`]: 'attending' } } };
    expect(planChanges(schedule, setup, problem, answer)).toEqual([
      { kind: 'set-stay', personId: 'a', rotationId: 'fmc', from: at(4), to: at(11) },
      { kind: 'set-stay', personId: 'b', rotationId: 'attending', from: at(4), to: at(11) },
    ]);
  });
});
