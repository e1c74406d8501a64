import { bandsOf, blockGridGroups, isAtWork, placeOf, type ActivityOfProgram, type BlockGridCell, type BlockGridGroup, type BlockGridRow, type EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { fillOf } from '@housestaff/exchange/domain';
import { contains, eachDay, weekday, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { SheetCell, SheetValue, WrittenSheet } from '../../reports/ports/written-sheet';
import { absenceCode } from '../shared/absence-words';

type Line = (SheetCell | SheetValue)[];

const HEADER = '#EEF1F4';
const WEEKEND = '#F3F5F7';
const LEAVE = '#D9DDE2';
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** Name, PGY, rotations. */
const FRONT = 3;

/** People by half-days of some weeks, with who is on call above and how many are at work below. */
export function blockSheet(schedule: EffectiveSchedule, range: DateRange, title: string): WrittenSheet {
  const days = eachDay(range);
  const duties = schedule.duties.filter((duty) => contains(range, duty.date));
  const groups = blockGridGroups(schedule, duties, days, range, null).filter(({ people }) => people.length > 0);
  const call = callLines(schedule, duties, range, days);
  const rows = [[{ value: title, bold: true }], ...call, ...headLines(schedule, days), ...groups.flatMap((group) => groupLines(group, schedule, days)), [], ...staffing(schedule, duties, days)];
  return { name: 'Block', widths: [26, 6, 16, ...days.flatMap(() => [6, 6])], rows, frozenRows: call.length + 4, frozenColumns: FRONT, landscape: true };
}

function callLines(schedule: EffectiveSchedule, duties: readonly Duty[], range: DateRange, days: readonly LocalDate[]): Line[] {
  return bandsOf(schedule, duties, range).map(({ label, entries }) => {
    const names = days.map((date) => entries.filter(({ from, to }) => from <= date && date < to).map(({ name }) => name).join('\n'));
    return [{ value: label, bold: true }, null, null, ...names.flatMap((text): Line => [{ value: text === '' ? null : text, wrap: true, columns: 2 }, null])];
  });
}

/** Weekday over date over AM and PM: all three from the same day, so that they can't disagree. */
function headLines({ catalog }: EffectiveSchedule, days: readonly LocalDate[]): Line[] {
  const head = (value: SheetValue, columns?: number): SheetCell => ({ value, bold: true, fill: HEADER, columns });
  const front = (...titles: string[]): SheetCell[] => [0, 1, 2].map((n) => head(titles[n] ?? null));
  const holidays = new Map(catalog.holidays.map(({ day, name }) => [day, name]));
  return [
    [...front(), ...days.flatMap((date): Line => [head(holidays.has(date) ? `${weekdayWord(date)} · ${holidays.get(date)}` : weekdayWord(date), 2), null])],
    [...front(), ...days.flatMap((date): Line => [head({ day: date }, 2), null])],
    [...front('Name', 'PGY', 'Rotation'), ...days.flatMap(() => [head('AM'), head('PM')])],
  ];
}

function weekdayWord(date: LocalDate): string {
  return WEEKDAYS[weekday(date) - 1] ?? '';
}

function groupLines({ label, people }: BlockGridGroup, schedule: EffectiveSchedule, days: readonly LocalDate[]): Line[] {
  const looks = new Looks(schedule);
  return [[{ value: label, bold: true }], ...people.map((person) => looks.line(person, days))];
}

class Looks {
  private readonly activities: ReadonlyMap<Id, ActivityOfProgram>;
  private readonly rotations: ReadonlyMap<Id, { abbreviation: string; colour: string }>;

  constructor({ catalog }: EffectiveSchedule) {
    this.activities = new Map(catalog.activities.map((one) => [one.id, one]));
    this.rotations = new Map(catalog.rotations.map((one) => [one.id, one]));
  }

  line({ name, pgy, rotationIds, days: cells }: BlockGridRow, days: readonly LocalDate[]): Line {
    const rotations = rotationIds.flatMap((id) => this.rotations.get(id)?.abbreviation ?? []).join(', ');
    return [{ value: name, bold: true }, pgy, rotations, ...cells.flatMap((cell, n) => [this.half(cell, 'am', days[n]!), this.half(cell, 'pm', days[n]!)])];
  }

  private half(cell: BlockGridCell, half: 'am' | 'pm', date: LocalDate): SheetCell | SheetValue {
    const duty = cell[half];
    const activity = this.activities.get(duty?.activityId ?? '');
    if (activity) return { value: activity.code, fill: activity.category === 'time-off' ? undefined : fillOf(this.rotations.get(duty?.rotationId ?? '')?.colour ?? activity.colour) };
    if (cell.absence !== null) return { value: absenceCode(cell.absence), fill: LEAVE };
    return weekday(date) > 5 ? { value: null, fill: WEEKEND } : null;
  }
}

/** How many are at work in each half-day, by whom, and by code. */
function staffing(schedule: EffectiveSchedule, duties: readonly Duty[], days: readonly LocalDate[]): Line[] {
  const kinds = new Map(schedule.people.map((one) => [one.id, one.kind]));
  const activities = new Map(schedule.catalog.activities.map((one) => [one.id, one]));
  const working = duties.flatMap((duty) => {
    const activity = activities.get(duty.activityId);
    return activity && isAtWork(activity) ? [{ duty, activity, place: placeOf(duty, activity), kind: kinds.get(duty.personId) }] : [];
  });
  const counted = (fits: (one: (typeof working)[number]) => boolean): (number | null)[] => {
    const sets = new Map<string, Set<Id>>();
    for (const one of working.filter(fits)) for (const half of ['am', 'pm'] as const) if (one.place[half]) sets.set(`${one.duty.date} ${half}`, (sets.get(`${one.duty.date} ${half}`) ?? new Set<Id>()).add(one.duty.personId));
    return days.flatMap((date) => [sets.get(`${date} am`)?.size ?? 0, sets.get(`${date} pm`)?.size ?? 0]);
  };
  const line = (label: string, counts: readonly (number | null)[]): Line => [{ value: label, bold: true }, null, null, ...counts];
  const codes = [...new Set(working.filter(({ activity }) => activity.category === 'clinical').map(({ activity }) => activity))].sort((a, b) => (a.code < b.code ? -1 : 1));
  return [
    [{ value: 'At work', bold: true }],
    line('Residents', counted(({ kind }) => kind === 'resident')),
    line('Faculty', counted(({ kind }) => kind === 'faculty')),
    ...codes.map((activity) => line(`${activity.code} (${activity.name})`, counted((one) => one.activity === activity))),
  ];
}
