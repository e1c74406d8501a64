import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { PlanSetupFields } from '@housestaff/planning/domain';
import { daysOff } from './institution-time';
import { planProblemOf } from './plan-problem-of';
import { at, resident, smallSchedule, stay } from './testing/small-program';

const HALVES = ['am', 'pm'] as const;
const people = ['a', 'b', 'c'].map((name) => resident(name));
const stays = [stay('a', 'free', -28, 56), stay('b', 'free', -28, 56), stay('c', 'ward', -28, 56)];

/** Closed on the first afternoon and on the whole second day; everyone at lecture on the third morning. */
function schedule(): EffectiveSchedule {
  const plain = smallSchedule({ people, stays, holidays: [at(4)] });
  const closures = [{ day: at(0), half: 'pm' as const }, ...HALVES.map((half) => ({ day: at(1), half }))];
  const protectedTime = people.map(({ id: personId }) => ({ personId, day: at(2), half: 'am' as const, activityId: 'lecture' }));
  return { ...plain, catalog: { ...plain.catalog, closures, protectedTime } };
}

function setup(slot: PlanSetupFields['slot'], items: string[]): PlanSetupFields {
  const demands = [{ id: 'open', name: 'One each', items, days: { holidays: 'never' as const }, min: 1, max: null, strength: 'demand' as const }];
  return { kind: 'clinic', name: 'Plan', slot, plans: 'duties', people: { kinds: ['resident'] }, items: items.map((id) => ({ id })), demands, rules: [], dutyHours: false };
}

const problem = (slot: PlanSetupFields['slot'], item: string) => planProblemOf(schedule(), setup(slot, [item]), { from: at(0), to: at(5) });
const tagged = (slot: PlanSetupFields['slot'], item: string): string[] => problem(slot, item).slots.filter(({ tags }) => tags?.includes('holiday')).map(({ id }) => id);

it('says what is closed: a half, a whole day, a holiday', () => {
  const off = daysOff(schedule().catalog);
  expect([0, 1, 2, 4].map((day) => [off.has(at(day), 'am'), off.has(at(day), 'pm'), off.has(at(day), null)])).toEqual([[false, true, false], [true, true, true], [false, false, false], [true, true, true]]);
});

it('asks for no clinic in what is closed, by the half-day', () => {
  expect(tagged('half-day', 'clinic')).toEqual([`${at(0)}/pm`, `${at(1)}/am`, `${at(1)}/pm`, `${at(4)}/am`, `${at(4)}/pm`]);
  const asked = JSON.stringify(problem('half-day', 'clinic').constraints.filter(({ id }) => id.startsWith('open')));
  expect([asked.includes(`${at(0)}/am`), asked.includes(`${at(0)}/pm`), asked.includes(`${at(1)}/am`)]).toEqual([true, false, false]);
});

it('takes a day that is wholly closed for a holiday of calls', () => {
  expect(tagged('day', 'call')).toEqual([at(1), at(4)]);
});

it('gives no clinic to those at protected time, but to no service and no night', () => {
  const barred = JSON.stringify(problem('half-day', 'clinic').constraints.filter(({ id }) => id.startsWith('protected-time')));
  expect(['a', 'b', 'c'].map((name) => barred.includes(`"${name}"`))).toEqual([true, true, false]);
  expect([barred.includes(`${at(2)}/am`), barred.includes(`${at(2)}/pm`)]).toEqual([true, false]);
  expect(problem('day', 'call').constraints.some(({ id }) => id.startsWith('protected-time'))).toBe(false);
});
