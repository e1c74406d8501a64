import { intersect, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { Stay } from './stay';

/** A run of days on which a person is somewhere else than before. */
export interface ChangedPeriod {
  readonly personId: Id;
  readonly period: DateRange;
  /** The rotation before and after; null is none. */
  readonly before: Id | null;
  readonly after: Id | null;
}

type PlacedStay = Pick<Stay, 'personId' | 'rotationId' | 'period'>;

/** Where people are elsewhere, as whole periods: what a person reads as "the changes". How the days are cut into rows doesn't matter. */
export function changedPeriods(before: readonly PlacedStay[], after: readonly PlacedStay[]): ChangedPeriod[] {
  const earlier = groupByPerson(before);
  const later = groupByPerson(after);
  const people = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  return people.flatMap((personId) => changedOf(personId, earlier.get(personId) ?? [], later.get(personId) ?? []));
}

/** The parts of changed periods that fall into what another set of changes touches. */
export function within(periods: readonly ChangedPeriod[], touched: readonly { personId: Id; period: DateRange }[]): ChangedPeriod[] {
  return periods.filter((one) => touched.some((other) => other.personId === one.personId && intersect(one.period, other.period)));
}

function changedOf(personId: Id, before: PlacedStay[], after: PlacedStay[]): ChangedPeriod[] {
  const borders = [...new Set([...before, ...after].flatMap((stay) => [stay.period.start, stay.period.end]))].sort();
  const found: ChangedPeriod[] = [];
  borders.slice(0, -1).forEach((start, index) => {
    const [was, is] = [rotationOn(before, start), rotationOn(after, start)];
    if (was === is) return;
    const period = { start, end: borders[index + 1]! };
    const last = found.at(-1);
    if (last && last.period.end === start && last.before === was && last.after === is) {
      found[found.length - 1] = { ...last, period: { start: last.period.start, end: period.end } };
    } else found.push({ personId, period, before: was, after: is });
  });
  return found;
}

function rotationOn(stays: readonly PlacedStay[], date: LocalDate): Id | null {
  return stays.find((stay) => stay.period.start <= date && date < stay.period.end)?.rotationId ?? null;
}

function groupByPerson(stays: readonly PlacedStay[]): Map<Id, PlacedStay[]> {
  const groups = new Map<Id, PlacedStay[]>();
  for (const stay of stays) groups.set(stay.personId, [...(groups.get(stay.personId) ?? []), stay]);
  return groups;
}
