import { Injectable } from '@nestjs/common';
import type { Source } from '@housestaff/assignments/domain';
import { Clock, CurrentActor, newId, type Id } from '@housestaff/kernel';
import { Drafts } from '../ports/drafts';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { toChanges, type ChangeInput } from './change-input';
import type { DraftView } from './draft-view';
import { ScheduleViews } from './schedule-views';

export interface NewDraft {
  readonly scheduleId: Id;
  readonly name?: string;
  /** One step, undone as one. Checked; a locked cell refuses it. */
  readonly changes: readonly ChangeInput[];
  readonly source?: Source;
  readonly label?: string;
}

/** Id, author and time of what is made now. */
@Injectable()
export class DraftStamps {
  constructor(
    private readonly clock: Clock,
    private readonly actor: CurrentActor,
  ) {}

  next(): { id: Id; createdBy: string; changedAt: Date } {
    return { id: newId(this.clock), createdBy: this.actor.get().label, changedAt: this.clock.now() };
  }
}

/** Makes a draft with its first changes, for other contexts' use cases. Call within their unit of work; they audit. */
@Injectable()
export class DraftWriter {
  constructor(
    private readonly access: ScheduleAccess,
    private readonly drafts: Drafts,
    private readonly reader: ScheduleReader,
    private readonly views: ScheduleViews,
    private readonly stamps: DraftStamps,
  ) {}

  /** Throws NotFound, InvalidValue naming the field, CellLocked. */
  async create({ scheduleId, name, changes: inputs, source = 'manual', label = '' }: NewDraft): Promise<DraftView> {
    const schedule = await this.access.schedule(scheduleId);
    const stamp = this.stamps.next();
    const title = name?.trim() || `Draft ${(await this.drafts.countOf(scheduleId)) + 1}`;
    const draft = { ...stamp, scheduleId, name: title, baseVersion: schedule.publishedVersion, status: 'open' as const, version: 1 };
    await this.drafts.add(draft);
    if (inputs.length > 0) {
      const published = await this.reader.effective(scheduleId);
      const changes = toChanges(inputs, published, source);
      this.reader.hypothetical(published, changes);
      await this.drafts.append(draft.id, label, changes, stamp.createdBy);
    }
    return this.views.draft(draft);
  }
}
