import { Injectable } from '@nestjs/common';
import { Amendments, ScheduleAccess } from '@housestaff/assignments/application';
import { AssignmentUndone } from '@housestaff/conflicts/domain';
import { UnitOfWork, type Id } from '@housestaff/kernel';
import { assertVersion, ProgramKeeper } from '@housestaff/program/application';
import { BackupPool } from '../backup/backup-pool';
import { ScrambleLog, type NamedAssignment } from './ports/scramble-log';
import { UndoRecords } from './undo-records';

export interface UndoStandIn {
  readonly assignmentId: Id;
  readonly expectedVersion: number;
}

/** Takes back that somebody stepped in, as long as nothing was built on it. Leave that was recorded stays. */
@Injectable()
export class UndoStandInUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ProgramKeeper,
    private readonly log: ScrambleLog,
    private readonly access: ScheduleAccess,
    private readonly amendments: Amendments,
    private readonly pool: BackupPool,
    private readonly records: UndoRecords,
  ) {}

  /** Throws NotFound, AssignmentUndone, StaleVersion, and as Amendments.undo does. */
  execute({ assignmentId, expectedVersion }: UndoStandIn): Promise<NamedAssignment> {
    return this.uow.run(async () => {
      // Of two at once the second waits here, and then sees what the first one did.
      await this.access.lockSchedule((await this.own(assignmentId)).scheduleId);
      const before = await this.own(assignmentId);
      if (before.undone) throw new AssignmentUndone(before.label, before.undone.by);
      assertVersion('scramble assignment', before, expectedVersion);
      const { scheduleId, versionNumber: number, label, personName } = before;
      await this.amendments.undo({ scheduleId, number, kind: 'scramble', note: `Taken back: ${label} to ${personName}` });
      await this.pool.takeBack(assignmentId);
      return this.records.keep(before);
    });
  }

  private async own(id: Id): Promise<NamedAssignment> {
    return this.keeper.own('scramble assignment', id, await this.log.findById(id));
  }
}
