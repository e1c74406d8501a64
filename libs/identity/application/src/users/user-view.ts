import { Injectable } from '@nestjs/common';
import { CurrentActor, NotFound, type Id } from '@housestaff/kernel';
import { mayHandle, sees } from '@housestaff/identity/domain';
import { Members, type MemberRecord } from '../ports/members';

export interface UserView extends MemberRecord {
  readonly memberElsewhere: boolean;
  /** Whether the current actor may change them. */
  readonly mayChange: boolean;
}

/** Users as the current actor sees them. Works inside the caller's unit of work. */
@Injectable()
export class UserViews {
  constructor(
    private readonly members: Members,
    private readonly actor: CurrentActor,
  ) {}

  async all(): Promise<UserView[]> {
    const { grants } = this.actor.get();
    const seen = (await this.members.all()).filter((member) => sees(grants, member.grants));
    return this.withRights(seen);
  }

  async of(userId: Id): Promise<UserView> {
    const member = await this.members.find(userId);
    if (member === null) throw new NotFound('user', userId);
    const [view] = await this.withRights([member]);
    return view as UserView;
  }

  private async withRights(members: readonly MemberRecord[]): Promise<UserView[]> {
    const { grants } = this.actor.get();
    const elsewhere = await this.members.elsewhere();
    return members.map((member) => ({ ...member, memberElsewhere: elsewhere.has(member.userId), mayChange: mayHandle(grants, member.grants) }));
  }
}
