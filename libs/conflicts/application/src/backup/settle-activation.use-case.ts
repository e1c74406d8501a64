import { Injectable } from '@nestjs/common';
import { oweAgain, payBack } from '@housestaff/conflicts/domain';
import { AuditTrail, Clock, CurrentActor, UnitOfWork, type Id } from '@housestaff/kernel';
import { assertVersion, ProgramKeeper } from '@housestaff/program/application';
import { BackupLog, type NamedActivation } from './ports/backup-log';

export interface SettleActivation {
  readonly activationId: Id;
  readonly expectedVersion: number;
  /** False: it was noted by mistake, and is owed again. */
  readonly paidBack: boolean;
  /** Which duty they were spared, or who took one over. */
  readonly note: string;
}

/** Notes that somebody who had to come in was paid back. */
@Injectable()
export class SettleActivationUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ProgramKeeper,
    private readonly log: BackupLog,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, StaleVersion, ActivationTakenBack, InvalidValue. */
  execute({ activationId, expectedVersion, paidBack, note }: SettleActivation): Promise<NamedActivation> {
    return this.uow.run(async () => {
      const before = this.keeper.own('backup activation', activationId, await this.log.findById(activationId));
      assertVersion('backup activation', before, expectedVersion);
      const settled = paidBack ? payBack(before, { note, by: this.actor.get().label, at: this.clock.now() }) : oweAgain(before);
      await this.log.save(settled);
      const after = { ...before, ...settled, version: before.version + 1 };
      await this.audit.record({ action: 'conflicts.backup.settle', resource: 'backup-activation', resourceId: activationId, before, after });
      return after;
    });
  }
}
