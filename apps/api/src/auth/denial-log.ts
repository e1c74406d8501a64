import { Injectable } from '@nestjs/common';
import type { Actor } from '@housestaff/kernel';
import { ActorScope } from '@housestaff/identity/application';
import { TypeOrmAuditTrail } from '@housestaff/platform';

/** Writes refused requests into the audit, each in a transaction of its own. */
@Injectable()
export class DenialLog {
  constructor(
    private readonly scope: ActorScope,
    private readonly audit: TypeOrmAuditTrail,
  ) {}

  /**
   * @param permission the one that is missing, or the code of what a use case refused
   * @param route e.g. `POST /api/v1/programs`
   */
  record(actor: Actor, permission: string, route: string): Promise<void> {
    const [resource = permission] = permission.split(':');
    return this.scope.run(actor, () => this.audit.denied({ action: 'identity.permission.deny', resource, query: { permission, route } }));
  }
}
