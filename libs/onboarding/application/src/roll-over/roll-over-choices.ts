import { InvalidValue, type DateRange } from '@housestaff/kernel';
import type { InternInput, PersonRoll, RollCalendar, RollOverException } from '@housestaff/onboarding/domain';
import type { BlockInput } from '@housestaff/program/domain';

/** What a person decides; whatever is left out is usual. */
export interface RollOverChoices {
  /** Usual: as this year's. */
  readonly calendar?: RollCalendar;
  /** The new year's blocks as adjusted by hand; they go before `calendar`. */
  readonly blocks?: readonly BlockInput[];
  /** Usual: named by its start and end. */
  readonly name?: string;
  /** PGYs in the program. Usual: the highest of its on-cycle residents. */
  readonly programLength?: number;
  readonly exceptions?: readonly RollOverException[];
  readonly interns?: readonly InternInput[];
}

/** Throws InvalidValue on an exception for nobody whom it can be made for, on two for one person, and on an extension that ends outside the new year. */
export function assertExceptions(exceptions: readonly RollOverException[], people: readonly PersonRoll[], next: DateRange): void {
  const seen = new Set<string>();
  exceptions.forEach(({ personId, what, until }, n) => {
    const person = people.find((one) => one.person.id === personId);
    if (!person) throw new InvalidValue(`exceptions[${n}].personId`, personId, 'a resident who is in the program this year');
    if (seen.has(personId)) throw new InvalidValue(`exceptions[${n}].personId`, personId, 'each person once');
    seen.add(personId);
    if (person.pgyNow === null && (what !== 'leaves' || person.outcome === 'missing')) throw new InvalidValue(`exceptions[${n}].personId`, personId, 'a resident who has a PGY on the last day of this year');
    if (until !== undefined && (until <= next.start || until > next.end)) throw new InvalidValue(`exceptions[${n}].until`, until, `a day after ${next.start} and up to ${next.end}`);
  });
}
