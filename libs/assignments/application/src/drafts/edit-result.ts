import type { Id } from '@housestaff/kernel';
import { Injectable } from '@nestjs/common';
import { ScheduleCheck } from '../ports/compliance-ports';
import type { FindingDiff } from '../ports/finding';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import type { DraftView } from './draft-view';

export interface EditResult {
  readonly draft: DraftView;
  readonly findings: FindingDiff;
}

const NOTHING: FindingDiff = { added: [], removed: [], worsened: [], improved: [] };

/** Checks an edit on the people it touches; who supervises them is looked at too. */
@Injectable()
export class EditCheck {
  constructor(private readonly check: ScheduleCheck) {}

  async effectOf(before: EffectiveSchedule, after: EffectiveSchedule, touched: readonly { personId: Id }[]): Promise<FindingDiff> {
    const people = new Set(touched.map((change) => change.personId));
    if (people.size === 0) return NOTHING;
    return this.check.effectOf(before, after, people);
  }
}
