import { Injectable } from '@nestjs/common';
import { ScheduleReader, type EffectiveSchedule } from '@housestaff/assignments/application';
import { AuditTrail, Clock, CurrentActor, InvalidValue, JobQueue, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { objectivesOf, type ObjectiveId } from '@housestaff/planning/domain';
import type { Algorithm } from '../ports/plan-solver';
import { ScheduleRuns, type NewRun, type RunOut, type RunRequest } from '../ports/schedule-runs';
import { PlanProblems } from '../problem/plan-problems';
import type { OutOfPlan, PlanAsked, PlanToMake } from '../problem/plan-to-make';
import { scopeOf } from '../problem/scope-of';
import { RUN_SCHEDULE } from './run-schedule.handler';

export interface StartRun extends Omit<PlanAsked, 'unconfirmed'> {
  readonly scheduleId: Id;
  readonly algorithm: Algorithm;
  readonly seconds: number;
  /** 1 when left out: the same problem gives the same first answer. */
  readonly seed?: number;
  /** What the run starts from and changes little of; `published` when left out. A draft needs its id. */
  readonly basis?: 'published' | 'draft';
  readonly draftId?: Id | null;
  /** That many more plans that differ. */
  readonly alternatives?: number;
  /** For `pareto`. */
  readonly objectives?: readonly ObjectiveId[];
}

/** Takes a snapshot of the problem and queues the search. */
@Injectable()
export class StartRunUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly problems: PlanProblems,
    private readonly runs: ScheduleRuns,
    private readonly jobs: JobQueue,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(command: StartRun): Promise<Id> {
    return this.uow.run(async () => {
      const schedule = await this.schedules.effective(command.scheduleId, basisOf(command));
      const run = this.runOf(command, schedule, await this.problems.of(schedule, command));
      await this.runs.add(run);
      await this.runs.setJob(run.id, await this.jobs.enqueue({ kind: RUN_SCHEDULE, payload: { runId: run.id } }));
      const { scope, seed } = run;
      await this.audit.record({ action: 'planning.run.start', resource: 'schedule-run', resourceId: run.id, after: { ...command, seed, scope } });
      return run.id;
    });
  }

  private runOf(command: StartRun, schedule: EffectiveSchedule, made: PlanToMake): NewRun {
    const { algorithm, seconds, seed = 1, scheduleId } = command;
    const { kind, setupId, name, period, problem, grid } = made;
    return {
      id: newId(this.clock),
      programId: schedule.schedule.programId,
      startedBy: this.actor.get().label,
      ...{ scheduleId, algorithm, seconds, seed, period, problem, grid },
      plan: { kind, setupId, name },
      scope: scopeOf(schedule, made),
      request: requestOf(command, schedule, made),
    };
  }
}

function requestOf(command: StartRun, schedule: EffectiveSchedule, { problem, terms, setup }: PlanToMake): RunRequest {
  return {
    setup,
    weights: Object.fromEntries(terms.map(({ id, weight }) => [id, Number(command.weights?.[id] ?? weight)])),
    fewChanges: command.fewChanges ?? false,
    out: (command.out ?? []).map((one, n) => named(schedule, one, n)),
    relaxations: command.relaxations ?? [],
    alternatives: command.alternatives ?? 0,
    objectives: command.algorithm === 'pareto' ? objectivesOf(problem, command.objectives) : [],
  };
}

function named(schedule: EffectiveSchedule, { personId, from, to }: OutOfPlan, n: number): RunOut {
  const person = schedule.people.find(({ id }) => id === personId);
  if (!person) throw new InvalidValue(`out[${n}].personId`, personId, 'a person of this program');
  return { personId, name: person.displayName, from, to };
}

function basisOf({ basis, draftId }: StartRun): Id | null {
  if (basis !== 'draft') return null;
  if (!draftId) throw new InvalidValue('draftId', draftId, 'the draft to start from, with "basis": "draft"');
  return draftId;
}
