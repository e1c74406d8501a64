import { COMMON_PACK, evaluate, type DutyHistory, type DutyRow } from '@housestaff/compliance/domain';
import { addDays, eachDay, instantAt, weekday, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { Figure } from './bench';

const ZONE = 'America/New_York';
const YEAR: DateRange = { start: '2026-07-06', end: addDays('2026-07-06', 364) };
const PEOPLE = 60;
const TIMES = 15;
const LIMIT = 200;

/** Duty hours of 60 people over 52 weeks, all rules: the middle and the slowest of some full checks, and the first one. */
export async function complianceBench(): Promise<Figure[]> {
  const people = Array.from({ length: PEOPLE }, (_, n) => historyOf(n));
  const taken = Array.from({ length: TIMES + 1 }, () => millisecondsOf(() => people.forEach((history) => evaluate(history, COMMON_PACK))));
  const [first = NaN, ...later] = taken;
  const ordered = later.toSorted((a, b) => a - b);
  return [
    { name: 'duty hours: first check, 60 people × 52 weeks', value: first, unit: 'ms', limit: LIMIT },
    { name: 'duty hours: full check, median', value: ordered[TIMES >> 1] ?? NaN, unit: 'ms', limit: LIMIT },
    { name: 'duty hours: full check, slowest', value: ordered.at(-1) ?? NaN, unit: 'ms', limit: LIMIT },
    { name: 'duty hours: duties checked', value: people.reduce((sum, one) => sum + one.duties.length, 0), unit: 'points', limit: null },
  ];
}

function millisecondsOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Thirteen rotations of four weeks: clinic half-days, wards, nights; call in-house every sixth night; three weeks away. */
function historyOf(n: number): DutyHistory {
  const blocks = Array.from({ length: 13 }, (_, b) => ({ start: addDays(YEAR.start, 28 * b), end: addDays(YEAR.start, 28 * b + 28) }));
  const leave = [3, 7, 11].map((b) => ({ kind: 'vacation', period: { start: blocks[b]!.start, end: addDays(blocks[b]!.start, 7) }, startsPm: false, endsAm: false }));
  const isAway = (date: LocalDate): boolean => leave.some(({ period }) => period.start <= date && date < period.end);
  const duties = eachDay(YEAR).flatMap((date, day) => (isAway(date) ? [] : dutiesOn(date, day, (n + Math.floor(day / 28)) % 3)));
  const stays = blocks.map((period, b) => ({ rotationId: `${(n + b) % 12}`, period }));
  return { personId: `${n}`, zone: ZONE, period: YEAR, blocks, duties, stays, leave, hoursLimits: new Map(), pgy: [], categories: new Map(), workedUntil: null, loggedDays: new Set() };
}

function dutiesOn(date: LocalDate, day: number, kind: number): DutyRow[] {
  const row = (from: number, to: number, more: Partial<DutyRow> = {}): DutyRow => {
    const [start, end] = [instantAt(date, from * 60, ZONE), instantAt(date, to * 60, ZONE)];
    return { id: `${date}${from}`, activityCode: 'W', activityName: 'Work', rotationId: null, date, start, end, countsHours: true, kind: 'day', place: 'in-house', mayOverlap: false, patientCare: true, basis: 'scheduled', ...more };
  };
  if (weekday(date) > 5) return [];
  if (kind === 0) return [row(8, 12), row(13, 17)];
  if (kind === 1) return [row(18, 30, { kind: 'night-float' })];
  if (day % 6 === 5) return [];
  return day % 6 === 4 ? [row(7, 31, { kind: 'call' })] : [row(6, 18)];
}
