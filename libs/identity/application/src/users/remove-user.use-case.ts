import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { NotOneself } from '@housestaff/identity/domain';
import { KnownSessions } from '../identify-session/known-sessions';
import { Members } from '../ports/members';
import { UserDesk } from './user-desk';
import { WithdrawnPowers } from './withdrawn-powers';

/** Takes someone out of the organization, with their sessions here. Their login stays where it belongs to another one too. */
@Injectable()
export class RemoveUserUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: UserDesk,
    private readonly members: Members,
    private readonly powers: WithdrawnPowers,
    private readonly known: KnownSessions,
    private readonly audit: AuditTrail,
  ) {}

  async execute(userId: Id): Promise<void> {
    await this.uow.run(() => this.remove(userId));
    this.known.forgetUser(userId);
  }

  private async remove(userId: Id): Promise<void> {
    const { email, name, personId, grants, ...rest } = await this.desk.take(userId);
    if (this.desk.isOneself(userId)) throw new NotOneself('remove');
    await this.desk.assertOthersAdminister({ email, name, personId, grants, ...rest });
    await this.powers.of(userId, []);
    await this.members.remove(userId);
    await this.audit.record({ action: 'identity.user.remove', resource: 'user', resourceId: userId, before: { email, name, personId, grants } });
  }
}
