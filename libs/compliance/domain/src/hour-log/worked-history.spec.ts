import fc from 'fast-check';
import { addDays, localDateOf } from '@housestaff/kernel';
import type { DutyHistory, DutyRow } from '../duty-history';
import { aResident, FIRST, ZONE } from '../testing/a-resident';
import { knownInstant } from '../testing/known-instant';
import { workedHistory, type HourLog } from './worked-history';

const MINUTE = 60_000;
/** The property walks over every so many minutes of two weeks. */
const STEP = 30;

interface Shift {
  readonly day: number;
  readonly from: number;
  readonly length: number;
  readonly what: 'work' | 'home-call' | 'post-call' | 'untimed';
}

const shift = fc.record({ day: fc.integer({ min: 0, max: 9 }), from: fc.integer({ min: 0, max: 47 }), length: fc.integer({ min: 1, max: 60 }), what: fc.constantFrom<Shift['what']>('work', 'work', 'work', 'home-call', 'post-call', 'untimed') });
const PART: Readonly<Record<Shift['what'], Partial<DutyRow>>> = {
  work: {},
  'home-call': { kind: 'call', place: 'at-home', mayOverlap: true },
  'post-call': { kind: 'post-call', countsHours: false },
  untimed: { start: null, end: null },
};

function rowOf({ day, from, length, what }: Shift, basis: DutyRow['basis']): DutyRow {
  const date = addDays(FIRST, day);
  const start = knownInstant(date, from * STEP, ZONE);
  const [base] = aResident().works(day, 0, 1).build().duties;
  return { ...base!, start, end: start + length * STEP * MINUTE, ...(basis === 'logged' ? {} : PART[what]), basis };
}

/** Those that don't overlap one before. */
function apart(rows: readonly DutyRow[]): DutyRow[] {
  const kept: DutyRow[] = [];
  for (const row of rows) if (row.mayOverlap || row.start === null || !kept.some((one) => !one.mayOverlap && one.start !== null && one.start < row.end! && row.start! < one.end!)) kept.push(row);
  return kept;
}

const holds = (row: DutyRow, instant: number): boolean => row.start !== null && row.start <= instant && instant < row.end!;

/** The exclusive row in force at an instant, by asking the rules one instant at a time. */
function slowlyAt(history: DutyHistory, log: HourLog, instant: number): string {
  const logged = [...log.days.values()].flat().find((row) => holds(row, instant));
  if (logged) return 'logged';
  const scheduled = history.duties.find((row) => !row.mayOverlap && holds(row, instant));
  if (!scheduled || (scheduled.kind === 'day' && log.days.has(scheduled.date))) return 'free';
  return scheduled.kind;
}

function quicklyAt({ duties }: DutyHistory, instant: number): string {
  const found = duties.filter((row) => !row.mayOverlap && holds(row, instant));
  if (found.length > 1) return 'twice';
  return found[0] === undefined ? 'free' : found[0].basis === 'logged' ? 'logged' : found[0].kind;
}

it('is at each instant what the log says, else what the schedule says of days that were not logged', () => {
  fc.assert(
    fc.property(fc.array(shift, { maxLength: 10 }), fc.array(shift, { maxLength: 6 }), fc.uniqueArray(fc.integer({ min: 0, max: 10 })), (planned, worked, empty) => {
      const history: DutyHistory = { ...aResident().build(), duties: apart(planned.map((one) => rowOf(one, 'scheduled'))) };
      const logged = apart(worked.map((one) => rowOf(one, 'logged')));
      const days = new Map(empty.map((day): [string, DutyRow[]] => [addDays(FIRST, day), []]));
      for (const row of logged) days.set(row.date, [...(days.get(row.date) ?? []), row]);
      const log = { days, until: addDays(FIRST, 12) };
      const result = workedHistory(history, log);
      const start = knownInstant(FIRST, 0, ZONE);
      const instants = Array.from({ length: (14 * 24 * 60) / STEP }, (_, n) => start + n * STEP * MINUTE);
      expect(instants.map((instant) => quicklyAt(result, instant))).toEqual(instants.map((instant) => slowlyAt(history, log, instant)));
      const beside = (rows: readonly DutyRow[]): DutyRow[] => rows.filter((row) => row.mayOverlap);
      expect(beside(result.duties)).toEqual(beside(history.duties));
      expect(result.duties.filter((row) => row.start === null)).toEqual(history.duties.filter((row) => row.start === null && !days.has(row.date)));
      expect(result.duties.filter((row) => row.start !== null && row.date !== localDateOf(row.start, ZONE))).toEqual([]);
      expect([[...result.loggedDays].sort(), result.workedUntil]).toEqual([[...days.keys()].sort(), log.until]);
    }),
    { numRuns: 150 },
  );
});

it('keeps the night before where it ends before logged work, and cuts it where it does not', () => {
  const history = aResident().works(0, 19, 31).works(1, 9, 17).build();
  const log = (from: number): HourLog => ({ days: new Map([[addDays(FIRST, 1), [rowOf({ day: 1, from: from * 2, length: 4, what: 'work' }, 'logged')]]]), until: addDays(FIRST, 2) });
  const hours = (from: number): number[] => workedHistory(history, log(from)).duties.map((row) => (row.end! - row.start!) / 3_600_000);
  expect(hours(8)).toEqual([12, 2]);
  expect(hours(6)).toEqual([11, 2]);
  expect(hours(2)).toEqual([7, 3, 2]);
});
