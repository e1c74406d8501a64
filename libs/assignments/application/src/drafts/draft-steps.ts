import { Injectable } from '@nestjs/common';
import type { DraftChange } from '@housestaff/assignments/domain';
import { Clock, CurrentActor } from '@housestaff/kernel';
import { NoSuchStep } from '../assignments.errors';
import { Drafts, type DraftState, type DraftStep } from '../ports/drafts';
import type { DraftView } from './draft-view';
import { ScheduleViews } from './schedule-views';

/** Writes steps of a draft: a new one, or back and forth between them. */
@Injectable()
export class DraftSteps {
  constructor(
    private readonly drafts: Drafts,
    private readonly views: ScheduleViews,
    private readonly clock: Clock,
    private readonly actor: CurrentActor,
  ) {}

  async append(draft: DraftState, label: string, changes: readonly DraftChange[]): Promise<DraftView> {
    await this.drafts.append(draft.id, label, changes, this.actor.get().label);
    return this.saved(draft);
  }

  /** Returns the step taken back or done again. Throws NoSuchStep. */
  async move(draft: DraftState, direction: 'undo' | 'redo'): Promise<{ step: DraftStep; view: DraftView }> {
    const steps = await this.drafts.steps(draft.id);
    const step = direction === 'undo' ? steps.findLast((one) => !one.undone) : steps.find((one) => one.undone);
    if (!step) throw new NoSuchStep(draft.id, direction);
    await this.drafts.setUndone(draft.id, step.step, direction === 'undo');
    return { step, view: await this.saved(draft) };
  }

  private async saved(draft: DraftState): Promise<DraftView> {
    return this.views.draft(await this.drafts.save({ ...draft, changedAt: this.clock.now() }));
  }
}
