import type { DateRange, LocalDate } from '@housestaff/kernel';
import { isAway } from '@housestaff/people/domain';

/** When somebody is out; days half-open. `startsPm`: the first morning is still worked; `endsAm`: so is the last afternoon. */
export interface OutSpan {
  readonly period: DateRange;
  readonly startsPm: boolean;
  readonly endsAm: boolean;
}

export interface Halves {
  readonly am: boolean;
  readonly pm: boolean;
}

/** The halves of a day that are missed. */
export function halvesOut(span: OutSpan, date: LocalDate): Halves {
  return { am: isAway(span, date, 'am'), pm: isAway(span, date, 'pm') };
}
