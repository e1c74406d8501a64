import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork } from '@housestaff/kernel';
import { Sites } from '../ports/programs';
import { siteView, type SiteView } from './site-keeper';

/** The sites of the organization, by name. */
@Injectable()
export class ListSitesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sites: Sites,
    private readonly audit: AuditTrail,
  ) {}

  execute(): Promise<SiteView[]> {
    return this.uow.run(async () => {
      const sites = await this.sites.all();
      const uses = await this.sites.uses();
      await this.audit.record({ action: 'program.site.list', resource: 'site', query: { found: sites.length } });
      return sites.map((site) => siteView(site, uses.get(site.id)));
    });
  }
}
