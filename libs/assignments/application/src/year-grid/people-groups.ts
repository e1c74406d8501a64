import type { DateRange } from '@housestaff/kernel';
import type { PersonOfProgram } from '../ports/schedule-catalog';
import { pgyOf } from '../schedule-reader/pgy-of';

export interface GroupedPerson {
  readonly person: PersonOfProgram;
  readonly pgy: number | null;
  readonly offCycle: boolean;
}

export interface PeopleGroup {
  readonly label: string;
  readonly pgy: number | null;
  readonly members: readonly GroupedPerson[];
}

const KIND_LABELS = { faculty: 'Faculty', staff: 'Staff', student: 'Students' } as const;

/** PGY by PGY, then off-cycle residents, residents without a PGY, faculty, staff, students; each by name. Empty groups are left out. */
export function groupPeople(people: readonly PersonOfProgram[], period: DateRange): PeopleGroup[] {
  const groups = new Map<string, { label: string; pgy: number | null; rank: number; members: GroupedPerson[] }>();
  for (const person of people) {
    const of = person.kind === 'resident' ? pgyOf(person, period) : null;
    const place = placeOf(person, of);
    const group = groups.get(place.label) ?? { ...place, members: [] };
    group.members.push({ person, pgy: of?.pgy ?? null, offCycle: of?.offCycle ?? false });
    groups.set(place.label, group);
  }
  const ordered = [...groups.values()].sort((a, b) => a.rank - b.rank);
  return ordered.map(({ label, pgy, members }) => ({ label, pgy, members: members.sort(byName) }));
}

function placeOf({ kind }: PersonOfProgram, of: { pgy: number; offCycle: boolean } | null): { label: string; pgy: number | null; rank: number } {
  if (kind !== 'resident') return { label: KIND_LABELS[kind], pgy: null, rank: kind === 'faculty' ? 30 : kind === 'staff' ? 31 : 32 };
  if (!of) return { label: 'Residents', pgy: null, rank: 21 };
  if (of.offCycle) return { label: 'Off-cycle', pgy: null, rank: 20 };
  return { label: `PGY-${of.pgy}`, pgy: of.pgy, rank: of.pgy };
}

function byName(a: GroupedPerson, b: GroupedPerson): number {
  return nameOf(a.person).localeCompare(nameOf(b.person));
}

/** As grids write names: family name first. */
export function nameOf({ familyName, givenName }: Pick<PersonOfProgram, 'familyName' | 'givenName'>): string {
  return givenName ? `${familyName}, ${givenName}` : familyName;
}
