import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { LinkablePeople, type LinkablePerson } from '@housestaff/identity/application';

@Injectable()
export class SqlLinkablePeople extends LinkablePeople {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async find(personId: Id, now: Date): Promise<LinkablePerson | null> {
    const sql = `
      select p.person_id as "personId", p.program_id as "programId", p.name, m.user_id as "userId", m.name as "userName", i.email as "invitedEmail"
        from people.person_name p
        left join identity.membership m on m.organization_id = p.organization_id and m.person_id = p.person_id
        left join identity.invitation i on i.organization_id = p.organization_id and i.person_id = p.person_id
             and i.accepted_at is null and i.revoked_at is null and i.expires_at > $3
       where p.organization_id = $1 and p.person_id = $2 limit 1`;
    const [person] = await this.tenant.query<LinkablePerson>(sql, [this.actor.get().organizationId, personId, now]);
    return person ?? null;
  }
}
