import { Injectable } from '@nestjs/common';
import { Amendments } from '@housestaff/assignments/application';
import { CannotResolve, defer, heed, ignore, NotUndoable, reopened, type Conflict } from '@housestaff/conflicts/domain';
import { Addressees } from '@housestaff/identity/application';
import { AuditTrail, Clock, CurrentActor, Events, InvalidValue, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { assertVersion } from '@housestaff/program/application';
import { BackupPool } from '../backup/backup-pool';
import { Conflicts } from '../ports/conflicts';
import { ConflictKeeper, type ConflictView } from './conflict-keeper';
import { ResolutionMaker } from './resolution-of';

export const CONFLICT_DEFERRED = 'conflicts.conflict.deferred';

interface Answer {
  readonly conflictId: Id;
  readonly expectedVersion: number;
}

export interface IgnoreConflict extends Answer {
  readonly reason: string;
  readonly until?: LocalDate | null;
}

export interface DeferConflict extends Answer {
  readonly userId: Id;
  readonly note?: string;
}

/** What people say to a conflict without changing the schedule for it. */
@Injectable()
export class AnswerConflict {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ConflictKeeper,
    private readonly conflicts: Conflicts,
    private readonly addressees: Addressees,
    private readonly events: Events,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  /** Until it gets worse, or until a day. Throws NotFound, ConflictResolved, StaleVersion, AlreadyIgnored, InvalidValue. */
  ignore({ conflictId, expectedVersion, reason, until = null }: IgnoreConflict): Promise<ConflictView> {
    return this.change('ignore', { conflictId, expectedVersion }, async (before) => {
      const words = reason.trim();
      if (words === '') throw new InvalidValue('reason', reason, 'why it may stay as it is');
      if (until !== null && until <= (await this.keeper.today(before))) throw new InvalidValue('until', until, 'a day to come');
      return ignore(before, { ...this.mark(), reason: words, until });
    });
  }

  /** Throws NotFound, ConflictResolved, StaleVersion, NotIgnored. */
  heed(answer: Answer): Promise<ConflictView> {
    return this.change('heed', answer, async (before) => heed(before));
  }

  /** It stays open, and becomes somebody's to solve. Throws NotFound, ConflictResolved, StaleVersion, CannotResolve. */
  defer({ conflictId, expectedVersion, userId, note = '' }: DeferConflict): Promise<ConflictView> {
    return this.change('defer', { conflictId, expectedVersion }, async (before) => {
      const to = (await this.assignees(before.programId)).find((one) => one.userId === userId);
      if (!to) throw new CannotResolve(userId);
      const after = defer(before, { ...this.mark(), userId, name: to.name, note: note.trim() });
      await this.events.record({ kind: CONFLICT_DEFERRED, programId: before.programId, resource: 'conflict', resourceId: before.id });
      return after;
    });
  }

  private assignees(programId: Id) {
    return this.addressees.of({ holding: { permission: 'conflict:write', programId } });
  }

  private change(verb: string, { conflictId, expectedVersion }: Answer, to: (before: Conflict) => Promise<Conflict>): Promise<ConflictView> {
    return this.uow.run(async () => {
      const before = await this.keeper.lockUnresolved(conflictId, expectedVersion);
      const after = await this.conflicts.save(await to(before));
      await this.audit.record({ action: `conflicts.conflict.${verb}`, resource: 'conflict', resourceId: conflictId, before, after });
      return this.keeper.view(after);
    });
  }

  private mark(): { by: string; at: string } {
    return { by: this.actor.get().label, at: this.clock.now().toISOString() };
  }
}

/** Takes back the version that resolved a conflict. */
@Injectable()
export class UndoResolution {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ConflictKeeper,
    private readonly conflicts: Conflicts,
    private readonly amendments: Amendments,
    private readonly resolutions: ResolutionMaker,
    private readonly backup: BackupPool,
    private readonly audit: AuditTrail,
  ) {}

  /** The conflict is open again. Throws NotFound, StaleVersion, NotUndoable, AmendmentBuiltUpon. */
  execute({ conflictId, expectedVersion, note = '' }: Answer & { readonly note?: string }): Promise<ConflictView> {
    return this.uow.run(async () => {
      const seen = await this.keeper.conflict(conflictId);
      await this.resolutions.holdSchedule(seen);
      const before = await this.keeper.lock(conflictId);
      assertVersion('conflict', before, expectedVersion);
      const { scheduleId, resolution } = before;
      if (!resolution || resolution.versionNumber === null) throw new NotUndoable();
      const { number: made } = await this.amendments.undo({ scheduleId, number: resolution.versionNumber, kind: 'conflict', note: note.trim() || `Taken back: ${resolution.label}` });
      for (const id of resolution.activationIds ?? []) await this.backup.takeBack(id);
      const after = await this.conflicts.save(reopened(before));
      await this.audit.record({ action: 'conflicts.conflict.undo', resource: 'conflict', resourceId: conflictId, before, after: { ...after, versionNumber: made } });
      return this.keeper.view(after);
    });
  }
}
