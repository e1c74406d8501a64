import { Injectable } from '@nestjs/common';
import { ScheduleReader } from '@housestaff/assignments/application';
import { AuditTrail, Clock, CurrentActor, InvalidValue, JobQueue, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { assertAnnualProblem, runScope, termWeights } from '@housestaff/planning/domain';
import { ScheduleRuns } from '../ports/schedule-runs';
import type { YearAlgorithm } from '../ports/year-solver';
import { annualProblemOf } from '../problem/annual-problem-of';
import { RUN_SCHEDULE } from './run-schedule.handler';

export interface StartRun {
  readonly scheduleId: Id;
  readonly algorithm: YearAlgorithm;
  readonly seconds: number;
  /** 1 when left out: the same problem gives the same first answer. */
  readonly seed?: number;
  /** What the run starts from and changes little of; `published` when left out. A draft needs its id. */
  readonly basis?: 'published' | 'draft';
  readonly draftId?: Id | null;
  /** By term, 0 off to 4 highest; what is left out has its default. */
  readonly weights?: Readonly<Record<string, unknown>>;
}

/** Takes a snapshot of the problem and queues the search. */
@Injectable()
export class StartRunUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly runs: ScheduleRuns,
    private readonly jobs: JobQueue,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(command: StartRun): Promise<Id> {
    return this.uow.run(async () => {
      const schedule = await this.schedules.effective(command.scheduleId, basisOf(command));
      const weights = termWeights(command.weights ?? {});
      const problem = annualProblemOf(schedule, weights);
      assertAnnualProblem(problem);
      const id = newId(this.clock);
      const { algorithm, seconds, seed = 1 } = command;
      const scope = runScope(problem);
      await this.runs.add({ id, programId: schedule.schedule.programId, scheduleId: command.scheduleId, algorithm, seconds, seed, startedBy: this.actor.get().label, scope, problem });
      await this.runs.setJob(id, await this.jobs.enqueue({ kind: RUN_SCHEDULE, payload: { runId: id } }));
      await this.audit.record({ action: 'planning.run.start', resource: 'schedule-run', resourceId: id, after: { ...command, seed, weights, scope } });
      return id;
    });
  }
}

function basisOf({ basis, draftId }: StartRun): Id | null {
  if (basis !== 'draft') return null;
  if (!draftId) throw new InvalidValue('draftId', draftId, 'the draft to start from, with "basis": "draft"');
  return draftId;
}
