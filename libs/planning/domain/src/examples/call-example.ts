import type { PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { below, seededRandom, type Random } from '../search/random';

export interface CallSize {
  readonly people: number;
  readonly days: number;
}

/** 30 residents × 28 days. */
export const CALL_MONTH: CallSize = { people: 30, days: 28 };

const CALL = 'call';
const BACKUP = 'backup';
const HOLIDAYS = [10, 24];
/** Hours of duty in four weeks, on average 80 a week. */
const MOST_HOURS = 320;
const CALL_HOURS = 13;

interface Duties {
  readonly off: readonly (readonly number[])[];
  readonly asked: readonly (readonly number[])[];
  /** Hours of daytime work. */
  readonly hours: readonly (readonly number[])[];
}

/** A month of in-house call and backup: a night each, one in three, 80 hours, a day in seven free, fair in four ways. */
export function callExample(seed: number, size: CallSize = CALL_MONTH): PlanningProblem {
  const duties = dutiesOf(seededRandom(seed), size);
  const people = Array.from({ length: size.people }, (_, p) => `r${p + 1}`);
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: 'call',
    name: `Call of ${size.people} residents × ${size.days} days, seed ${seed}`,
    slots: Array.from({ length: size.days }, (_, d) => ({ id: `d${d + 1}`, name: `Day ${d + 1}`, tags: tagsOf(d) })),
    activities: [
      { id: CALL, name: 'In-house call', start: 18 * 60, minutes: CALL_HOURS * 60 },
      { id: BACKUP, name: 'Backup call' },
    ],
    people: people.map((id) => ({ id, name: id })),
    constraints: [...coverage(), ...spacing(), hoursOf(people, duties, size.days), freeDays(people, duties), ...fairness(), ...people.flatMap((id, p) => personal(id, duties, p))],
  };
}

function tagsOf(day: number): string[] {
  const isWeekend = day % 7 >= 4;
  const isHoliday = HOLIDAYS.includes(day);
  return [...(isWeekend ? ['weekend'] : []), ...(isHoliday ? ['holiday'] : [])];
}

function dutiesOf(random: Random, { people, days }: CallSize): Duties {
  const everybody = Array.from({ length: people });
  const off = everybody.map(() => {
    const found = new Set<number>();
    const leave = random() < 0.3 ? below(random, 22) : -1;
    if (leave >= 0) for (let day = leave; day < leave + 7; day += 1) found.add(day);
    for (let n = 0; n < 3; n += 1) found.add(below(random, days));
    return [...found].filter((day) => day < days).sort((a, b) => a - b);
  });
  const asked = everybody.map(() => [...new Set([0, 1, 2, 3].map(() => below(random, days)))]);
  const hours = everybody.map(() => Array.from({ length: days }, (_, day) => (day % 7 < 5 ? 11 : weekendHours(random))));
  return { off, asked, hours };
}

function weekendHours(random: Random): number {
  return random() < 0.35 ? 10 : 0;
}

const slotsOf = (days: readonly number[]): string[] => days.map((day) => `d${day + 1}`);

function coverage(): PlanningConstraint[] {
  return [CALL, BACKUP].map((id) => ({ kind: 'coverage', id: `one-${id}`, name: `One on ${id}`, strength: 'demand', activities: [id], min: 1, max: 1 }));
}

function spacing(): PlanningConstraint[] {
  const most = { kind: 'total', strength: 'rule', activities: [CALL] } as const;
  return [
    { kind: 'window', id: 'one-in-three', name: 'Call no more than every third night', strength: 'rule', activities: [CALL], length: 3, max: 1 },
    { kind: 'succession', id: 'no-backup-after-call', name: 'No backup right after call', strength: 'rule', first: [CALL], then: [BACKUP] },
    { ...most, id: 'two-calls', name: 'At most two calls', max: 2 },
    { ...most, id: 'one-holiday', name: 'At most one holiday', slots: ['#holiday'], max: 1 },
  ];
}

/** A call adds its night and frees the next day; what the daytime leaves is what calls may add. */
function hoursOf(people: readonly string[], { hours }: Duties, days: number): PlanningConstraint {
  const cells = people.flatMap((person, p) => Array.from({ length: days }, (_, d) => ({ person, slot: `d${d + 1}`, activity: CALL, amount: CALL_HOURS - (hours[p]![d + 1] ?? 0) })));
  const limits = Object.fromEntries(people.map((person, p) => [person, { max: Math.max(MOST_HOURS - hours[p]!.reduce((a, b) => a + b, 0), 0) }]));
  return { kind: 'total', id: 'eighty-hours', name: '80 hours a week over four weeks', strength: 'rule', activities: [CALL], cells, limits };
}

function freeDays(people: readonly string[], { hours }: Duties): PlanningConstraint {
  const busy = Object.fromEntries(people.map((person, p) => [person, slotsOf(hours[p]!.flatMap((h, d) => (h > 0 ? [d] : [])))]));
  const limits = Object.fromEntries(people.map((person, p) => [person, { min: Math.min(4, hours[p]!.filter((h) => h === 0).length) }]));
  return { kind: 'free', id: 'day-in-seven', name: 'A day in seven free, over four weeks', strength: 'rule', activities: [CALL], spills: [CALL], busy, min: 4, limits };
}

function fairness(): PlanningConstraint[] {
  const fair = (id: string, name: string, weight: number, activities: string[], slots?: string[]): PlanningConstraint => ({ kind: 'fair', id, name, strength: { weight }, activities, ...(slots && { slots }) });
  return [
    fair('even-call', 'Calls even', 20, [CALL]),
    fair('even-weekend-call', 'Weekend and holiday calls even', 15, [CALL], ['#weekend', '#holiday']),
    fair('even-backup', 'Backup even', 10, [BACKUP]),
    fair('even-weekends', 'Weekends even', 8, [CALL, BACKUP], ['#weekend']),
  ];
}

function personal(id: string, { off, asked }: Duties, p: number): PlanningConstraint[] {
  const people = [id];
  const wish = (activity: string, weight: number): PlanningConstraint => ({ kind: 'request', id: `asked-${activity}-${id}`, name: `${id} asks for days without ${activity}`, strength: { weight }, term: 'requests', people, slots: slotsOf(asked[p]!), activities: [activity], want: false, reason: 'Asked to be free' });
  return [
    { kind: 'request', id: `away-${id}`, name: `${id} is away`, strength: 'rule', people, slots: slotsOf(off[p]!), activities: [CALL, BACKUP], want: false, reason: 'Away' },
    wish(CALL, 8),
    wish(BACKUP, 2),
  ];
}
