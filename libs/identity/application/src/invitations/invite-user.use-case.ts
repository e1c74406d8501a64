import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, InvalidValue, newId, UnitOfWork, type Grant, type Id } from '@housestaff/kernel';
import { checkGrants, invitationEnd, normalEmail } from '@housestaff/identity/domain';
import { Invitations } from '../ports/invitations';
import { Members } from '../ports/members';
import { TokenMint } from '../ports/secrets';
import { PersonLink } from '../users/person-link';
import { UserDesk } from '../users/user-desk';
import type { GivenInvitation } from './invitation-view';
import { InvitationDesk } from './invitation-desk';

export interface InviteUser {
  readonly email: string;
  readonly name: string;
  readonly personId: Id | null;
  /** At least one. */
  readonly grants: readonly Grant[];
}

/** A link by which someone becomes a user with these roles, good for seven days and once. */
@Injectable()
export class InviteUserUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly users: UserDesk,
    private readonly members: Members,
    private readonly invitations: Invitations,
    private readonly people: PersonLink,
    private readonly desk: InvitationDesk,
    private readonly mint: TokenMint,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  execute(command: InviteUser): Promise<GivenInvitation> {
    const email = normalEmail(command.email);
    const name = command.name.trim();
    if (name === '') throw new InvalidValue('name', command.name, 'a name');
    if (command.grants.length === 0) throw new InvalidValue('grants', 'none', 'at least one role');
    return this.uow.run(() => this.invite({ ...command, email, name }));
  }

  private async invite(command: InviteUser): Promise<GivenInvitation> {
    await this.members.hold();
    await this.check(command);
    const { email, name, personId, grants } = command;
    const [id, token, expiresAt] = [newId(this.clock), this.mint.fresh(), invitationEnd(this.clock.now())];
    const stored = grants.map((grant) => ({ ...grant, id: newId(this.clock) }));
    await this.invitations.add({ id, email, name, personId, expiresAt, invitedBy: this.actor.get().userId, grants: stored, tokenHash: this.mint.hash(token) });
    await this.audit.record({ action: 'identity.invitation.give', resource: 'invitation', resourceId: id, after: { email, name, personId, grants, expiresAt } });
    return { invitation: await this.desk.view(id), token };
  }

  private async check({ email, personId, grants }: InviteUser): Promise<void> {
    const own = await this.users.own();
    checkGrants(own, grants);
    await this.desk.assertWanted(email);
    if (personId !== null) await this.people.assertFree(own, personId, { email });
  }
}
