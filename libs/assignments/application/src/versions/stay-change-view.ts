import type { ChangedPeriod } from '@housestaff/assignments/domain';
import type { Id, LocalDate } from '@housestaff/kernel';
import type { PersonOfProgram, ScheduleCatalog } from '../ports/schedule-catalog';

/** A whole changed period, with the names of the rotations (or hand-made activities) before and after; null is none. */
export interface StayChangeView {
  readonly personId: Id;
  readonly personName: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly before: string | null;
  readonly after: string | null;
}

interface Names {
  readonly people: readonly PersonOfProgram[];
  readonly catalog: Pick<ScheduleCatalog, 'rotations' | 'activities'>;
}

export function stayChangeViews(periods: readonly ChangedPeriod[], names: Names): StayChangeView[] {
  const people = new Map(names.people.map((one) => [one.id, one.displayName]));
  const places = new Map([...names.catalog.rotations, ...names.catalog.activities].map((one) => [one.id, one.name]));
  const nameOf = (id: Id | null): string | null => (id === null ? null : (places.get(id) ?? id));
  return periods.map(({ personId, period, before, after }) => ({
    personId,
    personName: people.get(personId) ?? personId,
    from: period.start,
    to: period.end,
    before: nameOf(before),
    after: nameOf(after),
  }));
}
