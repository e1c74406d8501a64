import { Injectable } from '@nestjs/common';
import { PreviewChanges, ScheduleReader, type FindingDiff } from '@housestaff/assignments/application';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { RunHasNoSchedule } from '../planning.errors';
import { ScheduleRuns } from '../ports/schedule-runs';
import { solutionChanges } from '../problem/solution-changes';

/** What the best schedule of a run would do to the findings of the published one, by the rules that publishing asks. */
@Injectable()
export class RunFindingsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly preview: PreviewChanges,
    private readonly access: ProgramAccess,
    private readonly runs: ScheduleRuns,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, RunHasNoSchedule. */
  async execute({ runId }: { runId: Id }): Promise<FindingDiff> {
    return this.uow.run(async () => {
      const run = await this.runs.findById(runId);
      if (!run) throw new NotFound('run', runId);
      this.access.assertProgram(run.programId);
      const solution = await this.runs.solutionOf(runId);
      if (!solution) throw new RunHasNoSchedule(runId, run.status);
      const published = await this.schedules.effective(run.scheduleId);
      const changes = solutionChanges(published, await this.runs.problemOf(runId), solution);
      await this.audit.record({ action: 'planning.run.findings', resource: 'schedule-run', resourceId: runId });
      return this.preview.execute({ scheduleId: run.scheduleId, changes });
    });
  }
}
