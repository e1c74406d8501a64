import { Injectable } from '@nestjs/common';
import { FindingOverrides, type OverrideState } from '@housestaff/compliance/application';
import { Clock, CurrentActor, newId, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';

const SELECT = `select finding_id as "findingId", rule_id as "ruleId", person_id as "personId", person_name as "personName", measured, allowed, reason,
  given_by as "givenBy", given_at as "givenAt", published_version as "publishedVersion" from compliance.finding_override`;
const INSERT = `insert into compliance.finding_override (organization_id, schedule_id, id, finding_id, rule_id, person_id, person_name, measured, allowed, reason,
  given_by, given_at, published_version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

@Injectable()
export class SqlFindingOverrides extends FindingOverrides {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {
    super();
  }

  of(scheduleId: Id): Promise<OverrideState[]> {
    return this.tenant.query<OverrideState>(`${SELECT} where schedule_id = $1 order by published_version, id`, [scheduleId]);
  }

  async add(scheduleId: Id, overrides: readonly OverrideState[]): Promise<void> {
    for (const one of overrides) {
      const { findingId, ruleId, personId, personName, measured, allowed, reason, givenBy, givenAt, publishedVersion } = one;
      const values = [newId(this.clock), findingId, ruleId, personId, personName, measured, allowed, reason, givenBy, givenAt, publishedVersion];
      await this.tenant.execute(INSERT, [this.actor.get().organizationId, scheduleId, ...values]);
    }
  }
}
