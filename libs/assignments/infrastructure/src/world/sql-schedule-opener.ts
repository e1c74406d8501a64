import { Injectable } from '@nestjs/common';
import { Schedules } from '@housestaff/assignments/application';
import { Clock, newId, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { ScheduleOpener } from '@housestaff/program/application';

@Injectable()
export class SqlScheduleOpener extends ScheduleOpener {
  constructor(
    private readonly schedules: Schedules,
    private readonly tenant: TenantContext,
    private readonly clock: Clock,
  ) {
    super();
  }

  async open(programId: Id, academicYearId: Id): Promise<Id> {
    const there = await this.schedules.findByYear(academicYearId);
    if (there) return there.id;
    const id = newId(this.clock);
    await this.schedules.add({ id, programId, academicYearId, publishedVersion: 0, version: 1 });
    return id;
  }

  async idsOf(academicYearIds: readonly Id[]): Promise<ReadonlyMap<Id, Id>> {
    const rows = await this.tenant.query<{ year: Id; id: Id }>('select academic_year_id as year, id from assignments.schedule where academic_year_id = any($1)', [academicYearIds]);
    return new Map(rows.map((row) => [row.year, row.id]));
  }
}
