import { Injectable } from '@nestjs/common';
import { CurrentActor, NotFound, StaleVersion, type Grant, type Id } from '@housestaff/kernel';
import { keepsAdministrator, LastAdmin, mayHandle, sees, UserBeyond } from '@housestaff/identity/domain';
import { Members, type MemberRecord } from '../ports/members';

/** Whom the current actor may see and change. Works inside the caller's unit of work. */
@Injectable()
export class UserDesk {
  constructor(
    private readonly members: Members,
    private readonly actor: CurrentActor,
  ) {}

  /** The actor's grants as they are stored now: what a request brings along may be some seconds old. */
  async own(): Promise<readonly Grant[]> {
    const member = await this.members.find(this.actor.get().userId);
    return member?.active ? member.grants : [];
  }

  /**
   * For a change of this user, which nobody else makes meanwhile. Throws NotFound where the actor doesn't get to see them,
   * UserBeyond where their roles go beyond the actor's, and StaleVersion.
   */
  async take(userId: Id, expectedVersion?: number): Promise<MemberRecord> {
    await this.members.hold();
    const own = await this.own();
    const member = await this.members.find(userId);
    if (member === null || !sees(own, member.grants)) throw new NotFound('user', userId);
    if (!mayHandle(own, member.grants)) throw new UserBeyond(userId);
    if (expectedVersion !== undefined && member.version !== expectedVersion) throw new StaleVersion('user', userId, expectedVersion, member.version);
    return member;
  }

  /** Refuses to take from the organization its last active administrator. */
  async assertOthersAdminister(leaving: MemberRecord): Promise<void> {
    if (!keepsAdministrator(await this.members.all(), leaving)) throw new LastAdmin();
  }

  isOneself(userId: Id): boolean {
    return this.actor.get().userId === userId;
  }
}
