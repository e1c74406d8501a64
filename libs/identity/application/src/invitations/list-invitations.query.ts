import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, UnitOfWork } from '@housestaff/kernel';
import { sees } from '@housestaff/identity/domain';
import { Invitations } from '../ports/invitations';
import { invitationView, type InvitationView } from './invitation-view';

/** Invitations to the programs of the current actor, of any status, newest first. */
@Injectable()
export class ListInvitationsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<InvitationView[]> {
    return this.uow.run(async () => {
      const { grants } = this.actor.get();
      const seen = (await this.invitations.all()).filter((invitation) => sees(grants, invitation.grants));
      await this.audit.record({ action: 'identity.invitation.list', resource: 'invitation', query: { found: seen.length } });
      return seen.map((invitation) => invitationView(invitation, grants, this.clock.now()));
    });
  }
}
