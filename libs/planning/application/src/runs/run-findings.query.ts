import { Injectable } from '@nestjs/common';
import { ScheduleCheck, ScheduleReader, toChanges, type FindingDiff } from '@housestaff/assignments/application';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleRuns } from '../ports/schedule-runs';
import { PlanProblems } from '../problem/plan-problems';
import { StoredRun } from './stored-run';

const NO_EFFECT: FindingDiff = { added: [], removed: [], worsened: [], improved: [] };

/** What a run's plan would do to the findings of the published schedule, by the rules that publishing asks. */
@Injectable()
export class RunFindingsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly check: ScheduleCheck,
    private readonly problems: PlanProblems,
    private readonly stored: StoredRun,
    private readonly runs: ScheduleRuns,
    private readonly audit: AuditTrail,
  ) {}

  /** Nothing where the run has found no plan. Throws NotFound, RunOfEarlierGenerator. */
  async execute({ runId, alternative = 0 }: { runId: Id; alternative?: number }): Promise<FindingDiff> {
    return this.uow.run(async () => {
      const run = await this.stored.find(runId);
      await this.audit.record({ action: 'planning.run.findings', resource: 'schedule-run', resourceId: runId, query: { runId, alternative } });
      const solution = await this.runs.solutionOf(runId, alternative);
      if (!solution) return NO_EFFECT;
      const published = await this.schedules.effective(run.scheduleId);
      const { problem } = await this.stored.problemOf(run);
      const inputs = this.problems.changes(run.request.setup, published, problem, solution);
      const changes = toChanges(inputs, published, 'solver');
      return this.check.effectOf(published, this.schedules.hypothetical(published, changes), new Set(changes.map((one) => one.personId)));
    });
  }
}
