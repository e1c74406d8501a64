import type { ImportCommand } from '@housestaff/assignments/application';
import type { ImportPlan, WorkbookReading } from '@housestaff/exchange/domain';
import { subtract, type DateRange, type Id } from '@housestaff/kernel';

export type FileStay = ImportCommand['stays'][number];

/** Finds ids; undefined for what is not in the program yet. */
export interface IdsOf {
  person(key: string): Id | undefined;
  rotation(ref: string): Id | undefined;
}

/**
 * The file's stays for the schedule, and for the people in it the days on which the file has them nowhere.
 * Stays of people or rotations without an id are left out and counted.
 */
export function fileStays(reading: WorkbookReading, plan: ImportPlan, ids: IdsOf): { stays: FileStay[]; unknown: number } {
  const stays = plan.stays.flatMap(({ personKey, rotation, range, note }) => {
    const [personId, rotationId] = [ids.person(personKey), ids.rotation(rotation)];
    return personId && rotationId ? [{ personId, rotationId, period: range, note }] : [];
  });
  const gaps = plan.people.flatMap((person) => {
    const personId = ids.person(person.key);
    const own = plan.stays.filter((stay) => stay.personKey === person.key).map((stay) => stay.range);
    return personId ? gapsIn(reading.calendar, [...own, ...undecidedDays(reading, plan, person.key)]).map((period) => ({ personId, rotationId: null, period })) : [];
  });
  return { stays: [...stays, ...gaps], unknown: plan.stays.length - stays.length };
}

/** Under a cell that is not stored the schedule stays as it is: nothing is known of those days. */
function undecidedDays(reading: WorkbookReading, plan: ImportPlan, personKey: string): DateRange[] {
  const stored = new Set([...plan.stays, ...plan.absences].map((planned) => planned.cell));
  return reading.stays.filter((stay) => stay.personKey === personKey && !stored.has(stay.cell)).map((stay) => stay.span);
}

function gapsIn(year: DateRange, taken: readonly DateRange[]): DateRange[] {
  return taken.reduce<DateRange[]>((left, hole) => left.flatMap((range) => subtract(range, hole)), [{ start: year.start, end: year.end }]);
}
