import { Injectable } from '@nestjs/common';
import { Schedules, type ScheduleState } from '@housestaff/assignments/application';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';

const COLUMNS = `select id, program_id as "programId", academic_year_id as "academicYearId", published_version as "publishedVersion", version,
  projected_revision as "projectedRevision", changed_at as "changedAt" from assignments.schedule`;

@Injectable()
export class SqlSchedules extends Schedules {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async findById(id: Id): Promise<ScheduleState | undefined> {
    return (await this.tenant.query<ScheduleState>(`${COLUMNS} where id = $1`, [id]))[0];
  }

  async lock(id: Id): Promise<ScheduleState | undefined> {
    return (await this.tenant.query<ScheduleState>(`${COLUMNS} where id = $1 for update`, [id]))[0];
  }

  async findByYear(academicYearId: Id): Promise<ScheduleState | undefined> {
    return (await this.tenant.query<ScheduleState>(`${COLUMNS} where academic_year_id = $1`, [academicYearId]))[0];
  }

  async ofProgram(programId: Id): Promise<ScheduleState[]> {
    return this.tenant.query<ScheduleState>(`${COLUMNS} where program_id = $1 order by id`, [programId]);
  }

  async add({ id, programId, academicYearId }: ScheduleState): Promise<void> {
    await this.tenant.execute('insert into assignments.schedule (organization_id, id, program_id, academic_year_id) values ($1, $2, $3, $4)', [
      this.actor.get().organizationId,
      id,
      programId,
      academicYearId,
    ]);
  }

  async advance(id: Id, publishedVersion: number, projectedRevision: string): Promise<void> {
    await this.tenant.execute(
      'update assignments.schedule set published_version = $2, projected_revision = $3, version = version + 1, changed_at = clock_timestamp() where id = $1',
      [id, publishedVersion, projectedRevision],
    );
  }

  async confirm(id: Id, projectedRevision: string): Promise<void> {
    await this.tenant.execute('update assignments.schedule set projected_revision = $2 where id = $1', [id, projectedRevision]);
  }
}
