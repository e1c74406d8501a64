import type { LocalDate } from '@housestaff/kernel';
import type { Person } from '@housestaff/people/domain';
import { touches, type Outcome, type PlannedPeriod, type RollOverException, type RollYears } from './person-plan';
import { yearLater } from './year-later';

export interface Laid {
  readonly outcome: Outcome;
  /** In order of time. */
  readonly periods: readonly PlannedPeriod[];
  readonly asEntered?: boolean;
}

/** A person's periods over both years. `now`: theirs on this year's last day. What somebody entered for the new year stays, unless an exception says otherwise. */
export function layOut(person: Person, now: PlannedPeriod | undefined, years: RollYears, exception: RollOverException | undefined): Laid {
  if (person.pgyPeriods.length === 0) return { outcome: 'missing', periods: [] };
  if (exception?.what === 'leaves') return { outcome: 'leaves', periods: untilYearEnds(person, years) };
  if (!now) return { outcome: 'begins', periods: person.pgyPeriods, asEntered: true };
  if (exception?.what === 'extends') return { outcome: 'extends', periods: extended(person, now, years, exception.until ?? years.next.end) };
  if (exception?.what === 'stays') return { outcome: 'stays', periods: again(person, now, years) };
  if (person.pgyPeriods.some((one) => one.id !== now.id && touches([one], years.next))) return entered(person, now, years);
  if (now.offCycle) return { outcome: 'off-cycle', periods: onOwnDay(person, now, years) };
  const kept = untilYearEnds(person, years);
  if (now.pgy >= years.length) return { outcome: 'graduates', periods: kept };
  return { outcome: 'goes-up', periods: [...kept, { id: null, period: years.next, pgy: now.pgy + 1, offCycle: false }] };
}

function untilYearEnds({ pgyPeriods }: Person, { next }: RollYears): PlannedPeriod[] {
  const kept = pgyPeriods.filter(({ period }) => period.start < next.start);
  return kept.map((one) => (one.period.end > next.start ? ending(one, next.start) : one));
}

function ending(one: PlannedPeriod, end: LocalDate): PlannedPeriod {
  return { ...one, period: { start: one.period.start, end } };
}

/** Whoever was on-cycle is off it from then on: their next PGY begins on the day that the extension ends. */
function extended(person: Person, now: PlannedPeriod, years: RollYears, until: LocalDate): PlannedPeriod[] {
  const { next, length } = years;
  const kept = untilYearEnds(person, years);
  const longer = now.offCycle ? [...kept.slice(0, -1), ending(now, until)] : [...kept, { id: null, period: { start: next.start, end: until }, pgy: now.pgy, offCycle: true }];
  if (now.pgy >= length || until >= next.end) return longer;
  return [...longer, { id: null, period: { start: until, end: yearLater(until) }, pgy: now.pgy + 1, offCycle: true }];
}

/** Another year in the same PGY: from the new year's first day, or from their own. */
function again(person: Person, now: PlannedPeriod, years: RollYears): PlannedPeriod[] {
  const kept = untilYearEnds(person, years);
  if (now.offCycle) return [...kept.slice(0, -1), ending(now, yearLater(ownDay(now)))];
  return [...kept, { id: null, period: years.next, pgy: now.pgy, offCycle: false }];
}

/** Off-cycle people change a year after they began, or later where somebody entered that. */
function ownDay({ period }: PlannedPeriod): LocalDate {
  const anniversary = yearLater(period.start);
  return anniversary > period.end ? anniversary : period.end;
}

function onOwnDay(person: Person, now: PlannedPeriod, { next, length }: RollYears): PlannedPeriod[] {
  const own = ownDay(now);
  const until = person.pgyPeriods.map((one) => (one.id === now.id && one.period.end < own ? ending(one, own) : one));
  if (own >= next.end || now.pgy >= length) return until;
  return [...until, { id: null, period: { start: own, end: yearLater(own) }, pgy: now.pgy + 1, offCycle: true }];
}

function entered({ pgyPeriods }: Person, now: PlannedPeriod, { next }: RollYears): Laid {
  const first = pgyPeriods.find((one) => touches([one], next));
  const ownDates = first === undefined || first.offCycle || first.id === now.id || first.period.start > next.start;
  const outcome = ownDates ? 'off-cycle' : first.pgy > now.pgy ? 'goes-up' : 'stays';
  return { outcome, periods: pgyPeriods, asEntered: true };
}
