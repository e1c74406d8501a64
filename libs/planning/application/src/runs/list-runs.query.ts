import { Injectable } from '@nestjs/common';
import { ScheduleReader } from '@housestaff/assignments/application';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleRuns, type RunState } from '../ports/schedule-runs';

@Injectable()
export class ListRunsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly runs: ScheduleRuns,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ scheduleId }: { scheduleId: Id }): Promise<RunState[]> {
    return this.uow.run(async () => {
      await this.schedules.effective(scheduleId);
      await this.audit.record({ action: 'planning.run.list', resource: 'schedule-run', query: { scheduleId } });
      return this.runs.ofSchedule(scheduleId);
    });
  }
}
