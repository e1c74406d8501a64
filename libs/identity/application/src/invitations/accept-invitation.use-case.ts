import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { AlreadyMember, checkPassword, WrongPassword } from '@housestaff/identity/domain';
import { ActorScope } from '../ports/actor-scope';
import { Invitations, type InvitationRecord } from '../ports/invitations';
import { LoginDirectory } from '../ports/login-directory';
import { Members, type NewMember } from '../ports/members';
import { PasswordHasher } from '../ports/secrets';
import { Users } from '../ports/users';
import type { Visit } from '../ports/visit';
import { FreshSession } from '../sign-in/fresh-session';
import { ProvenLogin } from '../sign-in/proven-login';
import type { OpenedSession } from '../sign-in/session-opener';
import type { SignedIn } from '../sign-in/sign-in.use-case';
import { InvitationHolder } from './invitation-holder';

export interface AcceptInvitation extends Visit {
  readonly token: string;
  /** A new one; or, where the e-mail has a login, that login's. */
  readonly password: string;
  /** In place of the name on the invitation. */
  readonly name?: string;
}

/** How the one who accepts signs in from now on. */
interface Login {
  readonly userId: Id;
  /** Undefined: they have a login, and proved it. */
  readonly passwordHash?: string;
}

/** Whoever holds the link becomes a user with the roles of the invitation, and is signed in. Of two at once one is. */
@Injectable()
export class AcceptInvitationUseCase {
  constructor(
    private readonly holder: InvitationHolder,
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly directory: LoginDirectory,
    private readonly members: Members,
    private readonly users: Users,
    private readonly proven: ProvenLogin,
    private readonly hasher: PasswordHasher,
    private readonly fresh: FreshSession,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(command: AcceptInvitation): Promise<SignedIn<OpenedSession>> {
    const { invitationId, holder } = await this.holder.find(command.token, command);
    const { email } = await this.scope.run(holder, () => this.uow.run(() => this.holder.open(invitationId)));
    const login = await this.loginOf(email, command);
    const actor = { ...holder, userId: login.userId, label: email };
    const session = await this.scope.run(actor, () => this.uow.run(() => this.accept(invitationId, login, command)));
    return { session, actor };
  }

  private async loginOf(email: string, command: AcceptInvitation): Promise<Login> {
    const place = await this.directory.byEmail(email);
    if (place !== null) {
      await this.proven.assert(place, email, command.password, command);
      return { userId: place.userId };
    }
    checkPassword(command.password, email);
    return { userId: newId(this.clock), passwordHash: await this.hasher.hash(command.password) };
  }

  private async accept(id: Id, login: Login, { name, password, ...visit }: AcceptInvitation): Promise<OpenedSession> {
    await this.members.hold();
    const invitation = await this.holder.open(id);
    const member = this.memberOf(invitation, login.userId, name);
    if ((await this.members.find(login.userId)) !== null) throw new AlreadyMember(invitation.email);
    if (login.passwordHash === undefined) await this.join(member, password);
    else await this.users.add({ ...member, email: invitation.email, passwordHash: login.passwordHash });
    await this.invitations.accept(id, this.clock.now());
    const after = { userId: login.userId, email: invitation.email, personId: member.personId, grants: invitation.grants, hadLogin: login.passwordHash === undefined };
    await this.audit.record({ action: 'identity.invitation.accept', resource: 'invitation', resourceId: id, after });
    return this.fresh.open(login.userId, visit);
  }

  /** The password is proven again now that the login is held: it may have been set by someone else's link a moment ago. */
  private async join(member: NewMember, password: string): Promise<void> {
    await this.members.join(member);
    const login = await this.users.findForLogin(member.userId);
    if (login === null || !(await this.hasher.verify(login.passwordHash, password))) throw new WrongPassword('password');
  }

  private memberOf({ name, personId, grants }: InvitationRecord, userId: Id, wanted: string | undefined): NewMember {
    return { userId, name: wanted?.trim() || name, personId, grants: grants.map((grant) => ({ ...grant, id: newId(this.clock) })) };
  }
}
