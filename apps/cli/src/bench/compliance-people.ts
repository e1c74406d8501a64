import type { DutyHistory, DutyRow } from '@housestaff/compliance/domain';
import { addDays, eachDay, instantAt, weekday, type DateRange, type LocalDate } from '@housestaff/kernel';

const ZONE = 'America/New_York';
const FIRST: LocalDate = '2026-07-06';
const BLOCK = 28;

const instants = new Map<string, number>();

/**
 * Invented residents over some weeks: blocks of four weeks of clinic half-days, of night float, of wards with in-house call
 * every sixth night, and of at-home call with call-ins; a week away in every fifth block; some moonlight.
 */
export function benchPeople(count: number, weeks: number): DutyHistory[] {
  const period: DateRange = { start: FIRST, end: addDays(FIRST, 7 * weeks) };
  const blocks = Array.from({ length: Math.ceil((7 * weeks) / BLOCK) }, (_, b) => ({ start: addDays(FIRST, BLOCK * b), end: addDays(FIRST, BLOCK * (b + 1)) }));
  const categories = new Map(Array.from({ length: 12 }, (_, n) => [`${n}`, 'inpatient']));
  return Array.from({ length: count }, (_, n) => historyOf(n, period, blocks, categories));
}

function historyOf(n: number, period: DateRange, blocks: readonly DateRange[], categories: ReadonlyMap<string, string>): DutyHistory {
  const leave = blocks.filter((_, b) => (n + b) % 5 === 3).map(({ start }) => ({ kind: 'vacation', period: { start, end: addDays(start, 7) }, startsPm: false, endsAm: false }));
  const isAway = (date: LocalDate): boolean => leave.some((one) => one.period.start <= date && date < one.period.end);
  const rotationId = (b: number): string => `${(n + b) % 12}`;
  const duties = eachDay(period).flatMap((date, day) => (isAway(date) ? [] : dutiesOn(date, day, n + Math.floor(day / BLOCK), rotationId(Math.floor(day / BLOCK)))));
  return {
    ...{ personId: `${n}`, zone: ZONE, period, blocks, duties, leave, categories },
    stays: blocks.map((block, b) => ({ rotationId: rotationId(b), period: block })),
    ...{ hoursLimits: new Map(), pgy: [{ period, pgy: 1 + (n % 3) }], workedUntil: null, loggedDays: new Set() },
  };
}

function dutiesOn(date: LocalDate, day: number, kind: number, rotationId: string): DutyRow[] {
  const row = (from: number, to: number, { kind = 'day', place = 'in-house' }: Partial<DutyRow> = {}): DutyRow => ({
    id: `${date}${from}`,
    activityCode: 'W',
    activityName: 'Work',
    rotationId,
    date,
    start: at(date, from),
    end: at(date, to),
    countsHours: true,
    kind,
    place,
    mayOverlap: place === 'at-home',
    patientCare: true,
    basis: 'scheduled',
  });
  const isWeekend = weekday(date) > 5;
  if (kind % 4 === 0) return isWeekend ? (day % 14 === 5 ? [row(8, 20, { kind: 'moonlighting' })] : []) : [row(8, 12), row(13, 17)];
  if (kind % 4 === 1) return weekday(date) === 7 ? [] : [row(18, 30, { kind: 'night-float' })];
  if (kind % 4 === 2) return day % 6 === 5 ? [] : day % 6 === 4 ? [row(7, 31, { kind: 'call' })] : [row(6, 18)];
  const called = day % 8 === 0 ? [row(22, 25, { kind: 'call-in' })] : [];
  const call = day % 4 === 0 ? [row(17, 31, { kind: 'call', place: 'at-home' }), ...called] : [];
  return isWeekend ? [] : [row(7, 12), row(13, 17), ...call];
}

/** Of the wall clock, each asked for once. */
function at(date: LocalDate, hours: number): number {
  const key = date + hours;
  const instant = instants.get(key) ?? instantAt(date, hours * 60, ZONE);
  instants.set(key, instant);
  return instant;
}
