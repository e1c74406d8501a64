import { type DateRange, type LocalDate } from '@housestaff/kernel';
import fc from 'fast-check';
import type { DutyHistory, DutyRow, LeaveSpan, PgyPeriod, RotationStay } from '../duty-history';
import type { RulePack } from '../rule-pack';
import { plusDays, wallClock } from './slow-clock';
import { packs, packText } from './slow-packs';
import { SHAPES, STYLES, type ShapeName } from './slow-shapes';

/** Days before and after the judged ones that duties are drawn for. */
const TAIL = 9;
const AFTER = 2;
const STYLE_NAMES = Object.keys(STYLES);
const CATEGORIES = new Map([['icu', 'inpatient'], ['ward', 'inpatient'], ['er', 'emergency'], ['nf', 'night'], ['clinic', 'outpatient']]);

const drawn = fc.record({
  zone: fc.constantFrom('America/New_York', 'America/New_York', 'Europe/Berlin', 'America/Phoenix', 'Australia/Sydney'),
  first: fc.constantFrom('2026-07-06', '2026-06-15', '2026-06-01', '2026-10-12', '2027-02-22', '2026-09-21'),
  later: fc.integer({ min: 0, max: 20 }),
  length: fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 35, max: 70 }) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 34 }) }, { weight: 1, arbitrary: fc.integer({ min: 71, max: 160 }) }),
  /** A day each: what it holds and how far one of its ends is moved; 0 is a free day. They come again where they run out. */
  days: fc.array(fc.nat({ max: 9_999 }), { minLength: 80, maxLength: 80 }),
  outside: fc.constantFrom(...STYLE_NAMES),
  stays: fc.array(fc.record({ rotation: fc.constantFrom(...CATEGORIES.keys()), days: fc.integer({ min: 1, max: 40 }), gap: fc.constantFrom(0, 0, 0, 1, 5), style: fc.constantFrom(...STYLE_NAMES) }), { maxLength: 7 }),
  leave: fc.array(fc.record({ from: fc.integer({ min: -3, max: 70 }), days: fc.integer({ min: 1, max: 9 }), startsPm: fc.boolean(), endsAm: fc.boolean() }), { maxLength: 4 }),
  calendar: fc.constantFrom('none', 'four weeks', 'two weeks', 'months', 'ten days', 'six weeks'),
  /** Days from the calendar's beginning to the judged ones, and from its end to theirs. */
  around: fc.constantFrom([40, 0], [17, 0], [3, 0], [0, 0], [0, -14], [28, -40], [-14, 0], [-33, -3], [11, 20]),
  exception: fc.constantFrom(null, 88, 64),
  pgy: fc.record({ before: fc.integer({ min: 0, max: 3 }), after: fc.integer({ min: 0, max: 3 }), onFirstOfJuly: fc.boolean(), day: fc.integer({ min: 0, max: 60 }) }),
  worked: fc.record({ until: fc.option(fc.integer({ min: -5, max: 70 }), { freq: 1 }), every: fc.integer({ min: 1, max: 5 }) }),
  seed: fc.integer(),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

export interface Case {
  readonly history: DutyHistory;
  readonly pack: RulePack;
}

/** Any schedule with any pack. A failing one prints itself as a table. */
export const cases: fc.Arbitrary<Case> = fc.tuple(drawn, packs).map(([schedule, pack]) => {
  const history = historyFrom(schedule);
  return { history, pack, [fc.toStringMethod]: () => caseText({ history, pack }) };
});

function historyFrom({ zone, first, later, length, days, outside, stays, leave, calendar, around, exception, pgy, worked, seed }: Drawn): DutyHistory {
  const start = plusDays(first, later);
  const range = (from: number, to: number): DateRange => ({ start: plusDays(start, from), end: plusDays(start, to) });
  const placed: { stay: RotationStay; style: string }[] = [];
  let day = -3;
  for (const one of stays) {
    placed.push({ stay: { rotationId: one.rotation, period: range(day, day + one.days) }, style: one.style });
    day += one.days + one.gap;
  }
  const isLogged = (n: number): boolean => worked.until !== null && n < worked.until && Math.abs(n) % worked.every !== 1;
  const duties = new Duties(zone);
  for (let n = -TAIL; n < length + AFTER; n += 1) {
    const date = plusDays(start, n);
    const at = placed.find(({ stay }) => stay.period.start <= date && date < stay.period.end);
    const code = days[(n + TAIL) % days.length]!;
    const shapes = STYLES[at?.style ?? outside]!;
    const rotationId = code % 13 === 12 ? 'er' : (at?.stay.rotationId ?? null);
    duties.add(date, shapes[code % shapes.length]!, Math.floor(code / shapes.length) % 13, rotationId, isLogged(n) ? 'logged' : 'scheduled');
  }
  return {
    personId: 'p',
    zone,
    period: range(0, length),
    blocks: blocksOf(calendar, plusDays(start, -around[0]!), plusDays(start, length + around[1]!)),
    duties: shuffled(duties.rows, seed),
    stays: shuffled(placed.map(({ stay }) => stay), seed),
    leave: shuffled(leave.map(({ from, days: count, ...halves }): LeaveSpan => ({ kind: 'vacation', period: range(from, from + count), ...halves })), seed),
    hoursLimits: new Map(exception === null ? [] : [['icu', exception], ['er', exception]]),
    pgy: pgyOf(pgy, pgy.onFirstOfJuly ? '2026-07-01' : plusDays(start, pgy.day)),
    categories: CATEGORIES,
    workedUntil: worked.until === null ? null : plusDays(start, worked.until),
    loggedDays: new Set(Array.from({ length: length + TAIL }, (_, n) => n - TAIL).filter(isLogged).map((n) => plusDays(start, n))),
  };
}

/** Rows one after the other: what would overlap is left out. */
class Duties {
  readonly rows: DutyRow[] = [];
  private until = -Infinity;

  constructor(private readonly zone: string) {}

  add(date: LocalDate, shape: ShapeName, quarters: number, rotationId: string | null, basis: DutyRow['basis']): void {
    for (const { from, to, row } of SHAPES[shape](quarters)) {
      const id = `d${this.rows.length}`;
      const plain: DutyRow = { id, activityCode: shape, activityName: shape, rotationId, date, start: null, end: null, countsHours: true, kind: 'day', place: 'in-house', mayOverlap: false, patientCare: true, basis, ...row };
      if (from === null) {
        this.rows.push(plain);
        continue;
      }
      const [start, end] = [from, to].map((hours) => wallClock(date, hours, this.zone)) as [number, number];
      if (start >= end || (!plain.mayOverlap && start < this.until)) continue;
      if (!plain.mayOverlap) this.until = end;
      this.rows.push({ ...plain, date: plusDays(date, Math.floor(from / 24)), start, end });
    }
  }
}

function pgyOf({ before, after }: Drawn['pgy'], change: LocalDate): PgyPeriod[] {
  const periods = [{ pgy: before, period: { start: '2025-07-01', end: change } }, { pgy: after, period: { start: change, end: '2028-07-01' } }];
  return periods.filter(({ pgy }) => pgy > 0);
}

function blocksOf(calendar: Drawn['calendar'], from: LocalDate, until: LocalDate): DateRange[] {
  const lengths = { 'four weeks': 28, 'two weeks': 14, 'ten days': 10, 'six weeks': 42, none: 0, months: 0 };
  const next = (day: LocalDate): LocalDate => (calendar === 'months' ? `${plusDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01` : plusDays(day, lengths[calendar]));
  const blocks: DateRange[] = [];
  if (calendar === 'none') return blocks;
  for (let start = calendar === 'months' ? `${from.slice(0, 7)}-01` : from; start < until; start = next(start)) blocks.push({ start, end: next(start) });
  return blocks;
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const keyed = items.map((item, n) => ({ item, key: Math.imul(n + 1, seed | 1) ^ (seed >>> 7) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** A schedule to read: what is judged, then its duties in order, in the local time of its zone. */
export function caseText({ history, pack }: Case): string {
  const { period, zone, blocks, stays, leave, duties, pgy, workedUntil, hoursLimits } = history;
  const range = ({ start, end }: DateRange): string => `${start}..${end}`;
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false });
  const flags = (row: DutyRow): string => [row.countsHours ? '' : 'no hours', row.mayOverlap ? 'beside' : '', row.patientCare ? '' : 'no care', row.basis === 'logged' ? 'logged' : ''].filter(Boolean).join(', ');
  const rows = [...duties].sort((a, b) => a.date.localeCompare(b.date) || (a.start ?? 0) - (b.start ?? 0));
  return [
    '',
    `judged ${range(period)} in ${zone}`,
    `blocks ${blocks.map(range).join(' ') || 'none'}`,
    `stays ${[...stays].sort((a, b) => a.period.start.localeCompare(b.period.start)).map((stay) => `${stay.rotationId} ${range(stay.period)}`).join('; ') || 'none'}`,
    `leave ${leave.map(({ period: span, startsPm, endsAm }) => `${range(span)}${startsPm ? ' from noon' : ''}${endsAm ? ' until noon' : ''}`).join('; ') || 'none'}`,
    `pgy ${pgy.map((one) => `${one.pgy} ${range(one.period)}`).join('; ') || 'not known'}; hours ${[...hoursLimits].map(([id, limit]) => `${id} ${limit}`).join(', ') || 'as the pack'}; worked until ${workedUntil ?? 'never'}`,
    `pack ${packText(pack)}`,
    ...rows.map((row) => `${row.date} ${row.kind} ${row.place === 'in-house' ? '' : row.place} ${row.start === null ? 'no times' : `${clock.format(row.start)} – ${clock.format(row.end!)}`} ${row.rotationId ?? '-'} ${flags(row)}`),
    '',
  ].join('\n');
}
