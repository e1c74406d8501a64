import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { MemberElsewhere, NotOneself, resetEnd, UserInactive } from '@housestaff/identity/domain';
import { Members, type MemberRecord } from '../ports/members';
import { ResetLinks } from '../ports/reset-links';
import { TokenMint } from '../ports/secrets';
import { UserDesk } from '../users/user-desk';

/** Its text is given once and kept nowhere. */
export interface GivenResetLink {
  readonly email: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** A link by which someone sets a new password, good for 24 hours and once. It replaces earlier ones. */
@Injectable()
export class MakeResetLinkUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: UserDesk,
    private readonly members: Members,
    private readonly links: ResetLinks,
    private readonly mint: TokenMint,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  /** Refused for who belongs to another organization too: an administrator here would come into that one. */
  execute(userId: Id): Promise<GivenResetLink> {
    return this.uow.run(async () => {
      const member = await this.desk.take(userId);
      if (this.desk.isOneself(userId)) throw new NotOneself('reset');
      if (!member.active) throw new UserInactive();
      if ((await this.members.elsewhere()).has(userId)) throw new MemberElsewhere();
      return this.make(member, false);
    });
  }

  /** For who holds the server: whoever that is could read the database as well. The answer is null for no active member. */
  executeAsOperator(email: string): Promise<GivenResetLink | null> {
    return this.uow.run(async () => {
      const member = await this.members.findByEmail(email);
      return member?.active ? this.make(member, true) : null;
    });
  }

  private async make({ userId, email }: MemberRecord, byOperator: boolean): Promise<GivenResetLink> {
    const now = this.clock.now();
    const [id, token, expiresAt] = [newId(this.clock), this.mint.fresh(), resetEnd(now)];
    await this.links.revokeFor(userId, now);
    await this.links.add({ id, userId, tokenHash: this.mint.hash(token), expiresAt, madeBy: this.actor.get().userId, byOperator });
    await this.audit.record({ action: 'identity.user.make-reset-link', resource: 'user', resourceId: userId, after: { linkId: id, expiresAt, byOperator } });
    return { email, token, expiresAt };
  }
}
