import { toEpochDay, type Id } from '@housestaff/kernel';
import type { CatalogActivity, DutyCatalog } from './duty-catalog';
import type { FreeHalf } from './free-halves';

const CLOSED_WITH_THE_CLINIC = new Set(['ambulatory', 'elective']);
/** Patients are there around the clock, or the people aren't: who is on these stays there. */
const KEEPS_ITS_PEOPLE = new Set(['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float', 'leave', 'away']);
/** Of nearly every day: one object, to be told by itself. */
export const NOTHING_CLOSED: FreeHalf = { am: false, pm: false };

interface ProtectedDay {
  am?: Id;
  pm?: Id;
}

/** Holidays and events by day: what is closed, and who has something else to do. The one place that says what they do. */
export class InstitutionDays {
  private readonly holidays: ReadonlySet<string>;
  private readonly closed = new Map<number, FreeHalf>();
  private readonly held = new Map<Id, Map<number, ProtectedDay>>();

  constructor({ holidays, closures = [], protectedTime = [] }: Pick<DutyCatalog, 'holidays' | 'closures' | 'protectedTime'>) {
    this.holidays = new Set(holidays.map((one) => one.day));
    for (const { day, half } of closures) this.closed.set(toEpochDay(day), { ...this.closedOn(toEpochDay(day)), [half]: true });
    for (const { personId, day, half, activityId } of protectedTime) this.hold(personId, toEpochDay(day), half, activityId);
  }

  isHoliday(date: string): boolean {
    return this.holidays.has(date);
  }

  /** By event; holidays aside. */
  closedOn(epochDay: number): FreeHalf {
    return this.closed.get(epochDay) ?? NOTHING_CLOSED;
  }

  protectedOn(personId: Id, epochDay: number): ProtectedDay | undefined {
    return this.held.get(personId)?.get(epochDay);
  }

  /** In order of time. */
  protectedDaysOf(personId: Id): readonly number[] {
    return [...(this.held.get(personId)?.keys() ?? [])].sort((a, b) => a - b);
  }

  private hold(personId: Id, epochDay: number, half: 'am' | 'pm', activityId: Id): void {
    const days = this.held.get(personId) ?? new Map<number, ProtectedDay>();
    days.set(epochDay, { ...days.get(epochDay), [half]: activityId });
    this.held.set(personId, days);
  }
}

/** Clinics and electives have nobody on a holiday. */
export function closesOnHolidays(category: string | undefined): boolean {
  return CLOSED_WITH_THE_CLINIC.has(category ?? '');
}

/** An event closes the clinical work by day of clinics and electives; lectures and nights go on. */
export function closesWithTheClinic(category: string | undefined, activity: CatalogActivity | undefined): boolean {
  return closesOnHolidays(category) && activity?.category === 'clinical' && activity.dutyKind === 'day';
}

/** Services keep their people, and so do nights, call and rest anywhere. */
export function isKeptFromEvents(category: string | undefined, activity: CatalogActivity | undefined): boolean {
  return KEEPS_ITS_PEOPLE.has(category ?? '') || (activity !== undefined && (activity.dutyKind !== 'day' || activity.category === 'time-off'));
}
