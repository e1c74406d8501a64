import { Module, type Provider } from '@nestjs/common';
import {
  AssignStandInUseCase,
  BackupLog,
  BackupPool,
  BackupQuery,
  BackupSettingsOfPrograms,
  BackupSettingsUseCases,
  Needs,
  OutLeave,
  RecordOutLeaveUseCase,
  ScrambleGapQuery,
  ScrambleGrounds,
  ScrambleLog,
  ScrambleNotices,
  ScrambleRecords,
  SettleActivationUseCase,
  StandInsQuery,
  UndoRecords,
  UndoStandInUseCase,
} from '@housestaff/conflicts/application';
import { SqlBackupLog } from './backup/sql-backup-log';
import { SqlBackupSettings } from './backup/sql-backup-settings';
import { SqlScrambleLog } from './scramble/sql-scramble-log';

const ADAPTERS: Provider[] = [
  { provide: ScrambleLog, useClass: SqlScrambleLog },
  { provide: BackupLog, useClass: SqlBackupLog },
  { provide: BackupSettingsOfPrograms, useClass: SqlBackupSettings },
];

const USE_CASES = [ScrambleGapQuery, StandInsQuery, AssignStandInUseCase, UndoStandInUseCase, RecordOutLeaveUseCase, BackupPool, BackupQuery, BackupSettingsUseCases, SettleActivationUseCase];
const PARTS = [Needs, OutLeave, ScrambleGrounds, ScrambleRecords, UndoRecords];

/** The scramble and the backup pool. Schedules, people and tallies come from global modules. */
@Module({ providers: [...ADAPTERS, ...PARTS, ...USE_CASES, ScrambleNotices], exports: USE_CASES })
export class ScrambleModule {}
