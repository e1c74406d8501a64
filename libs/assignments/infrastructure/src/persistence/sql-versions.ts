import { Injectable } from '@nestjs/common';
import { Versions, type VersionState } from '@housestaff/assignments/application';
import { Clock, CurrentActor, newId, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';

const COLUMNS = `select number, published_at as "publishedAt", published_by as "publishedBy", note, source, draft_id as "draftId",
  rolled_back_to as "rolledBackTo", change_count as "changeCount", undone from assignments.version`;

@Injectable()
export class SqlVersions extends Versions {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {
    super();
  }

  async add(scheduleId: Id, version: VersionState): Promise<void> {
    const { number, draftId, source, changeCount, rolledBackTo, note, publishedBy, publishedAt } = version;
    await this.tenant.execute(
      `insert into assignments.version (organization_id, id, schedule_id, number, draft_id, source, change_count, rolled_back_to, note, published_by, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [this.actor.get().organizationId, newId(this.clock), scheduleId, number, draftId, source, changeCount, rolledBackTo, note, publishedBy, publishedAt],
    );
  }

  async of(scheduleId: Id): Promise<VersionState[]> {
    return this.tenant.query<VersionState>(`${COLUMNS} where schedule_id = $1 order by number desc`, [scheduleId]);
  }

  async find(scheduleId: Id, number: number): Promise<VersionState | undefined> {
    return (await this.tenant.query<VersionState>(`${COLUMNS} where schedule_id = $1 and number = $2`, [scheduleId, number]))[0];
  }

  async since(scheduleId: Id, at: Date): Promise<VersionState[]> {
    return this.tenant.query<VersionState>(`${COLUMNS} where schedule_id = $1 and published_at >= $2 order by number desc`, [scheduleId, at]);
  }
}
