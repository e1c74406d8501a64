import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, newId, UnitOfWork, type Grant, type Id } from '@housestaff/kernel';
import { checkGrants, isAdministrator } from '@housestaff/identity/domain';
import { KnownSessions } from '../identify-session/known-sessions';
import { Members } from '../ports/members';
import { UserDesk } from './user-desk';
import { UserViews, type UserView } from './user-view';
import { WithdrawnPowers } from './withdrawn-powers';

export interface SetGrants {
  readonly userId: Id;
  readonly expectedVersion: number;
  /** All of them, at least one. */
  readonly grants: readonly Grant[];
}

/** What someone may do from now on. Nobody gives what they don't have, and the organization keeps an administrator. */
@Injectable()
export class SetGrantsUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: UserDesk,
    private readonly members: Members,
    private readonly powers: WithdrawnPowers,
    private readonly views: UserViews,
    private readonly known: KnownSessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(command: SetGrants): Promise<UserView> {
    const view = await this.uow.run(() => this.set(command));
    this.known.forgetUser(command.userId);
    return view;
  }

  private async set({ userId, expectedVersion, grants }: SetGrants): Promise<UserView> {
    const before = await this.desk.take(userId, expectedVersion);
    checkGrants(await this.desk.own(), grants);
    if (!isAdministrator(grants)) await this.desk.assertOthersAdminister(before);
    await this.members.replaceGrants(userId, grants.map((grant) => ({ ...grant, id: newId(this.clock) })));
    const withdrawnInvitations = await this.powers.of(userId, before.active ? grants : []);
    await this.audit.record({ action: 'identity.user.set-grants', resource: 'user', resourceId: userId, before: { grants: before.grants }, after: { grants, withdrawnInvitations } });
    return this.views.of(userId);
  }
}
