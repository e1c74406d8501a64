import { Injectable } from '@nestjs/common';
import type { EffectiveSchedule, FindingDiff, ScheduleFinding } from '@housestaff/assignments/application';
import { findingsDiff } from '../measures/findings-diff';
import { blockedWeekFindings } from './blocked-weeks';
import { lackFindings } from './lacking';

/** What speaks against people where they are, hours aside: certifications and procedures that they lack, and weeks that they blocked. */
@Injectable()
export class ScheduleSuitability {
  private readonly kept = new WeakMap<EffectiveSchedule, readonly ScheduleFinding[]>();

  /** Of the whole schedule. */
  findings(schedule: EffectiveSchedule): readonly ScheduleFinding[] {
    const known = this.kept.get(schedule);
    if (known) return known;
    const found = findingsOf(schedule);
    this.kept.set(schedule, found);
    return found;
  }

  /** Of two schedules that hold the same people. */
  effectOf(was: EffectiveSchedule, is: EffectiveSchedule): FindingDiff {
    return findingsDiff(findingsOf(was), findingsOf(is));
  }
}

function findingsOf(schedule: EffectiveSchedule): ScheduleFinding[] {
  return [...lackFindings(schedule), ...blockedWeekFindings(schedule)];
}
