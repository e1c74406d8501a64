import { Injectable } from '@nestjs/common';
import { assertZone, AuditTrail, Clock, InvalidValue, newId, UnitOfWork } from '@housestaff/kernel';
import { Sites } from '../ports/programs';
import { siteView, type SiteView } from './site-keeper';

export interface AddSite {
  readonly name: string;
  readonly zone: string;
}

@Injectable()
export class AddSiteUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sites: Sites,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws InvalidValue for a zone that doesn't exist, AlreadyThere naming the site that has the name. */
  async execute({ name, zone }: AddSite): Promise<SiteView> {
    assertZone(zone);
    if (name.trim() === '') throw new InvalidValue('name', name, 'a name');
    return this.uow.run(async () => {
      const site = { id: newId(this.clock), name: name.trim(), zone, version: 1 };
      await this.sites.add(site);
      await this.audit.record({ action: 'program.site.create', resource: 'site', resourceId: site.id, after: site });
      return siteView(site, undefined);
    });
  }
}
