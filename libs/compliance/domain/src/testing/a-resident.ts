import { addDays, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { DutyHistory, DutyRow, LeaveSpan, PgyPeriod } from '../duty-history';
import { knownInstant } from './known-instant';

export const ZONE = 'America/New_York';
export const FIRST: LocalDate = '2026-07-06';

/** A history in the making: `aResident().on('icu', 0, 28).works(0, 7, 17)`. Days count from the sixth of July, a Monday. */
export class ResidentBuilder {
  private readonly duties: DutyRow[] = [];
  private readonly stays: { rotationId: string; period: DateRange }[] = [];
  private readonly leave: LeaveSpan[] = [];
  private readonly pgy: PgyPeriod[] = [];
  private readonly limits = new Map<string, number>();
  private readonly categories = new Map<string, string>();
  private readonly loggedDays = new Set<LocalDate>();
  private workedUntil: LocalDate | null = null;

  constructor(private readonly first: LocalDate = FIRST, private readonly length = 112) {}

  on(rotationId: string, from: number, to: number, limit?: number): this {
    this.stays.push({ rotationId, period: this.range(from, to) });
    if (limit !== undefined) this.limits.set(rotationId, limit);
    return this;
  }

  /** Hours of the wall clock after the day's midnight; beyond 24 on the next day. */
  works(day: number, from: number, to: number, row: Partial<DutyRow> = {}): this {
    const date = addDays(this.first, day);
    this.duties.push({ ...this.row(date), start: at(date, from), end: at(date, to), ...row });
    return this;
  }

  worksEach(days: readonly number[], from: number, to: number, row: Partial<DutyRow> = {}): this {
    for (const day of days) this.works(day, from, to, row);
    return this;
  }

  isOnCall(day: number, from = 7, to = 31): this {
    return this.works(day, from, to, { kind: 'call', activityCode: 'CALL', activityName: 'In-house call' });
  }

  worksAtUnknownTimes(day: number, row: Partial<DutyRow> = {}): this {
    this.duties.push({ ...this.row(addDays(this.first, day)), start: null, end: null, ...row });
    return this;
  }

  isAway(from: number, to: number, halves: Partial<Pick<LeaveSpan, 'startsPm' | 'endsAm'>> = {}): this {
    this.leave.push({ kind: 'vacation', period: this.range(from, to), startsPm: false, endsAm: false, ...halves });
    return this;
  }

  /** Of a PGY from a day up to but not another. */
  isPgy(pgy: number, from = 0, to = this.length): this {
    this.pgy.push({ pgy, period: this.range(from, to) });
    return this;
  }

  rotationIs(rotationId: string, category: string): this {
    this.categories.set(rotationId, category);
    return this;
  }

  /** What was worked is judged up to a day; the days given were logged. */
  loggedUntil(day: number, logged: readonly number[]): this {
    this.workedUntil = addDays(this.first, day);
    for (const one of logged) this.loggedDays.add(addDays(this.first, one));
    return this;
  }

  build(): DutyHistory {
    const blocks = Array.from({ length: Math.ceil(this.length / 28) }, (_, n) => this.range(28 * n, 28 * n + 28));
    const rest = { duties: this.duties, stays: this.stays, leave: this.leave, hoursLimits: this.limits };
    const more = { pgy: this.pgy, categories: this.categories, workedUntil: this.workedUntil, loggedDays: this.loggedDays };
    return { personId: 'p', zone: ZONE, period: this.range(0, this.length), blocks, ...rest, ...more };
  }

  private row(date: LocalDate): Omit<DutyRow, 'start' | 'end'> {
    const stay = this.stays.find((one) => one.period.start <= date && date < one.period.end);
    return { id: null, activityCode: 'WARD', activityName: 'Ward', rotationId: stay?.rotationId ?? null, date, countsHours: true, kind: 'day', place: 'in-house', mayOverlap: false, patientCare: true, basis: 'scheduled' };
  }

  private range(from: number, to: number): DateRange {
    return { start: addDays(this.first, from), end: addDays(this.first, to) };
  }
}

/** The wall clock to the minute, and what is left of it on the stopwatch. */
function at(date: LocalDate, hours: number): number {
  const minute = Math.floor(hours * 60 + 1e-9);
  return knownInstant(date, minute, ZONE) + Math.round((hours * 60 - minute) * 60_000);
}

export function aResident(first?: LocalDate, length?: number): ResidentBuilder {
  return new ResidentBuilder(first, length);
}

/** Whole numbers from `from` up to but not `to`. */
export function days(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}
