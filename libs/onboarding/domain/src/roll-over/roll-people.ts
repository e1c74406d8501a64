import { addDays, contains, type LocalDate } from '@housestaff/kernel';
import type { Person } from '@housestaff/people/domain';
import { layOut } from './lay-out-periods';
import { touches, type PersonRoll, type PlannedPeriod, type RollOverException, type RollYears } from './person-plan';

/**
 * What becomes of each resident. A resident is in the program on the days that their PGY periods hold: whoever has none
 * in a year isn't there in it, and keeps all that they did before. So a graduate's last period ends with the year, and no
 * flag has to be turned on a certain day. Those who left before, or were made inactive, are left out.
 */
export function rollPeople(people: readonly Person[], years: RollYears, exceptions: readonly RollOverException[]): PersonRoll[] {
  const byHand = new Map(exceptions.map((one) => [one.personId, one]));
  return people.filter((person) => isAsked(person, years)).map((person) => rollOne(person, years, byHand.get(person.id)));
}

function isAsked({ kind, active, pgyPeriods }: Person, { year, next }: RollYears): boolean {
  const from = addDays(year.end, -1);
  return kind === 'resident' && active && (pgyPeriods.length === 0 || touches(pgyPeriods, { start: from, end: next.end }));
}

/** The highest PGY that an on-cycle resident has on the year's last day; 1 without any. */
export function usualLength(people: readonly Person[], { year }: Pick<RollYears, 'year'>): number {
  const lastDay = addDays(year.end, -1);
  const residents = people.filter((one) => one.kind === 'resident' && one.active);
  const now = residents.flatMap((one) => one.pgyPeriods.filter((p) => !p.offCycle && contains(p.period, lastDay)));
  return Math.max(1, ...now.map(({ pgy }) => pgy));
}

function rollOne(person: Person, years: RollYears, exception: RollOverException | undefined): PersonRoll {
  const now = person.pgyPeriods.find(({ period }) => contains(period, addDays(years.year.end, -1)));
  const { outcome, periods, asEntered = false } = layOut(person, now, years, exception);
  const first = periods.find((one) => touches([one], years.next));
  const change = periods.find(({ period, pgy }) => period.start > years.next.start && period.start < years.next.end && pgy !== first?.pgy);
  return {
    ...{ person, outcome, asEntered, periods, pgyNow: now?.pgy ?? null, pgyNext: first?.pgy ?? null, offCycle: (first ?? now)?.offCycle ?? false },
    changesOn: change?.period.start ?? null,
    finishesOn: finish(periods, years),
    excepted: exception !== undefined,
  };
}

/** The end of their last period, where it comes before the new year's end: what comes later is for a later roll-over. */
function finish(periods: readonly PlannedPeriod[], { next }: RollYears): LocalDate | null {
  const end = periods.at(-1)?.period.end;
  return end !== undefined && end < next.end ? end : null;
}
