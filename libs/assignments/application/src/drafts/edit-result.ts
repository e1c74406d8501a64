import type { Id } from '@housestaff/kernel';
import { Injectable } from '@nestjs/common';
import { ScheduleCheck } from '../ports/compliance-ports';
import type { FindingDiff } from '../ports/finding';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { narrowed } from '../schedule-reader/narrowed';
import type { DraftView } from './draft-view';

export interface EditResult {
  readonly draft: DraftView;
  readonly findings: FindingDiff;
}

const NOTHING: FindingDiff = { added: [], removed: [], worsened: [], improved: [] };

/** Checks an edit on the people it touches: duty-hour rules look at one person at a time. */
@Injectable()
export class EditCheck {
  constructor(private readonly check: ScheduleCheck) {}

  async effectOf(before: EffectiveSchedule, after: EffectiveSchedule, touched: readonly { personId: Id }[]): Promise<FindingDiff> {
    const people = new Set(touched.map((change) => change.personId));
    if (people.size === 0) return NOTHING;
    return this.check.effectOf(narrowed(before, people), narrowed(after, people));
  }
}
