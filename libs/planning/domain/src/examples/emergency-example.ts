import type { PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { below, seededRandom } from '../search/random';
import { EMERGENCY_SHIFTS, type EmergencyShift } from './emergency-shifts';

const RESIDENTS = 60;
const DAYS = 28;
const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Hours that each year of training works in four weeks. */
const GOALS = [126, 122, 118];
const HOUR = 60;

/** Four weeks of an emergency department in two hospitals: configuration alone, no rule of its own. */
export function emergencyExample(seed: number): PlanningProblem {
  const random = seededRandom(seed);
  const people = Array.from({ length: RESIDENTS }, (_, p) => ({ id: `r${p + 1}`, name: `Resident ${p + 1}`, tags: [`pgy-${yearOf(p)}`, ...(yearOf(p) > 1 ? ['senior'] : [])] }));
  const nights = EMERGENCY_SHIFTS.filter(({ tags }) => tags.includes('night')).map(({ id }) => id);
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: 'shifts',
    name: `Emergency medicine, four weeks, seed ${seed}`,
    slots: Array.from({ length: DAYS }, (_, d) => ({ id: `d${d + 1}`, name: `Day ${d + 1}`, tags: [DAY_NAMES[d % 7]!, `week-${1 + Math.floor(d / 7)}`, ...(d % 7 > 4 ? ['weekend'] : [])] })),
    activities: EMERGENCY_SHIFTS.map(({ id, name, tags, start, minutes }) => ({ id, name, tags, start, minutes })),
    people,
    constraints: [
      ...EMERGENCY_SHIFTS.flatMap(coverage),
      ...duty(),
      ...nightRules(),
      ...rotation(),
      ...[1, 2, 3].flatMap((pgy) => goals(pgy, Object.fromEntries(people.filter((_, p) => yearOf(p) === pgy).map(({ id }) => [id, 60 * (below(random, 17) - 8)])))),
      ...people.flatMap(({ id }) => requests(id, random() < 0.15 ? below(random, DAYS - 7) : -1, [0, 1, 2].map(() => below(random, DAYS)))),
    ],
    history: Object.fromEntries(people.map(({ id }, p) => [id, [null, ...Array<string | null>(3).fill(p % 6 === 0 ? nights[p % nights.length]! : null)]])),
  };
}

function yearOf(person: number): number {
  return 1 + Math.floor((3 * person) / RESIDENTS);
}

/** Mandatory seats are demand, optional ones a wish; a senior is on every shift. */
function coverage({ id, name, seats, optional, slots }: EmergencyShift): PlanningConstraint[] {
  const wish: PlanningConstraint = { kind: 'coverage', id: `more-${id}`, name: `${name}: ${optional} more if possible`, strength: { weight: 6 }, term: 'optional-seats', ...(slots && { slots }), activities: [id], min: seats + optional };
  return [
    { kind: 'coverage', id: `seats-${id}`, name: `${name}: ${seats} residents`, strength: 'demand', activities: [id], min: seats },
    { kind: 'coverage', id: `full-${id}`, name: `${name}: at most ${seats + optional}`, strength: 'demand', activities: [id], max: seats + optional },
    { kind: 'coverage', id: `senior-${id}`, name: `${name}: a senior`, strength: 'demand', activities: [id], people: ['#senior'], min: 1 },
    ...(optional > 0 ? [wish] : []),
  ];
}

function duty(): PlanningConstraint[] {
  const amounts = Object.fromEntries(EMERGENCY_SHIFTS.map(({ id, minutes }) => [id, minutes]));
  const weeks = [1, 2, 3, 4].map((week): PlanningConstraint => ({ kind: 'total', id: `sixty-hours-${week}`, name: `At most 60 hours in week ${week}`, strength: 'rule', slots: [`#week-${week}`], amounts, max: 60 * HOUR, unit: HOUR }));
  const groups = [0, 1, 2, 3].map((week) => [6, 7].map((day) => `d${7 * week + day}`));
  return [
    { kind: 'rest', id: 'rest', name: 'Rest as long as the shift before', strength: 'rule', least: 'as-long-as-before' },
    { kind: 'window', id: 'day-in-seven', name: 'A day in seven free', strength: 'rule', activities: ['#shift'], length: 7, max: 6 },
    { kind: 'run', id: 'five-in-a-row', name: 'At most five shifts in a row', strength: { weight: 8 }, activities: ['#shift'], max: 5 },
    { kind: 'groups', id: 'weekends', name: 'At most three weekends', strength: { weight: 12 }, groups, max: 3 },
    ...weeks,
  ];
}

function nightRules(): PlanningConstraint[] {
  return [
    { kind: 'run', id: 'night-runs', name: 'Nights in runs of three or four', strength: 'rule', activities: ['#night'], min: 3, max: 4 },
    { kind: 'succession', id: 'after-nights', name: 'Two days off before days after a night', strength: 'rule', first: ['#night'], then: ['#day', '#mid', '#evening'], within: 2 },
    { kind: 'total', id: 'most-nights', name: 'At most seven nights', strength: 'rule', activities: ['#night'], max: 7 },
  ];
}

/** Starts move forward: morning, midday, evening, night. */
function rotation(): PlanningConstraint[] {
  return [
    { kind: 'succession', id: 'forward-mid', name: 'No morning right after midday', strength: { weight: 3 }, term: 'forward', first: ['#mid'], then: ['#day'] },
    { kind: 'succession', id: 'forward-evening', name: 'No earlier start right after an evening', strength: { weight: 5 }, term: 'forward', first: ['#evening'], then: ['#day', '#mid'] },
  ];
}

/** `carried` are minutes over or under the goals of the months before. */
function goals(pgy: number, carried: Readonly<Record<string, number>>): PlanningConstraint[] {
  const goal = GOALS[pgy - 1]! * HOUR;
  const amounts = Object.fromEntries(EMERGENCY_SHIFTS.map(({ id, minutes }) => [id, minutes]));
  const people = [`#pgy-${pgy}`];
  return [
    { kind: 'total', id: `hours-${pgy}`, name: `PGY-${pgy}: ${GOALS[pgy - 1]} hours`, strength: { weight: 2 }, term: 'hours', people, amounts, carried, min: goal - 4 * HOUR, max: goal + 4 * HOUR, unit: HOUR },
    { kind: 'fair', id: `even-nights-${pgy}`, name: `Nights even in PGY-${pgy}`, strength: { weight: 15 }, term: 'even-nights', people, activities: ['#night'], allowed: 1 },
    { kind: 'fair', id: `even-weekends-${pgy}`, name: `Weekend shifts even in PGY-${pgy}`, strength: { weight: 8 }, term: 'even-weekends', people, slots: ['#weekend'], activities: ['#shift'], allowed: 1 },
  ];
}

function requests(id: string, leave: number, days: readonly number[]): PlanningConstraint[] {
  const people = [id];
  const slots = [...new Set(days)].map((day) => `d${day + 1}`);
  const wish: PlanningConstraint = { kind: 'request', id: `asked-${id}`, name: `${id} asks to be off`, strength: { weight: 10 }, term: 'requests', people, slots, activities: ['#shift'], want: false, reason: 'Asked to be off' };
  const away = Array.from({ length: 7 }, (_, n) => `d${leave + n + 1}`);
  return leave < 0 ? [wish] : [wish, { kind: 'request', id: `away-${id}`, name: `${id} is on vacation`, strength: 'rule', people, slots: away, activities: ['#shift'], want: false, reason: 'On vacation' }];
}
