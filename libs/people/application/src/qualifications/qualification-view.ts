import { Clock, daysBetween, localDateOf, type LocalDate } from '@housestaff/kernel';
import { isRenewed, standingOf, type Standing } from '@housestaff/people/domain';
import type { NamedQualification } from '../ports/qualifications';

export interface QualificationView extends NamedQualification {
  readonly standing: Standing;
  /** Another of the same type goes on when this one ends. */
  readonly renewed: boolean;
  /** Until its last day, below 0 once it is over; null: it doesn't expire. */
  readonly daysLeft: number | null;
}

/** In use, and not through with their training. */
export function isHere({ personActive, personUntil }: Pick<NamedQualification, 'personActive' | 'personUntil'>, today: LocalDate): boolean {
  return personActive && !(personUntil !== null && personUntil <= today);
}

export function qualificationView(one: NamedQualification, all: readonly NamedQualification[], zone: string, clock: Clock): QualificationView {
  const today = localDateOf(clock.now().getTime(), zone);
  return { ...one, personActive: isHere(one, today), standing: standingOf(one, today), renewed: isRenewed(one, all), daysLeft: one.expires === null ? null : daysBetween(today, one.expires) };
}
