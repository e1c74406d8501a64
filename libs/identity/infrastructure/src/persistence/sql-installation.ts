import { Injectable } from '@nestjs/common';
import { SystemTransaction, TenantContext } from '@housestaff/platform';
import { Installation } from '@housestaff/identity/application';

const ANY = 'select program.any_organization() as any';

@Injectable()
export class SqlInstallation extends Installation {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantContext,
  ) {
    super();
  }

  async isEmpty(): Promise<boolean> {
    const [row] = await this.system.run((manager) => manager.query<{ any: boolean }[]>(ANY));
    return row?.any === false;
  }

  /** Whoever waited for the lock asks after the other has committed: each statement sees what is committed when it begins. */
  async claim(): Promise<boolean> {
    await this.tenant.query("select pg_advisory_xact_lock(hashtextextended('identity.setup', 0))");
    const [row] = await this.tenant.query<{ any: boolean }>(ANY);
    return row?.any === false;
  }
}
