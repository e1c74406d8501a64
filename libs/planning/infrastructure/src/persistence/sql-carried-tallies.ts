import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { CarriedTallies, type CarriedState } from '@housestaff/planning/application';
import { TenantContext } from '@housestaff/platform';

const INSERT = `insert into planning.carried_tally (organization_id, program_id, rows, changed_by, changed_at, version) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`;
const UPDATE = `update planning.carried_tally set rows = $3, changed_by = $4, changed_at = $5, version = $6 where organization_id = $1 and program_id = $2 and version = $6 - 1`;

@Injectable()
export class SqlCarriedTallies extends CarriedTallies {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async find(programId: Id): Promise<CarriedState | undefined> {
    const sql = `select program_id as "programId", rows, changed_by as "changedBy", changed_at as "changedAt", version from planning.carried_tally where program_id = $1`;
    const [row] = await this.tenant.query<CarriedState>(sql, [programId]);
    return row;
  }

  async save({ programId, rows, changedBy, changedAt, version }: CarriedState): Promise<void> {
    const values = [this.actor.get().organizationId, programId, JSON.stringify(rows), changedBy, changedAt, version];
    const written = await this.tenant.execute(version === 1 ? INSERT : UPDATE, values);
    if (written === 0) throw new StaleVersion('tallies', programId, version - 1, version);
  }
}
