import { InvalidValue, type Id } from '@housestaff/kernel';
import { UnknownReference, type Rotation, type Site } from '@housestaff/program/domain';

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

/** Throws on a site that the organization doesn't have. */
export function siteOf(sites: readonly Site[], siteId: Id | null): { siteName: string | null; zone: string | null } {
  if (siteId === null) return { siteName: null, zone: null };
  const site = sites.find((one) => one.id === siteId);
  if (!site) throw new UnknownReference('siteId', 'site', siteId);
  return { siteName: site.name, zone: site.zone };
}
