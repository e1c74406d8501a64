import { Injectable } from '@nestjs/common';
import { AuditTrail, CurrentActor, InvalidValue, StaleVersion, UnitOfWork, type Grant, type Id } from '@housestaff/kernel';
import { NotSignedIn } from '@housestaff/identity/domain';
import { Members, type MemberRecord } from '../ports/members';
import { Organization } from '../ports/organization';

export interface OwnProfileView extends Pick<MemberRecord, 'email' | 'name' | 'personId' | 'personName' | 'version'> {
  readonly organizationName: string;
  readonly roles: readonly Grant[];
}

/** Who one is in the organization that one is signed in to. */
@Injectable()
export class OwnProfileQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly members: Members,
    private readonly organization: Organization,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
  ) {}

  execute(): Promise<OwnProfileView> {
    return this.uow.run(async () => {
      const { userId } = this.actor.get();
      await this.audit.record({ action: 'identity.profile.read', resource: 'user', resourceId: userId, query: { userId } });
      return this.load(userId);
    });
  }

  /** Inside a unit of work. */
  async load(userId: Id): Promise<OwnProfileView> {
    const member = await this.members.find(userId);
    if (member === null) throw new NotSignedIn('ended');
    const { email, name, personId, personName, grants, version } = member;
    return { email, name, organizationName: await this.organization.name(), personId, personName, roles: grants, version };
  }
}

export interface RenameOneself {
  readonly name: string;
  readonly expectedVersion: number;
}

@Injectable()
export class RenameOneselfUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly members: Members,
    private readonly profile: OwnProfileQuery,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
  ) {}

  execute({ name: wanted, expectedVersion }: RenameOneself): Promise<OwnProfileView> {
    const name = wanted.trim();
    if (name === '') throw new InvalidValue('name', wanted, 'a name');
    return this.uow.run(async () => {
      await this.members.hold();
      const { userId } = this.actor.get();
      const member = await this.members.find(userId);
      if (member === null) throw new NotSignedIn('ended');
      if (member.version !== expectedVersion) throw new StaleVersion('profile', userId, expectedVersion, member.version);
      await this.members.save(userId, { ...member, name });
      await this.audit.record({ action: 'identity.profile.rename', resource: 'user', resourceId: userId, before: { name: member.name }, after: { name } });
      return this.profile.load(userId);
    });
  }
}
