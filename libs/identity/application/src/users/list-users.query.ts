import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork } from '@housestaff/kernel';
import { UserViews, type UserView } from './user-view';

/** The users of the organization that the current actor gets to see, by name. */
@Injectable()
export class ListUsersQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly views: UserViews,
    private readonly audit: AuditTrail,
  ) {}

  execute(): Promise<UserView[]> {
    return this.uow.run(async () => {
      const users = await this.views.all();
      await this.audit.record({ action: 'identity.user.list', resource: 'user', query: { found: users.length } });
      return users;
    });
  }
}
