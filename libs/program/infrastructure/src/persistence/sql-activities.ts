import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { TenantContext, violates } from '@housestaff/platform';
import { Activities } from '@housestaff/program/application';
import { AlreadyThere, type Activity } from '@housestaff/program/domain';

const COLUMNS = `id, program_id as "programId", code, name, category, place, duty_kind as "dutyKind", counts_hours as "countsHours",
  may_overlap as "mayOverlap", supervises, colour, times, version`;

@Injectable()
export class SqlActivities extends Activities {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  ofProgram(programId: Id): Promise<Activity[]> {
    return this.tenant.query<Activity>(`select ${COLUMNS} from program.activity where program_id = $1 order by code`, [programId]);
  }

  async findById(id: Id): Promise<Activity | undefined> {
    const [row] = await this.tenant.query<Activity>(`select ${COLUMNS} from program.activity where id = $1`, [id]);
    return row;
  }

  async add(activity: Activity): Promise<void> {
    const sql = `
      insert into program.activity (organization_id, program_id, id, code, name, category, place, duty_kind, counts_hours, may_overlap, supervises, colour, times)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb)`;
    await this.coded(activity, () => this.tenant.execute(sql, [this.actor.get().organizationId, activity.programId, activity.id, ...fields(activity)]));
  }

  async save(activity: Activity): Promise<void> {
    const sql = `
      update program.activity set code = $3, name = $4, category = $5, place = $6, duty_kind = $7, counts_hours = $8, may_overlap = $9,
        supervises = $10, colour = $11, times = $12::jsonb, version = version + 1, changed_at = now()
      where id = $1 and version = $2`;
    const touched = await this.coded(activity, () => this.tenant.execute(sql, [activity.id, activity.version, ...fields(activity)]));
    if (touched === 0) throw new StaleVersion('activity', activity.id, activity.version, activity.version + 1);
  }

  /** The one that has the code is looked up first: after a violated constraint the transaction could no longer tell. */
  private async coded<T>(activity: Activity, write: () => Promise<T>): Promise<T> {
    const taken = (await this.ofProgram(activity.programId)).find((one) => one.id !== activity.id && one.code === activity.code);
    if (taken) throw new AlreadyThere('activity', 'code', activity.code, taken);
    try {
      return await write();
    } catch (error) {
      if (violates(error, 'activity_organization_id_program_id_code_key')) throw new AlreadyThere('activity', 'code', activity.code, null);
      throw error;
    }
  }
}

function fields(activity: Activity): unknown[] {
  const { code, name, category, place, dutyKind, countsHours, mayOverlap, supervises, colour, times } = activity;
  return [code, name, category, place, dutyKind, countsHours, mayOverlap, supervises, colour, times && JSON.stringify(times)];
}
