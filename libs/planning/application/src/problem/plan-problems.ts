import { Injectable } from '@nestjs/common';
import type { ChangeInput, EffectiveSchedule } from '@housestaff/assignments/application';
import { EarlierDuties, ProgramRules } from '@housestaff/compliance/application';
import { Clock, localDateOf, NotFound, type Id } from '@housestaff/kernel';
import { relax, type PlanningProblem, type PlanningSolution, type PlanSetupFields } from '@housestaff/planning/domain';
import { planChanges } from '../problems/plan-changes';
import { SetupKeeper } from '../setups/setup-keeper';
import { ScheduleTallies } from '../tallies/schedule-tallies';
import { KeptPlans } from './kept-plans';
import type { PlanAsked, PlanToMake } from './plan-to-make';
import { daysOf, setupToMake } from './setup-to-make';
import { yearChanges, type PlanPart } from './year-changes';
import { yearToMake } from './year-to-make';

/** From schedules to problems, and from answers back to changes, for every kind of plan. Call within a unit of work. */
@Injectable()
export class PlanProblems {
  private readonly kept = new KeptPlans();

  constructor(
    private readonly setups: SetupKeeper,
    private readonly rules: ProgramRules,
    private readonly earlier: EarlierDuties,
    private readonly tallies: ScheduleTallies,
    private readonly clock: Clock,
  ) {}

  /** Throws what the kind of plan refuses, NotFound for a setup that is not this program's, InvalidValue that names the field. */
  async of(schedule: EffectiveSchedule, asked: PlanAsked): Promise<PlanToMake> {
    const { plan = 'blocks' } = asked;
    const made = plan === 'blocks' ? this.year(schedule, asked, await this.setups.yearRules(schedule.catalog.program.id)) : await this.bySetup(schedule, plan, asked);
    return { ...made, problem: relax(made.problem, asked.relaxations ?? []) };
  }

  /** What an answer changes of the schedule as it is published now. `setup`: what it was planned by, null for annual blocks. */
  changes(setup: PlanSetupFields | null, published: EffectiveSchedule, problem: PlanningProblem, solution: PlanningSolution, part: PlanPart = {}): ChangeInput[] {
    return setup ? planChanges(published, setup, problem, solution, part) : yearChanges(published, problem, solution, part);
  }

  private year(schedule: EffectiveSchedule, asked: PlanAsked, rules: PlanSetupFields | undefined): PlanToMake {
    return this.kept.of(schedule, [wished(asked), asked.unconfirmed, rules], () => yearToMake(schedule, asked, rules));
  }

  private async bySetup(schedule: EffectiveSchedule, setupId: Id, asked: PlanAsked): Promise<PlanToMake> {
    const { program } = schedule.catalog;
    const setup = await this.setups.own(setupId);
    if (setup.programId !== program.id) throw new NotFound('plan setup', setupId);
    if (setup.fields.kind === 'blocks') return this.year(schedule, asked, setup.fields);
    const { start: from, end: to } = daysOf(schedule, setup.fields, asked, localDateOf(this.clock.now().getTime(), program.zone));
    const pack = setup.fields.dutyHours ? await this.rules.packOf(program.id) : undefined;
    const earlier = await this.earlier.before(schedule);
    const tallies = await this.tallies.of(schedule);
    const before = [...tallies.before].map(([person, amounts]) => [person, ...amounts]);
    return this.kept.of(schedule, [wished(asked), from, to, setup, pack, this.kept.stamp(earlier), before], () =>
      setupToMake(schedule, setup, asked, { from, to, earlier, tallies, ...(pack && { pack }) }),
    );
  }
}

function wished({ weights, fewChanges, out }: PlanAsked): unknown {
  return { weights, fewChanges, out };
}
