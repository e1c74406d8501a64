import { Injectable } from '@nestjs/common';
import { ScheduleReader } from '@housestaff/assignments/application';
import { AuditTrail, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { precheckPlan } from '@housestaff/planning/domain';
import { AlgorithmChoice } from '../ports/algorithm-choice';
import type { RunScope, UnmetDemand } from '../ports/schedule-runs';
import { PlanProblems } from '../problem/plan-problems';
import type { WeightedTerm } from '../problem/plan-to-make';
import { scopeOf } from '../problem/scope-of';
import { toUnmetDemand } from './unmet-words';

export interface PreCheckAsked {
  readonly scheduleId: Id;
  readonly draftId?: Id;
  readonly plan?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

export interface PreCheckResult {
  /** What it rests on is confirmed, and no count or flow forbids a plan that meets all demand. */
  readonly ready: boolean;
  readonly problems: readonly UnmetDemand[];
  /** Some requirements are proposals that a person has yet to confirm. */
  readonly observedOnly: boolean;
  readonly scope: RunScope;
  readonly terms: readonly WeightedTerm[];
  readonly suggested: { readonly algorithm: string; readonly why: string };
}

/** What can be said of a plan before any search. Answers for observed requirements too, to help confirm them. */
@Injectable()
export class PreCheckQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedules: ScheduleReader,
    private readonly plans: PlanProblems,
    private readonly choice: AlgorithmChoice,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ scheduleId, draftId, ...asked }: PreCheckAsked): Promise<PreCheckResult> {
    return this.uow.run(async () => {
      const schedule = await this.schedules.effective(scheduleId, draftId);
      const made = await this.plans.of(schedule, { ...asked, unconfirmed: true });
      const problems = precheckPlan(made.problem).map(toUnmetDemand);
      const { observedOnly, terms } = made;
      await this.audit.record({ action: 'planning.pre-check.read', resource: 'schedule', resourceId: scheduleId, query: { scheduleId, draftId, ...asked } });
      const suggested = this.choice.of(made.problem);
      return { ready: !observedOnly && problems.length === 0, problems, observedOnly, scope: scopeOf(schedule, made), terms, suggested };
    });
  }
}
