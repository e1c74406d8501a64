import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, type DomainError } from '@housestaff/kernel';
import { afterFailure, BadCredentials, LockedOut, NO_FAILURES, secondsShut } from '@housestaff/identity/domain';
import { PasswordHasher } from '../ports/secrets';
import { Users, type UserLogin } from '../ports/users';

/**
 * Checks one account's password and counts failures, inside the caller's unit of work. A refusal is returned, not thrown:
 * the count of failures must stay when the caller refuses.
 */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly users: Users,
    private readonly hasher: PasswordHasher,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async refusal(userId: string, password: string): Promise<DomainError | null> {
    const user = await this.users.findForLogin(userId);
    const shut = user === null ? 0 : secondsShut(user.lockout, this.clock.now());
    if (shut > 0) return new LockedOut(shut);
    const right = await this.isRight(user, password);
    if (user === null || !user.active || !right) return this.fail(user);
    if (user.lockout.failedCount > 0) await this.users.saveLockout(userId, NO_FAILURES);
    return null;
  }

  private async isRight(user: UserLogin | null, password: string): Promise<boolean> {
    if (user !== null) return this.hasher.verify(user.passwordHash, password);
    await this.hasher.verifyNothing(password);
    return false;
  }

  private async fail(user: UserLogin | null): Promise<DomainError> {
    if (user === null) return new BadCredentials();
    const lockout = afterFailure(user.lockout, this.clock.now());
    await this.users.saveLockout(user.userId, lockout);
    const after = { failedCount: lockout.failedCount, lockedUntil: lockout.lockedUntil };
    await this.audit.record({ action: 'identity.user.fail-sign-in', resource: 'user', resourceId: user.userId, after });
    return new BadCredentials();
  }
}
