import { Injectable } from '@nestjs/common';
import { ScheduleCheck, ScheduleReader, type ChangeInput, type FindingDiff } from '@housestaff/assignments/application';
import type { DraftChange } from '@housestaff/assignments/domain';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, dateRange, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleRuns } from '../ports/schedule-runs';
import { solutionChanges } from '../problem/solution-changes';

const NO_EFFECT: FindingDiff = { added: [], removed: [], worsened: [], improved: [] };

/** What the best schedule of a run would do to the findings of the published one, by the rules that publishing asks. */
@Injectable()
export class RunFindingsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly check: ScheduleCheck,
    private readonly access: ProgramAccess,
    private readonly runs: ScheduleRuns,
    private readonly audit: AuditTrail,
  ) {}

  /** Nothing where the run has found no schedule. Throws NotFound. */
  async execute({ runId }: { runId: Id }): Promise<FindingDiff> {
    return this.uow.run(async () => {
      const run = await this.runs.findById(runId);
      if (!run) throw new NotFound('run', runId);
      this.access.assertProgram(run.programId);
      await this.audit.record({ action: 'planning.run.findings', resource: 'schedule-run', resourceId: runId });
      const solution = await this.runs.solutionOf(runId);
      if (!solution) return NO_EFFECT;
      const published = await this.schedules.effective(run.scheduleId);
      const changes = solutionChanges(published, await this.runs.problemOf(runId), solution).map(staySet);
      return this.check.effectOf(published, this.schedules.hypothetical(published, changes), new Set(changes.map((one) => one.personId)));
    });
  }
}

function staySet({ personId, from, to, rotationId = null }: ChangeInput): DraftChange {
  return { kind: 'set-stay', personId, period: dateRange(from, to), source: 'solver', rotationId, locked: false };
}
