import { apply, COMMON_PACK, effectOf, evaluate, prepareSchedule, type DutyHistory, type PersonChange, type PreparedSchedule } from '@housestaff/compliance/domain';
import { slowEvaluate } from '@housestaff/compliance/domain/testing';
import type { Figure } from './bench';
import { benchPeople } from './compliance-people';

const TIMES = 25;
const EDITS = 200;
const SLOW_PEOPLE = 5;
const SLOW_TIMES = 3;

/** Duty hours by all rules of the common pack, in memory: full checks, the effect of one edit, and what the plain reference of the tests takes. */
export async function complianceBench(): Promise<Figure[]> {
  const year = benchPeople(100, 52);
  const first = millisecondsOf(() => check(year));
  const many = benchPeople(5000, 4);
  const full = medianOf(TIMES, () => check(year));
  const fourWeeks = medianOf(TIMES, () => check(many));
  const edit = editsOf(year);
  const few = year.slice(0, SLOW_PEOPLE);
  const slow = medianOf(SLOW_TIMES, () => few.forEach((history) => slowEvaluate(history, COMMON_PACK))) / SLOW_PEOPLE;
  return [
    { name: 'duty hours: first check in a cold process, 100 residents × 52 weeks', value: first, unit: 'ms', limit: 200 },
    { name: 'duty hours: 100 residents × 52 weeks in full, median', value: full, unit: 'ms', limit: 50 },
    { name: 'duty hours: 5,000 residents × 4 weeks in full, median', value: fourWeeks, unit: 'ms', limit: 1000 },
    { name: 'duty hours: effect of one edit on 100 residents × 52 weeks, median', value: edit, unit: 'ms', limit: 1 },
    { name: 'duty hours: plain reference / engine', value: slow / (full / year.length), unit: 'ratio', limit: null },
    { name: 'duty hours: duties checked in a year', value: year.reduce((sum, one) => sum + one.duties.length, 0), unit: 'points', limit: null },
  ];
}

function check(people: readonly DutyHistory[]): void {
  for (const history of people) evaluate(history, COMMON_PACK);
}

/** Each edit shortens a duty of another resident, on top of the edits before. */
function editsOf(year: readonly DutyHistory[]): number {
  let prepared: PreparedSchedule = prepareSchedule(year, COMMON_PACK);
  const taken: number[] = [];
  for (let n = 0; n < EDITS; n += 1) {
    const changes = [editOf(prepared, n)];
    taken.push(millisecondsOf(() => effectOf(prepared, changes)));
    prepared = apply(prepared, changes);
  }
  return median(taken);
}

function editOf({ people }: PreparedSchedule, n: number): PersonChange {
  const personId = `${(7 * n) % people.size}`;
  const { duties } = people.get(personId)!.history;
  const row = duties[(11 * n) % duties.length]!;
  return { personId, remove: [row], add: [{ ...row, start: row.start! + 600_000, end: row.end! - 600_000 }] };
}

function medianOf(times: number, work: () => void): number {
  return median(Array.from({ length: times }, () => millisecondsOf(work)));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function millisecondsOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
