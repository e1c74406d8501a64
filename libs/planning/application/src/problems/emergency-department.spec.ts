import { packNamed } from '@housestaff/compliance/domain';
import { assertProblem, checkSetup, type DayPick, type PlanSetupFields, type SetupDemand, type SetupRule } from '@housestaff/planning/domain';
import { planProblemOf } from './plan-problem-of';
import { activity, at, from, put, resident, rotation, smallSchedule, stay, vacation } from './testing/small-program';
import { annealed } from './testing/solved';

/** Two hospitals, shifts of 10 and of 12 hours: code, from, to, seats that must be filled, seats that would help, and when those would. */
const SHIFTS: readonly (readonly [code: string, from: number, to: number, seats: number, optional: number, days?: DayPick])[] = [
  ['u7', 7, 17, 3, 0],
  ['u11', 11, 21, 3, 1],
  ['u15', 15, 25, 3, 1],
  ['u21', 21, 31, 3, 1, { weekdays: [5, 6] }],
  ['c7', 7, 19, 4, 0],
  ['c11', 11, 23, 2, 1],
  ['c19', 19, 31, 3, 0],
];
const ALL = SHIFTS.map(([code]) => code);
const NIGHTS = ['u21', 'c19'];
const GOALS = { 1: 126, 2: 122, 3: 118 };
const PACK = packNamed('emergency-medicine', 1);

const people = Array.from({ length: 60 }, (_, n) => resident(`r${n + 1}`, 1 + Math.floor(n / 20)));
const activities = SHIFTS.map(([code, start, end]) => activity(code, { ...from(start, end), dutyKind: NIGHTS.includes(code) ? 'night-float' : 'day' }));
/** The pattern of the department's rotation says that there is no work but the shifts. */
const department = rotation('ed', 'emergency', [{ days: [1], am: 'off' }]);
const off = activity('off', { category: 'time-off', place: 'none', dutyKind: 'off', countsHours: false });

const demands: SetupDemand[] = SHIFTS.flatMap(([code, , , seats, optional, days]): SetupDemand[] => [
  { id: `seats-${code}`, name: `${code}: ${seats} residents`, items: [code], min: seats, max: seats + optional, strength: 'demand' },
  { id: `senior-${code}`, name: `${code}: a senior`, items: [code], people: { pgys: [2, 3] }, min: 1, max: null, strength: 'demand' },
  ...(optional > 0 ? [{ id: `more-${code}`, name: `${code}: one more if possible`, items: [code], days, min: seats + optional, max: null, strength: 2 } satisfies SetupDemand] : []),
]);

const rules: SetupRule[] = [
  { id: 'rest', name: 'Rest as long as the shift', kind: 'rest', hours: 'as-long-as-shift', on: true, strength: 'rule' },
  { id: 'free-day', name: 'One day in seven free', kind: 'free-days', min: 1, per: 7, on: true, strength: 'rule' },
  { id: 'night-runs', name: 'Nights in runs of three or four', kind: 'in-a-row', items: NIGHTS, min: 3, max: 4, on: true, strength: 'rule' },
  { id: 'after-nights', name: 'Two days between nights and days', kind: 'gap', items: NIGHTS, then: ALL.filter((code) => !NIGHTS.includes(code)), slots: 2, on: true, strength: 'rule' },
  { id: 'forward', name: 'Starts go forward', kind: 'later-start', items: ALL, on: true, strength: 2 },
  ...([1, 2, 3] as const).map((pgy): SetupRule => ({ id: `hours-${pgy}`, name: `PGY-${pgy}: ${GOALS[pgy]} hours`, kind: 'hours', people: { pgys: [pgy] }, items: ALL, goal: GOALS[pgy], tolerance: 6, carry: true, on: true, strength: 2 })),
  { id: 'even-nights', name: 'Nights evenly', kind: 'even', items: NIGHTS, carry: true, on: true, strength: 2 },
  { id: 'weekends', name: 'Three weekends at most', kind: 'weekends', items: ALL, max: 3, on: true, strength: 2 },
];

const setup: PlanSetupFields = {
  ...{ kind: 'shifts', name: 'Emergency department', slot: 'day', plans: 'duties', people: { categories: ['emergency'] }, dutyHours: true },
  items: ALL.map((id) => ({ id })),
  ...{ demands, rules },
  wishes: people.flatMap(({ id }, n) => [2 + (n % 20), 5 + ((7 * n) % 21)].map((day) => ({ personId: id, items: ALL, date: at(day), want: false, weight: 2 as const }))),
};

const absences = people.filter((_, n) => n % 7 === 0).map(({ id }, n) => vacation(id, 3 * n, 3 * n + 5));
const before = [put('r2', 'u21', -1), put('r2', 'u21', -2), put('r3', 'c7', -5), put('r3', 'c7', -6)];
const schedule = smallSchedule({ people, stays: people.map(({ id }) => stay(id, 'ed', -28, 56)), absences, handDuties: before, activities: [...activities, off], rotations: [department] });

describe('an emergency department, by configuration alone', () => {
  it('is a setup that the program can save', () => {
    expect(() => checkSetup(setup, { ...schedule.catalog, people })).not.toThrow();
    expect(demands.filter(({ id }) => id.startsWith('seats')).reduce((seats, { min }) => seats + 28 * (min ?? 0), 0)).toBe(588);
  });

  it('becomes a plan in which every mandatory shift is filled and no rule is broken', () => {
    const problem = assertProblem(planProblemOf(schedule, setup, { from: at(0), to: at(28), pack: PACK }));
    expect([problem.people.length, problem.slots.length, problem.activities.length]).toEqual([60, 28, 7]);
    const { check } = annealed(problem, 300_000);
    expect({ broken: check.broken.slice(0, 5), unmet: check.unmet.slice(0, 5) }).toEqual({ broken: [], unmet: [] });
    expect(check.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(['hours-1', 'even-nights', 'wishes', 'forward']));
  });

  it('carries hours, and gives less of the goal to who is away', () => {
    const problem = planProblemOf(schedule, { ...setup, dutyHours: false }, { from: at(0), to: at(28) });
    const hours = problem.constraints.find((one) => one.kind === 'total' && one.id === 'hours-1');
    expect(hours).toMatchObject({ unit: 60, carried: { r2: 60 * (20 - 126), r3: 60 * (24 - 126), r4: 0 } });
    const limits = hours?.kind === 'total' ? hours.limits : undefined;
    expect(limits?.['r4']).toEqual({ min: 120 * 60, max: 132 * 60 });
    expect(limits?.['r1']?.max).toBeLessThan(132 * 60);
  });
});
