import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, InvalidValue, UnitOfWork, type Id } from '@housestaff/kernel';
import { NotOneself } from '@housestaff/identity/domain';
import { KnownSessions } from '../identify-session/known-sessions';
import { Members, type MemberFields, type MemberRecord } from '../ports/members';
import { Sessions } from '../ports/sessions';
import { PersonLink } from './person-link';
import { UserDesk } from './user-desk';
import { UserViews, type UserView } from './user-view';
import { WithdrawnPowers } from './withdrawn-powers';

export interface ChangeUser {
  readonly userId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<MemberFields>;
}

/** Renames, links to a person, deactivates or activates. Deactivating ends their sessions here and withdraws what they handed out. */
@Injectable()
export class ChangeUserUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: UserDesk,
    private readonly members: Members,
    private readonly sessions: Sessions,
    private readonly people: PersonLink,
    private readonly powers: WithdrawnPowers,
    private readonly views: UserViews,
    private readonly known: KnownSessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(command: ChangeUser): Promise<UserView> {
    const view = await this.uow.run(() => this.change(command));
    this.known.forgetUser(command.userId);
    return view;
  }

  private async change({ userId, expectedVersion, changes }: ChangeUser): Promise<UserView> {
    const before = await this.desk.take(userId, expectedVersion);
    const { name, personId, active } = { ...before, ...changes };
    const fields = { name: name.trim(), personId, active };
    if (fields.name === '') throw new InvalidValue('name', name, 'a name');
    if (personId !== null && personId !== before.personId) await this.people.assertFree(await this.desk.own(), personId, { userId, email: before.email });
    if (before.active && !active) await this.close(before);
    await this.members.save(userId, fields);
    const { name: was, personId: wasPerson, active: wasActive } = before;
    await this.audit.record({ action: 'identity.user.change', resource: 'user', resourceId: userId, before: { name: was, personId: wasPerson, active: wasActive }, after: fields });
    return this.views.of(userId);
  }

  private async close(member: MemberRecord): Promise<void> {
    if (this.desk.isOneself(member.userId)) throw new NotOneself('deactivate');
    await this.desk.assertOthersAdminister(member);
    await this.sessions.endAll(member.userId, 'deactivated', this.clock.now());
    await this.powers.of(member.userId, []);
  }
}
