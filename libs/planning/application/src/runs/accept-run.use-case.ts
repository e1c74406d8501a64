import { Injectable } from '@nestjs/common';
import { DraftWriter, ScheduleReader, type DraftView } from '@housestaff/assignments/application';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { RunAlreadyAccepted, RunHasNoSchedule, RunStillGoing } from '../planning.errors';
import { ScheduleRuns, type RunState } from '../ports/schedule-runs';
import { solutionChanges } from '../problem/solution-changes';

/** Puts a run's best schedule into a new draft, as changes of what is published now. */
@Injectable()
export class AcceptRunUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly drafts: DraftWriter,
    private readonly access: ProgramAccess,
    private readonly runs: ScheduleRuns,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ runId, name }: { runId: Id; name?: string }): Promise<DraftView> {
    return this.uow.run(async () => {
      const run = await this.runs.findById(runId);
      if (!run) throw new NotFound('run', runId);
      this.access.assertProgram(run.programId);
      mustBeAcceptable(run);
      const solution = await this.runs.solutionOf(runId);
      if (!solution) throw new RunHasNoSchedule(runId, run.status);
      const published = await this.schedules.effective(run.scheduleId);
      const changes = solutionChanges(published, await this.runs.problemOf(runId), solution);
      const draft = await this.drafts.create({ scheduleId: run.scheduleId, name: name ?? `Generated, ${run.best} points`, label: 'Generate the year', source: 'solver', changes });
      await this.runs.setDraft(runId, draft.id);
      await this.audit.record({ action: 'planning.run.accept', resource: 'schedule-run', resourceId: runId, after: { draftId: draft.id, changes: changes.length } });
      return draft;
    });
  }
}

function mustBeAcceptable(run: RunState): void {
  if (run.status === 'queued' || run.status === 'running') throw new RunStillGoing(run.id);
  if (run.draftId) throw new RunAlreadyAccepted(run.id, run.draftId);
}
