import { Injectable } from '@nestjs/common';
import { assertZone, AuditTrail, Clock, CurrentActor, newId, UnitOfWork } from '@housestaff/kernel';
import type { Site } from '@housestaff/program/domain';
import { Organizations, Sites } from '../ports/programs';

export interface OpenOrganization {
  readonly name: string;
  readonly sites: readonly { readonly name: string; readonly zone: string }[];
}

/** Stores the current actor's organization, which is new, and its sites. */
@Injectable()
export class OpenOrganizationUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly organizations: Organizations,
    private readonly sites: Sites,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  async execute({ name, sites }: OpenOrganization): Promise<Site[]> {
    for (const site of sites) assertZone(site.zone);
    return this.uow.run(async () => {
      await this.organizations.add(name);
      const added = sites.map((site) => ({ id: newId(this.clock), ...site, version: 1 }));
      for (const site of added) await this.sites.add(site);
      const resourceId = this.actor.get().organizationId;
      await this.audit.record({ action: 'program.organization.open', resource: 'organization', resourceId, after: { name, sites: added } });
      return added;
    });
  }
}
