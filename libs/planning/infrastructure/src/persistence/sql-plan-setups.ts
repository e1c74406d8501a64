import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { PlanSetups, type PlanSetupState } from '@housestaff/planning/application';
import { TenantContext } from '@housestaff/platform';

const SELECT = `select id, program_id as "programId", fields, changed_by as "changedBy", changed_at as "changedAt", version from planning.plan_setup`;

@Injectable()
export class SqlPlanSetups extends PlanSetups {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async findById(id: Id): Promise<PlanSetupState | undefined> {
    const [row] = await this.tenant.query<PlanSetupState>(`${SELECT} where id = $1`, [id]);
    return row;
  }

  ofProgram(programId: Id): Promise<PlanSetupState[]> {
    return this.tenant.query<PlanSetupState>(`${SELECT} where program_id = $1 order by name`, [programId]);
  }

  async add({ id, programId, fields, changedBy, changedAt }: PlanSetupState): Promise<void> {
    await this.tenant.execute(
      `insert into planning.plan_setup (organization_id, id, program_id, kind, name, fields, changed_by, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [this.actor.get().organizationId, id, programId, fields.kind, fields.name, JSON.stringify(fields), changedBy, changedAt],
    );
  }

  async save({ id, fields, changedBy, changedAt, version }: PlanSetupState): Promise<void> {
    const written = await this.tenant.execute(
      `update planning.plan_setup set kind = $2, name = $3, fields = $4, changed_by = $5, changed_at = $6, version = $7 where id = $1 and version = $7 - 1`,
      [id, fields.kind, fields.name, JSON.stringify(fields), changedBy, changedAt, version],
    );
    if (written === 0) throw new StaleVersion('plan setup', id, version - 1, version);
  }

  async remove(id: Id, version: number): Promise<void> {
    const gone = await this.tenant.execute('delete from planning.plan_setup where id = $1 and version = $2', [id, version]);
    if (gone === 0) throw new StaleVersion('plan setup', id, version, (await this.findById(id))?.version ?? 0);
  }
}
