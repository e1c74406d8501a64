import type { RotationOfProgram } from '../ports/schedule-catalog';
import { atWork, type RosterEntry } from './day-roster';
import type { ManifestLocation, ManifestPerson, ManifestRole } from './manifest-view';

const CLINICS = new Set(['ambulatory', 'elective']);
const ROLE_ORDER = ['Attending', 'Preceptor', 'Senior', 'Intern', 'Resident', 'Clinician', 'Staff', 'Student'];

/** By rotation in the catalog's order, people by role; a whole-day duty stands in both halves. */
export function locationsOf(roster: readonly RosterEntry[], rotations: readonly RotationOfProgram[]): ManifestLocation[] {
  const working = atWork(roster);
  return rotations.flatMap((rotation) => {
    const here = working.filter((entry) => entry.location?.id === rotation.id);
    if (here.length === 0) return [];
    const { id, abbreviation, colour, name, siteName } = rotation;
    return [{ rotationId: id, abbreviation, colour, name, siteName, roles: rolesOf(here, rotation) }];
  });
}

function rolesOf(entries: readonly RosterEntry[], rotation: RotationOfProgram): ManifestRole[] {
  const roles = new Map<string, ManifestRole>();
  for (const entry of entries) {
    const role = roleOf(entry, rotation);
    const row = roles.get(role) ?? { role, am: [], pm: [], night: [] };
    const person = personOf(entry, rotation);
    if (entry.place.am) row.am.push(person);
    if (entry.place.pm && !startsAtNight(entry)) row.pm.push(person);
    if (entry.place.night) row.night.push(person);
    roles.set(role, row);
  }
  return [...roles.values()].sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
}

function roleOf({ person, pgy }: RosterEntry, rotation: RotationOfProgram): string {
  const clinic = CLINICS.has(rotation.category);
  if (person.kind === 'faculty') return clinic ? 'Preceptor' : 'Attending';
  if (person.kind === 'staff') return 'Staff';
  if (person.kind === 'student') return 'Student';
  if (clinic) return 'Clinician';
  return pgy === null ? 'Resident' : pgy === 1 ? 'Intern' : 'Senior';
}

/** A night that stands in the afternoon of the grid, but begins only in the evening. */
function startsAtNight({ place, activity }: RosterEntry): boolean {
  return place.night && !place.am && (activity.times?.day?.start ?? 1080) >= 960;
}

function personOf({ person, pgy, activity }: RosterEntry, rotation: RotationOfProgram): ManifestPerson {
  const elsewhere = activity.code.toUpperCase() === rotation.abbreviation.toUpperCase() ? '' : activity.code;
  return { personId: person.id, name: person.displayName, pgy, note: activity.place === 'at-home' ? 'home' : elsewhere };
}
