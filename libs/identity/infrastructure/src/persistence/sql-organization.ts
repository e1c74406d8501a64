import { Injectable } from '@nestjs/common';
import { CurrentActor } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { Organization } from '@housestaff/identity/application';

@Injectable()
export class SqlOrganization extends Organization {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async name(): Promise<string> {
    const [row] = await this.tenant.query<{ name: string }>('select name from program.organization_name where organization_id = $1', [this.actor.get().organizationId]);
    return row?.name ?? '';
  }
}
