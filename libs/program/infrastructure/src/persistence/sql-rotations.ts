import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { TenantContext, violates } from '@housestaff/platform';
import { Rotations } from '@housestaff/program/application';
import { AlreadyThere, type PatternCell, type Rotation } from '@housestaff/program/domain';

const SELECT = `
  select rotation.id, rotation.program_id as "programId", rotation.name, abbreviation, colour, category, site_id as "siteId",
    site.name as "siteName", site.zone, leave_eligible as "leaveEligible", half_block as "halfBlock", hours_limit as "hoursLimit",
    supervision_weight::float as "supervisionWeight", audience, active, rotation.version, coalesce((
      select json_agg(json_build_object('week', week, 'weekday', weekday, 'half', half, 'activityId', activity_id) order by week, weekday, half)
      from program.pattern_cell cell
      where cell.organization_id = rotation.organization_id and cell.rotation_id = rotation.id
    ), '[]') as pattern
  from program.rotation rotation
  left join program.site site on site.organization_id = rotation.organization_id and site.id = rotation.site_id`;

@Injectable()
export class SqlRotations extends Rotations {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  ofProgram(programId: Id): Promise<Rotation[]> {
    return this.tenant.query<Rotation>(`${SELECT} where rotation.program_id = $1 order by rotation.name`, [programId]);
  }

  async findById(id: Id): Promise<Rotation | undefined> {
    const [row] = await this.tenant.query<Rotation>(`${SELECT} where rotation.id = $1`, [id]);
    return row;
  }

  async add(rotation: Rotation): Promise<void> {
    const sql = `
      insert into program.rotation (organization_id, program_id, id, name, abbreviation, colour, category, site_id, leave_eligible, half_block,
        hours_limit, supervision_weight, audience, active)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
    await this.named(rotation, () => this.tenant.execute(sql, [this.actor.get().organizationId, rotation.programId, rotation.id, ...fields(rotation)]));
  }

  async save(rotation: Rotation): Promise<void> {
    const sql = `
      update program.rotation set name = $3, abbreviation = $4, colour = $5, category = $6, site_id = $7, leave_eligible = $8, half_block = $9,
        hours_limit = $10, supervision_weight = $11, audience = $12, active = $13, version = version + 1, changed_at = now()
      where id = $1 and version = $2`;
    this.fresh(rotation, await this.named(rotation, () => this.tenant.execute(sql, [rotation.id, rotation.version, ...fields(rotation)])));
  }

  async setPattern(rotation: Pick<Rotation, 'id' | 'version'>, cells: readonly PatternCell[]): Promise<void> {
    const sql = 'update program.rotation set version = version + 1, changed_at = now() where id = $1 and version = $2';
    this.fresh(rotation, await this.tenant.execute(sql, [rotation.id, rotation.version]));
    await this.tenant.execute('delete from program.pattern_cell where rotation_id = $1', [rotation.id]);
    await this.tenant.execute(
      `insert into program.pattern_cell (organization_id, rotation_id, week, weekday, half, activity_id)
       select $1, $2, week, weekday, half, "activityId"
       from jsonb_to_recordset($3::jsonb) as row (week int, weekday int, half text, "activityId" uuid)`,
      [this.actor.get().organizationId, rotation.id, JSON.stringify(cells)],
    );
  }

  private fresh(rotation: Pick<Rotation, 'id' | 'version'>, touched: number): void {
    if (touched === 0) throw new StaleVersion('rotation', rotation.id, rotation.version, rotation.version + 1);
  }

  /** The one that has the name is looked up first: after a violated constraint the transaction could no longer tell. */
  private async named<T>(rotation: Rotation, write: () => Promise<T>): Promise<T> {
    const sql = 'select id, name from program.rotation where program_id = $1 and name = $2 and id <> $3';
    const [taken] = await this.tenant.query<Pick<Rotation, 'id' | 'name'>>(sql, [rotation.programId, rotation.name, rotation.id]);
    if (taken) throw new AlreadyThere('rotation', 'name', rotation.name, taken);
    try {
      return await write();
    } catch (error) {
      if (violates(error, 'rotation_organization_id_program_id_name_key')) throw new AlreadyThere('rotation', 'name', rotation.name, null);
      throw error;
    }
  }
}

function fields(rotation: Rotation): unknown[] {
  const { name, abbreviation, colour, category, siteId, leaveEligible, halfBlock, hoursLimit, supervisionWeight, audience, active } = rotation;
  return [name, abbreviation, colour, category, siteId, leaveEligible, halfBlock, hoursLimit, supervisionWeight, audience, active];
}
