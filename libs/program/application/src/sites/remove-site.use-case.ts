import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { SiteInUse } from '@housestaff/program/domain';
import { Sites } from '../ports/programs';
import { programsOf, SiteKeeper } from './site-keeper';

@Injectable()
export class RemoveSiteUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sites: Sites,
    private readonly keeper: SiteKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, and SiteInUse naming what is there. */
  async execute(siteId: Id): Promise<void> {
    await this.uow.run(async () => {
      const { site, uses } = await this.keeper.lock(siteId);
      if (programsOf(uses).length > 0) throw new SiteInUse(site, this.keeper.seen(uses), this.keeper.hidden(uses));
      await this.sites.remove(siteId);
      await this.audit.record({ action: 'program.site.remove', resource: 'site', resourceId: siteId, before: site });
    });
  }
}
