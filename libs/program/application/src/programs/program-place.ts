import type { Id } from '@housestaff/kernel';
import { UnknownReference, ZoneOfSite } from '@housestaff/program/domain';
import type { Sites } from '../ports/programs';

export interface ProgramPlace {
  readonly siteId: Id | null;
  readonly zone: string;
}

/** A program at a site is in the site's zone, without one in its own. Throws UnknownReference, ZoneOfSite. */
export async function programPlace(sites: Sites, siteId: Id | null, zone: string, asked: string | undefined): Promise<ProgramPlace> {
  if (siteId === null) return { siteId, zone };
  const site = await sites.lock(siteId);
  if (!site) throw new UnknownReference('siteId', 'site', siteId);
  if (asked !== undefined && asked !== site.zone) throw new ZoneOfSite(asked, site);
  return { siteId, zone: site.zone };
}
