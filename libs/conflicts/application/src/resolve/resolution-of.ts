import { Injectable } from '@nestjs/common';
import { Amendments, Schedules } from '@housestaff/assignments/application';
import { resolved, type Conflict } from '@housestaff/conflicts/domain';
import { Clock, CurrentActor, daysWords, Events, type Id } from '@housestaff/kernel';
import { BackupPool } from '../backup/backup-pool';
import { CONFLICTS_RESOLVED } from '../look/look-for-conflicts';
import type { ConflictOption } from '../options/option';
import { Conflicts } from '../ports/conflicts';

export interface Applied {
  readonly conflict: Conflict;
  readonly versionNumber: number;
}

/** Applies an option as a version of its own. Call within the unit of work that holds schedule and conflict. */
@Injectable()
export class ResolutionMaker {
  constructor(
    private readonly amendments: Amendments,
    private readonly schedules: Schedules,
    private readonly conflicts: Conflicts,
    private readonly backup: BackupPool,
    private readonly events: Events,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  /** Always before the conflict's own row: two who resolve different ones at once never wait for each other crosswise. */
  async holdSchedule({ scheduleId }: Conflict): Promise<void> {
    await this.schedules.lock(scheduleId);
  }

  /** The version's note says nothing of why: everybody reads versions, and a conflict may be of somebody's leave, hours or certificates. Throws AmendmentBlocked where it would newly break a rule. */
  async apply(conflict: Conflict, option: ConflictOption, { note, automatic }: { note: string; automatic: boolean }): Promise<Applied> {
    const { scheduleId, programId } = conflict;
    const { number } = await this.amendments.apply({ scheduleId, changes: option.changes, kind: 'conflict', note: note.trim() || `A conflict was resolved. ${option.label}` });
    const activationIds = option.strategy === 'backup' ? await this.activate(conflict, option) : [];
    const by = automatic ? 'Housestaff' : this.actor.get().label;
    const done = resolved(conflict, { by, at: this.clock.now().toISOString(), strategy: option.strategy, label: option.label, versionNumber: number, automatic, activationIds });
    await this.events.record({ kind: CONFLICTS_RESOLVED, programId, resource: 'conflict', resourceId: conflict.id, personIds: [...option.takers], facts: { automatic } });
    return { conflict: await this.conflicts.save(done), versionNumber: number };
  }

  /** Whoever was on backup comes in, and is owed for it. */
  private async activate({ programId, personIds, period, title }: Conflict, { takers, label }: ConflictOption): Promise<Id[]> {
    const made: Id[] = [];
    for (const personId of takers) made.push((await this.backup.activate({ programId, personId, forPersonId: personIds[0] ?? null, label: `${title} (${daysWords(period)})`, period, why: label })).id);
    return made;
  }
}
