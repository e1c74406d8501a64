import { Injectable } from '@nestjs/common';
import { planBackupSettings, type BackupSettings, type BackupWorth } from '@housestaff/conflicts/domain';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { BackupSettingsOfPrograms } from './ports/backup-settings';

/** What stepping in is worth in a program. */
@Injectable()
export class BackupSettingsUseCases {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ProgramKeeper,
    private readonly settings: BackupSettingsOfPrograms,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound. */
  show(programId: Id): Promise<BackupSettings> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      await this.audit.record({ action: 'conflicts.backup_settings.read', resource: 'program', resourceId: programId, query: {} });
      return this.settings.ofProgram(programId);
    });
  }

  /** Holds from now on: what was earned stays. Throws NotFound, InvalidValue, StaleVersion. */
  change(programId: Id, expectedVersion: number, worth: BackupWorth): Promise<BackupSettings> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const before = await this.settings.ofProgram(programId);
      const planned = planBackupSettings(worth);
      await this.settings.save(programId, { ...planned, version: expectedVersion });
      const after = { ...planned, version: expectedVersion + 1 };
      await this.audit.record({ action: 'conflicts.backup_settings.change', resource: 'program', resourceId: programId, before, after });
      return after;
    });
  }
}
