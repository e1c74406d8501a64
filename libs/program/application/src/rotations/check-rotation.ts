import { InvalidValue, type Id } from '@housestaff/kernel';
import { AlreadyThere, UnknownReference, type Rotation, type Site } from '@housestaff/program/domain';

/** What is left out is usual: an elective that residents take, halves allowed, without supervision load. */
export type RotationFields = Pick<Rotation, 'name' | 'abbreviation'> &
  Partial<Omit<Rotation, 'id' | 'programId' | 'version' | 'pattern' | 'siteName' | 'zone'>>;

const LONGEST_ABBREVIATION = 6;

export function checkRotation(fields: Partial<RotationFields>): void {
  if (fields.name?.trim() === '') throw new InvalidValue('name', fields.name, 'a name');
  const { abbreviation, hoursLimit, supervisionWeight } = fields;
  if (abbreviation !== undefined && (abbreviation.trim() === '' || abbreviation.length > LONGEST_ABBREVIATION)) throw new InvalidValue('abbreviation', abbreviation, '1 to 6 letters');
  if (hoursLimit !== undefined && hoursLimit !== 80 && hoursLimit !== 88) throw new InvalidValue('hoursLimit', hoursLimit, '80, or 88 with an exception');
  if (supervisionWeight !== undefined && !(supervisionWeight >= 0 && supervisionWeight < 100)) throw new InvalidValue('supervisionWeight', supervisionWeight, 'zero or more');
}

/**
 * Grids write rotations by their abbreviations: no two that residents take share one. Faculty may share theirs with the
 * service that they attend on. Throws AlreadyThere naming the other rotation.
 */
export function assertOwnAbbreviation(rotation: Pick<Rotation, 'id' | 'abbreviation' | 'audience' | 'active'>, others: readonly Rotation[]): void {
  if (!standsInGrids(rotation)) return;
  const same = (one: Rotation): boolean => one.abbreviation.trim().toUpperCase() === rotation.abbreviation.trim().toUpperCase();
  const taken = others.find((one) => one.id !== rotation.id && standsInGrids(one) && same(one));
  if (taken) throw new AlreadyThere('rotation', 'abbreviation', rotation.abbreviation, taken);
}

function standsInGrids({ audience, active }: Pick<Rotation, 'audience' | 'active'>): boolean {
  return active && audience !== 'faculty';
}

/** Throws on a site that the organization doesn't have. */
export function siteOf(sites: readonly Site[], siteId: Id | null): { siteName: string | null; zone: string | null } {
  if (siteId === null) return { siteName: null, zone: null };
  const site = sites.find((one) => one.id === siteId);
  if (!site) throw new UnknownReference('siteId', 'site', siteId);
  return { siteName: site.name, zone: site.zone };
}
