import { Injectable } from '@nestjs/common';
import { assertZone, AuditTrail, InvalidValue, UnitOfWork, type Id } from '@housestaff/kernel';
import type { Site, SiteUses } from '@housestaff/program/domain';
import { DutyProjection } from '../ports/duty-projection';
import { Programs, Sites } from '../ports/programs';
import { programsOf, SiteKeeper, siteView, type SiteView } from './site-keeper';

export interface ChangeSite {
  readonly siteId: Id;
  readonly expectedVersion: number;
  readonly changes: { readonly name?: string; readonly zone?: string };
}

export interface ChangedSite extends SiteView {
  /** Published duties that are in the new zone now, at the same times on the wall clock. */
  readonly movedDuties: number;
}

/** Another name or zone. With the zone, programs at home there and all published duties there move, in one transaction. */
@Injectable()
export class ChangeSiteUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sites: Sites,
    private readonly programs: Programs,
    private readonly projection: DutyProjection,
    private readonly keeper: SiteKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion, InvalidValue, AlreadyThere, and PermissionDenied where other programs are there. */
  async execute({ siteId, expectedVersion, changes: { name, zone } }: ChangeSite): Promise<ChangedSite> {
    if (zone !== undefined) assertZone(zone);
    if (name?.trim() === '') throw new InvalidValue('name', name, 'a name');
    return this.uow.run(async () => {
      const { site: before, uses } = await this.keeper.lock(siteId, expectedVersion);
      this.keeper.assertMayChange(uses);
      const after = { ...before, name: name?.trim() ?? before.name, zone: zone ?? before.zone };
      await this.sites.save(after);
      const movedDuties = after.zone === before.zone ? 0 : await this.move(after, uses);
      const saved = { ...after, version: before.version + 1 };
      await this.audit.record({ action: 'program.site.update', resource: 'site', resourceId: siteId, before, after: { ...saved, movedDuties } });
      return { ...siteView(saved, uses), movedDuties };
    });
  }

  private async move({ id, name, zone }: Site, uses: SiteUses): Promise<number> {
    const atHome = (await this.programs.all()).filter((program) => program.siteId === id && program.zone !== zone);
    for (const program of atHome) await this.programs.save({ ...program, zone });
    return this.projection.moveZones(programsOf(uses), `${name} is in ${zone} now`);
  }
}
