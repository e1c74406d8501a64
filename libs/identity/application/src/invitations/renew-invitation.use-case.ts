import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, UnitOfWork, type Id } from '@housestaff/kernel';
import { invitationEnd } from '@housestaff/identity/domain';
import { Invitations } from '../ports/invitations';
import { TokenMint } from '../ports/secrets';
import { PersonLink } from '../users/person-link';
import { UserDesk } from '../users/user-desk';
import { InvitationDesk } from './invitation-desk';
import type { GivenInvitation } from './invitation-view';

/** A new link, good for seven days from now; the one before no longer holds. Also for one that had expired or was withdrawn. */
@Injectable()
export class RenewInvitationUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: InvitationDesk,
    private readonly users: UserDesk,
    private readonly invitations: Invitations,
    private readonly people: PersonLink,
    private readonly mint: TokenMint,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  execute(id: Id): Promise<GivenInvitation> {
    return this.uow.run(async () => {
      const invitation = await this.desk.take(id);
      const { email, personId } = invitation;
      await this.desk.assertWanted(email, id);
      if (personId !== null) await this.people.assertFree(await this.users.own(), personId, { email });
      const [token, expiresAt] = [this.mint.fresh(), invitationEnd(this.clock.now())];
      await this.invitations.renew(id, this.actor.get().userId, this.mint.hash(token), expiresAt);
      const before = { expiresAt: invitation.expiresAt, revokedAt: invitation.revokedAt };
      await this.audit.record({ action: 'identity.invitation.renew', resource: 'invitation', resourceId: id, before, after: { email, expiresAt } });
      return { invitation: await this.desk.view(id), token };
    });
  }
}
