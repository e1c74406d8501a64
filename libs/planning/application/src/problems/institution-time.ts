import type { EffectiveSchedule } from '@housestaff/assignments/application';
import { isKeptFromEvents } from '@housestaff/assignments/domain';
import type { Id, LocalDate } from '@housestaff/kernel';

type Half = 'am' | 'pm';
type Catalog = EffectiveSchedule['catalog'];

/** Days, or halves of them, on which clinics and electives are closed. `half` null: the whole day is. */
export interface DaysOff {
  has(day: LocalDate, half: Half | null): boolean;
}

/** Holidays, and what events close. */
export function daysOff({ holidays, closures = [] }: Catalog): DaysOff {
  const whole = new Set(holidays.map((one) => one.day));
  const halves = new Set(closures.map(({ day, half }) => `${day}/${half}`));
  const isClosed = (day: LocalDate, half: Half): boolean => halves.has(`${day}/${half}`);
  return { has: (day, half) => whole.has(day) || (half ? isClosed(day, half) : isClosed(day, 'am') && isClosed(day, 'pm')) };
}

/** Who has protected time when: with what, in words. Services keep their people. */
export class ProtectedTime {
  private readonly held: ReadonlyMap<string, string>;

  constructor({ protectedTime = [], activities }: Catalog) {
    const names = new Map(activities.map(({ id, name }) => [id, name]));
    this.held = new Map(protectedTime.map(({ personId, day, half, activityId }) => [`${personId}/${day}/${half}`, names.get(activityId) ?? 'Protected time']));
  }

  /** `category`: of the rotation that they are on. */
  in(personId: Id, day: LocalDate, half: Half | null, category: string | undefined): string | undefined {
    return half && !isKeptFromEvents(category, undefined) ? this.held.get(`${personId}/${day}/${half}`) : undefined;
  }
}
