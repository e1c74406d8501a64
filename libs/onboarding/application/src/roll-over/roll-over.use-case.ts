import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { AcademicYears, assertVersion, Requirements, ScheduleOpener } from '@housestaff/program/application';
import { planRollOver, type RollOverPlan } from './plan-roll-over';
import { RollOvers, type RollOverState } from './ports/roll-overs';
import type { RollOverChoices } from './roll-over-choices';
import { RollOverGround, type Ground } from './roll-over-ground';
import { RollOverPeople } from './roll-over-people';
import { assertPossible, lostCoverage } from './roll-over-problems';
import { doneView, type RollOverDone } from './roll-over-done';

export interface RollOver {
  readonly yearId: Id;
  /** The year's, as previewed. */
  readonly expectedVersion: number;
  readonly choices: RollOverChoices;
}

/**
 * Makes the next academic year with its schedule and demands, moves everyone's PGY, and adds who comes in: all of it or nothing.
 * Throws NotFound, StaleVersion, NextYearExists (so that doing it twice is refused), InternsRefused, and refusals of the calendar and of demands.
 */
@Injectable()
export class RollOverUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ground: RollOverGround,
    private readonly years: AcademicYears,
    private readonly requirements: Requirements,
    private readonly schedules: ScheduleOpener,
    private readonly people: RollOverPeople,
    private readonly rollOvers: RollOvers,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute({ yearId, expectedVersion, choices }: RollOver): Promise<RollOverDone> {
    return this.uow.run(async () => {
      const ground = await this.ground.of(yearId);
      assertVersion('academic year', ground.year, expectedVersion);
      // Counts the version up, so that of two who do it at once the second finds a newer one.
      await this.years.touch(ground.year);
      const plan = planRollOver(ground, choices, () => newId(this.clock));
      assertPossible(ground, plan);
      const scheduleId = await this.makeYear(plan);
      const done = this.told(ground, plan, { scheduleId, ...(await this.people.move(plan)) });
      await this.rollOvers.add(done);
      await this.audit.record({ action: 'onboarding.roll-over.do', resource: 'academic-year', resourceId: yearId, after: { ...done, newYear: plan.newYear } });
      return doneView(done, []);
    });
  }

  private async makeYear({ newYear, demands }: RollOverPlan): Promise<Id> {
    await this.years.add(newYear);
    await this.requirements.replace(newYear, demands.requirements, demands.coverage);
    return this.schedules.open(newYear.programId, newYear.id);
  }

  private told(ground: Ground, plan: RollOverPlan, moved: Pick<RollOverState, 'scheduleId' | 'people' | 'interns'>): RollOverState {
    const { year } = ground;
    const { newYear, demands } = plan;
    return {
      ...{ id: newId(this.clock), programId: year.programId, fromYearId: year.id, fromYearName: year.name, newYearId: newYear.id, newYearName: newYear.name },
      ...moved,
      ...{ requirements: demands.requirements.length, coverage: demands.coverage.length, lost: lostCoverage(ground, plan) },
      ...{ doneBy: this.actor.get().label, doneAt: this.clock.now(), undoneBy: null, undoneAt: null },
    };
  }
}
