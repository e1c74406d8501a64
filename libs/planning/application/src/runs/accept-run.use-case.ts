import { Injectable } from '@nestjs/common';
import { DraftWriter, ScheduleReader, type DraftView } from '@housestaff/assignments/application';
import { addDays, AuditTrail, dateRange, InvalidValue, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import type { PlanningProblem } from '@housestaff/planning/domain';
import { NothingToAccept, RunAlreadyAccepted, RunStillGoing } from '../planning.errors';
import { ScheduleRuns, type RunAcceptance, type RunState } from '../ports/schedule-runs';
import { PlanProblems } from '../problem/plan-problems';
import type { PlanPart } from '../problem/year-changes';
import { StoredRun } from './stored-run';

export interface AcceptRun {
  readonly runId: Id;
  readonly name?: string;
  /** 0, the best, when left out. */
  readonly alternative?: number;
  /** Of these people alone, from and up to these days alone. */
  readonly people?: readonly Id[];
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** Puts a plan that a run found, or a part of it, into a new draft, as changes of what is published now. */
@Injectable()
export class AcceptRunUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly drafts: DraftWriter,
    private readonly problems: PlanProblems,
    private readonly stored: StoredRun,
    private readonly runs: ScheduleRuns,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, RunStillGoing, RunHasNoPlan, RunOfEarlierGenerator, RunAlreadyAccepted, NothingToAccept, InvalidValue. */
  async execute(command: AcceptRun): Promise<DraftView> {
    const { runId, alternative = 0 } = command;
    return this.uow.run(async () => {
      const run = await this.stored.find(runId);
      if (run.status === 'queued' || run.status === 'running') throw new RunStillGoing(run.id);
      const accepted = acceptanceOf(command);
      await this.mustBeNew(run, accepted);
      const { problem } = await this.stored.problemOf(run);
      const solution = await this.stored.solutionOf(run, alternative);
      const published = await this.schedules.effective(run.scheduleId);
      const changes = this.problems.changes(run.request.setup, published, problem, solution, partOf(command, run, problem));
      if (changes.length === 0) throw new NothingToAccept(runId);
      const points = run.alternatives[alternative]?.points ?? run.best;
      const name = command.name ?? `${run.plan.name}, ${points} points`;
      const draft = await this.drafts.create({ scheduleId: run.scheduleId, name, label: `Plan: ${run.plan.name}`, source: 'solver', changes });
      await this.runs.accept(runId, { ...accepted, draftId: draft.id });
      await this.audit.record({ action: 'planning.run.accept', resource: 'schedule-run', resourceId: runId, after: { ...accepted, draftId: draft.id, changes: changes.length } });
      return draft;
    });
  }

  /** The same once more would be the same draft; a draft that was thrown away counts no more. */
  private async mustBeNew(run: RunState, wanted: Omit<RunAcceptance, 'draftId'>): Promise<void> {
    for (const { draftId, ...earlier } of run.accepted) {
      if (JSON.stringify(keyOf(earlier)) !== JSON.stringify(keyOf(wanted))) continue;
      const { draft } = await this.schedules.effective(run.scheduleId, draftId);
      if (draft?.status !== 'discarded') throw new RunAlreadyAccepted(run.id, draftId);
    }
  }
}

function acceptanceOf({ alternative = 0, people, from, to }: AcceptRun): Omit<RunAcceptance, 'draftId'> {
  return { alternative, people: people ? [...people].sort() : null, from: from ?? null, to: to ?? null };
}

function keyOf({ alternative, people, from, to }: Omit<RunAcceptance, 'draftId'>): unknown[] {
  return [alternative, people, from, to];
}

function partOf({ people, from, to }: AcceptRun, { period }: RunState, problem: PlanningProblem): PlanPart {
  const known = new Set(problem.people.map(({ id }) => id));
  const stranger = people?.find((id) => !known.has(id));
  if (stranger) throw new InvalidValue('people', stranger, "people of the run's plan");
  const start = from ?? period.start;
  const end = to ?? period.end;
  if (from || to) dateRange(start, end);
  return { ...(people && { people }), ...((from || to) && { period: { start, end: end > start ? end : addDays(start, 1) } }) };
}
