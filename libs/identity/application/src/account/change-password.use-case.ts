import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, DomainError, UnitOfWork, type Id } from '@housestaff/kernel';
import { BadCredentials, checkPassword, NotSignedIn, WrongPassword } from '@housestaff/identity/domain';
import { KnownSessions } from '../identify-session/known-sessions';
import { ResetLinks } from '../ports/reset-links';
import { PasswordHasher } from '../ports/secrets';
import { Sessions } from '../ports/sessions';
import { Users } from '../ports/users';
import { PasswordCheck } from '../sign-in/password-check';

export interface ChangePassword {
  readonly current: string;
  readonly next: string;
  /** The one that asks, and stays. */
  readonly sessionId: Id;
}

/** One's own password, for the present one. All other sessions end, in every organization; wrong ones count for lock-out. */
@Injectable()
export class ChangePasswordUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly passwords: PasswordCheck,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly links: ResetLinks,
    private readonly hasher: PasswordHasher,
    private readonly known: KnownSessions,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  async execute(command: ChangePassword): Promise<void> {
    const { userId } = this.actor.get();
    const member = await this.uow.run(() => this.users.findMember(userId));
    if (member === null) throw new NotSignedIn('ended');
    checkPassword(command.next, member.email, 'next');
    const passwordHash = await this.hasher.hash(command.next);
    const refusal = await this.uow.run(() => this.change(userId, command, passwordHash));
    if (refusal instanceof BadCredentials) throw new WrongPassword('current');
    if (refusal !== null) throw refusal;
    this.known.forgetUser(userId);
  }

  /** Refusals are returned: the count of failures must stay when the caller refuses. */
  private async change(userId: Id, { current, sessionId }: ChangePassword, passwordHash: string): Promise<DomainError | null> {
    const refusal = await this.passwords.refusal(userId, current);
    if (refusal !== null) return refusal;
    const now = this.clock.now();
    await this.users.savePassword(userId, passwordHash);
    await this.sessions.proveAgain(sessionId);
    await this.links.revokeFor(userId, now);
    const ended = await this.sessions.endAll(userId, 'password', now, sessionId);
    await this.audit.record({ action: 'identity.user.change-password', resource: 'user', resourceId: userId, after: { sessionsEnded: ended.length } });
    return null;
  }
}
