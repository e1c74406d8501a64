import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, UnitOfWork, type Id } from '@housestaff/kernel';
import { Invitations } from '../ports/invitations';
import { InvitationDesk } from './invitation-desk';

/** Its link no longer holds. Withdrawing twice is no error. */
@Injectable()
export class WithdrawInvitationUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: InvitationDesk,
    private readonly invitations: Invitations,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(id: Id): Promise<void> {
    return this.uow.run(async () => {
      const { email, grants, revokedAt } = await this.desk.take(id);
      const at = revokedAt ?? this.clock.now();
      if (revokedAt === null) await this.invitations.revoke(id, at);
      await this.audit.record({ action: 'identity.invitation.withdraw', resource: 'invitation', resourceId: id, before: { email, grants, revokedAt }, after: { revokedAt: at } });
    });
  }
}
