import { personKey, type RememberedMapping, type WantedPerson, type WantedYear } from '@housestaff/exchange/domain';
import { contains, overlaps, type Id } from '@housestaff/kernel';
import type { Absence, Person } from '@housestaff/people/domain';
import type { AcademicYear } from '@housestaff/program/domain';
import type { ProgramSnapshot } from '../../shared/program-snapshots';
import { keysOf } from '../../shared/resolved-plan';

export interface YearFacts {
  readonly title: string;
  readonly year: AcademicYear;
  readonly snapshot: ProgramSnapshot;
  readonly remembered: RememberedMapping;
  readonly namesGiven: readonly { readonly personId: Id; readonly givenName: string; readonly familyName: string }[];
}

/** A year as a sheet is to say it: what is published, and approved leave. Faculty, staff and students have no rows on year sheets. */
export function wantedYear({ title, year, snapshot, remembered, namesGiven }: YearFacts): WantedYear {
  const [stays, absences] = [grouped(snapshot.stays), grouped(snapshot.absences)];
  const former = grouped(namesGiven);
  const called = new Map<string, number>();
  for (const { displayName } of snapshot.people) called.set(personKey(displayName), (called.get(personKey(displayName)) ?? 0) + 1);
  return {
    title,
    blocks: year.blocks.map(({ name, period, splitOn }) => ({ name, start: period.start, end: period.end, splitOn })),
    rotations: snapshot.rotations.map(({ id, name, abbreviation, colour }) => ({ id, name, abbreviation, colour })),
    activities: snapshot.activities,
    remembered,
    people: snapshot.people.map((person): WantedPerson => {
      const own = stays.get(person.id) ?? [];
      // Of two with one name, the number tells them apart.
      return {
        ...{ id: person.id, keys: keysOf(person), formerKeys: (former.get(person.id) ?? []).flatMap(namesOf) },
        name: (called.get(personKey(person.displayName)) ?? 0) > 1 && person.externalId ? person.externalId : person.displayName,
        ...yearOf(person, year),
        listed: person.kind === 'resident' && (own.length > 0 || (person.active && person.pgyPeriods.some(({ period }) => overlaps(period, year.period)))),
        stays: own.map(({ rotationId, period, note }) => ({ rotationId, range: period, note })),
        leaves: (absences.get(person.id) ?? []).filter(isSaid).map(({ kind, period, source }) => ({ kind, range: period, imported: source === 'import' })),
      };
    }),
  };
}

function isSaid({ status }: Absence): boolean {
  return status === 'approved';
}

function yearOf({ pgyPeriods }: Person, { period }: AcademicYear): { pgy: number | null; offCycle: boolean } {
  const now = pgyPeriods.find((one) => contains(one.period, period.start));
  return { pgy: now?.pgy ?? null, offCycle: now?.offCycle ?? false };
}

function namesOf({ givenName, familyName }: { givenName: string; familyName: string }): string[] {
  return [`${givenName} ${familyName}`, `${familyName}, ${givenName}`].map(personKey);
}

function grouped<Row extends { readonly personId: Id }>(rows: readonly Row[]): Map<Id, Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.personId);
    if (own) own.push(row);
    else groups.set(row.personId, [row]);
  }
  return groups;
}
