import { Injectable } from '@nestjs/common';
import { AuditTrail, CurrentActor, UnitOfWork, type Id } from '@housestaff/kernel';
import { ActorScope } from '../ports/actor-scope';
import { LoginDirectory } from '../ports/login-directory';
import { Users } from '../ports/users';

export interface MembershipView {
  readonly organizationId: Id;
  readonly organizationName: string;
  /** Names of the roles there, each once. */
  readonly roles: readonly string[];
  readonly current: boolean;
}

/** The organizations that whoever is signed in may work in. Each is read as itself: no statement sees two. */
@Injectable()
export class OwnMembershipsQuery {
  constructor(
    private readonly directory: LoginDirectory,
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly users: Users,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
  ) {}

  async execute(): Promise<MembershipView[]> {
    const { userId } = this.actor.get();
    const ids = await this.directory.organizationsOf(userId);
    await this.uow.run(() => this.audit.record({ action: 'identity.membership.list', resource: 'user', resourceId: userId, query: { found: ids.length } }));
    const found: MembershipView[] = [];
    for (const id of ids) found.push(...(await this.read(id)));
    return found.sort((a, b) => a.organizationName.localeCompare(b.organizationName));
  }

  /** Empty where it ended a moment ago. */
  private async read(organizationId: Id): Promise<MembershipView[]> {
    const actor = this.actor.get();
    const member = await this.scope.run({ ...actor, organizationId, grants: [] }, () => this.uow.run(() => this.users.findMember(actor.userId)));
    if (!member?.active) return [];
    const roles = [...new Set(member.grants.map(({ role }) => role))];
    return [{ organizationId, organizationName: member.organizationName, roles, current: organizationId === actor.organizationId }];
  }
}
