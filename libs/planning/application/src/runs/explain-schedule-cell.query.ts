import { Injectable } from '@nestjs/common';
import { ScheduleReader } from '@housestaff/assignments/application';
import { AuditTrail, InvalidValue, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { PlanProblems } from '../problem/plan-problems';
import type { GridSlot, PlanToMake } from '../problem/plan-to-make';
import { explanationOf, type CellExplanation } from './cell-explanation';

export interface ScheduleCellAsked {
  readonly scheduleId: Id;
  readonly draftId?: Id;
  readonly personId: Id;
  readonly date: LocalDate;
  /** Where the plan is by half-days. */
  readonly half?: 'am' | 'pm';
  readonly plan?: string;
}

/** Why a cell of the schedule as it stands could be otherwise, or not: as a plan would weigh it. */
@Injectable()
export class ExplainScheduleCellQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly problems: PlanProblems,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, NothingToPlan, and InvalidValue for a day that the plan doesn't have. */
  async execute({ scheduleId, draftId, ...asked }: ScheduleCellAsked): Promise<CellExplanation> {
    return this.uow.run(async () => {
      const schedule = await this.schedules.effective(scheduleId, draftId);
      await this.audit.record({ action: 'planning.schedule-cell.read', resource: 'schedule', resourceId: scheduleId, query: { scheduleId, draftId, ...asked } });
      const made = await this.problems.of(schedule, { plan: asked.plan, around: asked.date, unconfirmed: true });
      const { problem, grid } = made;
      const stands = { format: 'housestaff-solution', version: 1, cells: problem.baseline ?? {} } as const;
      return explanationOf(problem, grid, stands, asked.personId, slotOn(made, asked).id);
    });
  }
}

function slotOn({ grid }: PlanToMake, { date, half }: Pick<ScheduleCellAsked, 'date' | 'half'>): GridSlot {
  const slot = grid.slots.find((one) => one.from <= date && date < one.to && (one.half === null || one.half === (half ?? 'am')));
  if (!slot) throw new InvalidValue('date', date, 'a day of the plan');
  return slot;
}
