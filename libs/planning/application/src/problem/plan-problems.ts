import { Injectable } from '@nestjs/common';
import type { ChangeInput, EffectiveSchedule } from '@housestaff/assignments/application';
import { NotFound, type Id } from '@housestaff/kernel';
import { relax, type PlanningProblem, type PlanningSolution } from '@housestaff/planning/domain';
import type { PlanAsked, PlanToMake } from './plan-to-make';
import { yearChanges, type PlanPart } from './year-changes';
import { yearToMake } from './year-to-make';

/** From schedules to problems, and from answers back to changes, for every kind of plan. Call within a unit of work. */
@Injectable()
export class PlanProblems {
  /** Throws what the kind of plan refuses, NotFound for a setup that is not this program's, InvalidValue that names the field. */
  async of(schedule: EffectiveSchedule, asked: PlanAsked): Promise<PlanToMake> {
    const made = await this.made(schedule, asked);
    return { ...made, problem: relax(made.problem, asked.relaxations ?? []) };
  }

  /** What an answer changes of the schedule as it is published now. */
  changes(setupId: Id | null, published: EffectiveSchedule, problem: PlanningProblem, solution: PlanningSolution, part: PlanPart = {}): ChangeInput[] {
    if (setupId !== null) throw new NotFound('plan setup', setupId);
    return yearChanges(published, problem, solution, part);
  }

  private async made(schedule: EffectiveSchedule, { plan = 'blocks', ...asked }: PlanAsked): Promise<PlanToMake> {
    if (plan === 'blocks') return yearToMake(schedule, asked);
    throw new NotFound('plan setup', plan);
  }
}
