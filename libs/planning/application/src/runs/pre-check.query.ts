import { Injectable } from '@nestjs/common';
import { ScheduleReader } from '@housestaff/assignments/application';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { DEFAULT_WEIGHTS, preCheck, runScope, type Demand, type RunScope } from '@housestaff/planning/domain';
import { annualProblemOf } from '../problem/annual-problem-of';

export interface PreCheckResult {
  /** Requirements are confirmed and no count or flow forbids a schedule that meets them all. */
  readonly ready: boolean;
  readonly problems: readonly Demand[];
  /** Some requirements are proposals that a person has yet to confirm. */
  readonly observedOnly: boolean;
  readonly scope: RunScope;
}

/** What can be said of the year before any search. Answers for observed requirements too, to help confirm them. */
@Injectable()
export class PreCheckQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ scheduleId }: { scheduleId: Id }): Promise<PreCheckResult> {
    return this.uow.run(async () => {
      const schedule = await this.schedules.effective(scheduleId);
      const problem = annualProblemOf(schedule, DEFAULT_WEIGHTS, true);
      const observedOnly = [...schedule.catalog.requirements, ...schedule.catalog.coverage].some((r) => r.status === 'observed');
      const problems = preCheck(problem);
      await this.audit.record({ action: 'planning.pre-check.read', resource: 'schedule', resourceId: scheduleId, query: { scheduleId } });
      return { ready: !observedOnly && problems.length === 0, problems, observedOnly, scope: runScope(problem) };
    });
  }
}
