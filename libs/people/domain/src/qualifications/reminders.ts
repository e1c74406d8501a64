import { addDays, daysBetween, type LocalDate } from '@housestaff/kernel';
import { levelRank, type Qualification } from './qualification';

/** So many days before something expires, people are told. */
export const REMINDER_DAYS = [180, 90, 30, 14, 7] as const;

/** How near it is: soon from the first reminder on. */
export type Standing = 'valid' | 'soon' | 'expired' | 'later';

/** The reminder that is due on a day; null: none yet, or it has expired. What was entered late gets the nearest alone. */
export function reminderDue({ expires }: Pick<Qualification, 'expires'>, today: LocalDate): number | null {
  if (expires === null) return null;
  const left = daysBetween(today, expires);
  return left < 0 ? null : (REMINDER_DAYS.filter((days) => left <= days).at(-1) ?? null);
}

export function standingOf(one: Pick<Qualification, 'issued' | 'expires'>, today: LocalDate): Standing {
  if (one.expires !== null && one.expires < today) return 'expired';
  if (one.issued > today) return 'later';
  return reminderDue(one, today) === null ? 'valid' : 'soon';
}

/** Whether another of the same person and type goes on when this one ends, so that nobody need be told. */
export function isRenewed(one: Qualification, all: readonly Qualification[]): boolean {
  const { expires } = one;
  if (expires === null) return false;
  return all.some((other) => {
    if (other.id === one.id || other.personId !== one.personId || other.typeId !== one.typeId) return false;
    const longer = other.expires === null || other.expires > expires;
    return longer && other.issued <= addDays(expires, 1) && levelRank(other.level) >= levelRank(one.level);
  });
}
