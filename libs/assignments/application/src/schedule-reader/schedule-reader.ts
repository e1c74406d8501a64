import { Injectable } from '@nestjs/common';
import { applyWhatFits, type DraftChange, type ScheduleRows } from '@housestaff/assignments/domain';
import { CurrentActor, NotFound, type Id } from '@housestaff/kernel';
import { Drafts, type DraftState } from '../ports/drafts';
import { PublishedRows } from '../ports/published-rows';
import type { AbsenceOfPerson } from '../ports/schedule-catalog';
import { ScheduleWorld } from '../ports/schedule-world';
import type { ScheduleState } from '../ports/schedules';
import type { EffectiveSchedule } from './effective-schedule';
import { LoadedSchedule } from './loaded-schedule';
import { ScheduleAccess } from './schedule-access';
import { ScheduleCache } from './schedule-cache';

/** A published schedule, or a draft, which knows its schedule. */
export interface ScheduleAsked {
  readonly scheduleId?: Id;
  readonly draftId?: Id;
}

/** Call within a unit of work. */
@Injectable()
export class ScheduleReader {
  private readonly cache = new ScheduleCache();

  constructor(
    private readonly access: ScheduleAccess,
    private readonly drafts: Drafts,
    private readonly rows: PublishedRows,
    private readonly world: ScheduleWorld,
    private readonly actor: CurrentActor,
  ) {}

  /**
   * The schedule as published, or with a draft's changes over what is published now. Throws NotFound for an unknown
   * schedule, another program's, or a draft of another schedule.
   */
  async effective(scheduleId: Id, draftId?: Id | null): Promise<EffectiveSchedule> {
    const schedule = await this.access.schedule(scheduleId);
    const draft = draftId ? await this.draftOf(scheduleId, draftId) : undefined;
    const { published, stamp } = await this.published(schedule);
    return draft ? this.drafted(published, draft, stamp) : published;
  }

  /** The one that a question is about: a draft's, where it names one, else the published one. Throws NotFound. */
  async asked({ scheduleId, draftId }: ScheduleAsked): Promise<EffectiveSchedule> {
    return this.effective(scheduleId ?? (await this.access.draft(draftId ?? '')).scheduleId, draftId);
  }

  /** What would be with these changes as well. Throws CellLocked. */
  hypothetical(current: EffectiveSchedule, changes: readonly DraftChange[]): EffectiveSchedule {
    return loaded(current).changedBy(changes);
  }

  /** What would be with these rows; only these people's differ. */
  withRows(current: EffectiveSchedule, rows: ScheduleRows, people: ReadonlySet<Id>): EffectiveSchedule {
    return loaded(current).with(rows, people, current.draft);
  }

  /** What would be with other leave of one person. */
  hypotheticalLeave(current: EffectiveSchedule, personId: Id, absences: readonly AbsenceOfPerson[]): EffectiveSchedule {
    if (!(current instanceof LoadedSchedule)) throw new Error('Only a schedule that the reader loaded can be changed');
    return current.withLeaveOf(personId, absences);
  }

  private async draftOf(scheduleId: Id, draftId: Id): Promise<DraftState> {
    const draft = await this.access.draft(draftId);
    if (draft.scheduleId !== scheduleId) throw new NotFound('draft', draftId);
    return draft;
  }

  private async published(schedule: ScheduleState): Promise<{ published: LoadedSchedule; stamp: string }> {
    const world = await this.world.load(schedule.programId, schedule.academicYearId);
    const stamp = `${stampOf(schedule)} ${world.revision}`;
    const published = await this.cache.get(this.key(schedule.id), stamp, async () => {
      return new LoadedSchedule(schedule, null, world, await this.rows.live(schedule.id));
    });
    return { published, stamp };
  }

  private async drafted(published: LoadedSchedule, draft: DraftState, stamp: string): Promise<LoadedSchedule> {
    return this.cache.get(this.key(draft.id), `${stampOf(draft)} ${stamp}`, async () => {
      const changes = (await this.drafts.steps(draft.id)).filter((step) => !step.undone).flatMap((step) => step.changes);
      const rows = applyWhatFits(published.stays, published.handDuties, changes);
      return published.with(rows, new Set(changes.map((change) => change.personId)), draft);
    });
  }

  private key(id: Id): string {
    return `${this.actor.get().organizationId} ${id}`;
  }
}

function loaded(schedule: EffectiveSchedule): LoadedSchedule {
  if (!(schedule instanceof LoadedSchedule)) throw new Error('Only a schedule that the reader loaded can be changed');
  return schedule;
}

/** With the time of change: a version number that was rolled back is given again to something else. */
function stampOf({ version, changedAt }: { version: number; changedAt?: Date }): string {
  return `${version} ${changedAt?.getTime() ?? ''}`;
}
