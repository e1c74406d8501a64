import { addDays, contains, weekday, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { AssignmentItem, Half } from './assignment-rows';
import type { GroundYear } from './table-ground';

/** Days in a row on one rotation. */
export interface RotationRun {
  readonly personId: Id;
  readonly rotationId: Id;
  readonly period: DateRange;
  readonly note: string;
}

export interface DutyByHand {
  readonly personId: Id;
  readonly activityId: Id;
  readonly date: LocalDate;
  readonly half: Half;
}

/** What the rows of one year become. `replace`: also where somebody entered something else. */
export function runsOf(items: readonly AssignmentItem[], year: GroundYear, holidays: ReadonlySet<LocalDate>, replace: boolean): { stays: RotationRun[]; duties: DutyByHand[] } {
  const goes = (state: string) => state === 'added' || (state === 'edited' && replace);
  const own = items.filter((item) => item.year === year);
  const duties = own.flatMap(({ person, activity, date, half, dutyState }) => (activity && goes(dutyState) ? [{ personId: person.id, activityId: activity.id, date, half }] : []));
  const days = new Map<string, AssignmentItem>();
  for (const item of own) if (item.rotation && goes(item.stayState) && !days.has(keyOf(item))) days.set(keyOf(item), item);
  const sorted = [...days.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { stays: joined(sorted, year, holidays), duties };
}

function keyOf({ person, date }: AssignmentItem): string {
  return `${person.id} ${date}`;
}

/** Neighbouring days become one stay, also over a weekend or holiday of which neither the file nor the schedule says anything. */
function joined(items: readonly AssignmentItem[], year: GroundYear, holidays: ReadonlySet<LocalDate>): RotationRun[] {
  const runs: (RotationRun & { notes: Set<string> })[] = [];
  for (const { person, rotation, date, note } of items) {
    if (!rotation) continue;
    const last = runs.at(-1);
    const meets = last?.personId === person.id && last.rotationId === rotation.id && isQuiet(last.period.end, date, person.id, year, holidays);
    const notes = meets && last ? last.notes : new Set<string>();
    if (note !== '') notes.add(note);
    const run = { personId: person.id, rotationId: rotation.id, period: { start: meets && last ? last.period.start : date, end: addDays(date, 1) }, note: [...notes].join('; ').slice(0, 200), notes };
    if (meets) runs[runs.length - 1] = run;
    else runs.push(run);
  }
  return runs.map(({ notes: _, ...run }) => run);
}

/** Every day from one to the other (out) is a weekend or holiday on which the person has no stay. */
function isQuiet(from: LocalDate, to: LocalDate, personId: Id, year: GroundYear, holidays: ReadonlySet<LocalDate>): boolean {
  for (let day = from; day < to; day = addDays(day, 1)) {
    if (weekday(day) < 6 && !holidays.has(day)) return false;
    if (year.stays.some((stay) => stay.personId === personId && contains(stay.period, day))) return false;
  }
  return true;
}
