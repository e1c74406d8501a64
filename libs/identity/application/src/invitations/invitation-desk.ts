import { Injectable } from '@nestjs/common';
import { Clock, CurrentActor, NotFound, type Id } from '@housestaff/kernel';
import { AlreadyMember, InvitationBeyond, InvitationClosed, InvitationOpen, mayHandle, sees } from '@housestaff/identity/domain';
import { Invitations, type InvitationRecord } from '../ports/invitations';
import { Members } from '../ports/members';
import { UserDesk } from '../users/user-desk';
import { invitationView, stateOf, type InvitationView } from './invitation-view';

/** Invitations that the current actor may handle. Works inside the caller's unit of work. */
@Injectable()
export class InvitationDesk {
  constructor(
    private readonly invitations: Invitations,
    private readonly members: Members,
    private readonly users: UserDesk,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  /** For a change of it, which nobody else makes meanwhile. Throws NotFound, InvitationBeyond, and InvitationClosed once it was accepted. */
  async take(id: Id): Promise<InvitationRecord> {
    await this.members.hold();
    const own = await this.users.own();
    const invitation = await this.invitations.find(id);
    if (invitation === null || !sees(own, invitation.grants)) throw new NotFound('invitation', id);
    if (!mayHandle(own, invitation.grants)) throw new InvitationBeyond(id);
    if (invitation.acceptedAt !== null) throw new InvitationClosed(stateOf(invitation, this.clock.now()));
    return invitation;
  }

  /** Refuses an e-mail that is a member's, or that another invitation is open for. One that has expired makes way. */
  async assertWanted(email: string, id?: Id): Promise<void> {
    if ((await this.members.findByEmail(email)) !== null) throw new AlreadyMember(email);
    const pending = await this.invitations.findPending(email);
    if (pending === null || pending.id === id) return;
    if (pending.expiresAt > this.clock.now()) throw new InvitationOpen(pending.id, email);
    await this.invitations.revoke(pending.id, this.clock.now());
  }

  async view(id: Id): Promise<InvitationView> {
    const invitation = await this.invitations.find(id);
    if (invitation === null) throw new NotFound('invitation', id);
    return invitationView(invitation, this.actor.get().grants, this.clock.now());
  }
}
