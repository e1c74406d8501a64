import { Injectable } from '@nestjs/common';
import type { EffectiveSchedule, FindingDiff, ScheduleFinding, SupervisionCell } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { NO_SUPERVISION, type RulePack, type SupervisionPolicy } from '@housestaff/compliance/domain';
import type { Id, LocalDate } from '@housestaff/kernel';
import { supervisionDiff } from '../measures/findings-diff';
import { SupervisedSchedule } from './supervised-schedule';

/** Shown while a program didn't turn the rule on: what its rotations weigh, which finds nothing. */
const BY_WEIGHTS: SupervisionPolicy = { ...NO_SUPERVISION, on: true };
const NOTHING: FindingDiff = { added: [], removed: [], worsened: [], improved: [] };

/** What an edit changes: these people's duties. */
export interface DutiesChanged {
  readonly people: ReadonlySet<Id>;
  readonly was: readonly Duty[];
  readonly is: readonly Duty[];
}

/** Attendings against learners, in whole half-days of a schedule. */
@Injectable()
export class ScheduleSupervision {
  private readonly kept = new WeakMap<EffectiveSchedule, SupervisedSchedule>();

  /** Of the whole schedule; nothing where the pack has it off. */
  findings(schedule: EffectiveSchedule, { supervision }: RulePack): readonly ScheduleFinding[] {
    return supervision.on ? this.by(supervision, schedule).findings() : [];
  }

  /** What an edit of `before` does, in the half-days in which it changes something. */
  effectOf(before: EffectiveSchedule, { people, was, is }: DutiesChanged, { supervision }: RulePack): FindingDiff {
    const days = supervision.on ? changedDays(was, is) : [];
    if (days.length === 0) return NOTHING;
    const supervised = this.by(supervision, before);
    return supervisionDiff(supervised.findingsWith(days, people, was), supervised.findingsWith(days, people, is));
  }

  /** One cell for each half of each day, in order. */
  cells(schedule: EffectiveSchedule, days: readonly LocalDate[], { supervision }: RulePack): SupervisionCell[] {
    return this.by(supervision.on ? supervision : BY_WEIGHTS, schedule).cells(days);
  }

  private by(policy: SupervisionPolicy, schedule: EffectiveSchedule): SupervisedSchedule {
    const known = this.kept.get(schedule);
    if (known?.policy === policy) return known;
    const made = new SupervisedSchedule(schedule, policy);
    this.kept.set(schedule, made);
    return made;
  }
}

function changedDays(before: readonly Duty[], after: readonly Duty[]): LocalDate[] {
  const mark = ({ personId, date, half, activityId, rotationId }: Duty): string => `${personId}${date}${half}${activityId}${rotationId}`;
  const [was, is] = [new Set(before.map(mark)), new Set(after.map(mark))];
  return [...new Set([...before.filter((duty) => !is.has(mark(duty))), ...after.filter((duty) => !was.has(mark(duty)))].map((duty) => duty.date))];
}
