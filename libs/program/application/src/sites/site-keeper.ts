import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { NotFound, type Id } from '@housestaff/kernel';
import type { Site, SiteUses } from '@housestaff/program/domain';
import { Sites } from '../ports/programs';
import { assertVersion } from '../programs/program-keeper';

const NONE: SiteUses = { programs: [], rotations: [] };

/** A site with how many programs and rotations are there. */
export interface SiteView extends Site {
  readonly usedBy: number;
}

/** Sites belong to the whole organization; who changes one changes it for all that use it. */
@Injectable()
export class SiteKeeper {
  constructor(
    private readonly sites: Sites,
    private readonly access: ProgramAccess,
  ) {}

  /** Held until the unit of work ends. Throws NotFound, StaleVersion. */
  async lock(id: Id, expectedVersion?: number): Promise<{ site: Site; uses: SiteUses }> {
    const site = await this.sites.lock(id);
    if (!site) throw new NotFound('site', id);
    if (expectedVersion !== undefined) assertVersion('site', site, expectedVersion);
    return { site, uses: (await this.sites.uses()).get(id) ?? NONE };
  }

  /** Throws PermissionDenied where a program that the actor has no grant for is at this site. */
  assertMayChange(uses: SiteUses): void {
    if (this.hidden(uses) > 0) this.access.assertWholeOrganization('program:write');
  }

  /** What the actor may see of the uses. */
  seen(uses: SiteUses): SiteUses {
    return { programs: this.access.visible(uses.programs, (one) => one.id), rotations: this.access.visible(uses.rotations, (one) => one.programId) };
  }

  hidden(uses: SiteUses): number {
    return countOf(uses) - countOf(this.seen(uses));
  }
}

/** Of each program once. */
export function programsOf({ programs, rotations }: SiteUses): Id[] {
  return [...new Set([...programs.map((one) => one.id), ...rotations.map((one) => one.programId)])].sort();
}

export function siteView(site: Site, uses: SiteUses | undefined): SiteView {
  return { ...site, usedBy: countOf(uses ?? NONE) };
}

function countOf({ programs, rotations }: SiteUses): number {
  return programs.length + rotations.length;
}
