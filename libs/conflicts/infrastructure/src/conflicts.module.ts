import { Module, type Provider } from '@nestjs/common';
import {
  AnswerConflict,
  AskForLook,
  AutoResolveHandler,
  ConflictDetection,
  ConflictKeeper,
  ConflictNotices,
  ConflictOptions,
  ConflictOptionsQuery,
  ConflictOverviewQuery,
  ConflictQueries,
  Conflicts,
  ConflictSettingsOfPrograms,
  ConflictSettingsUseCases,
  LookAndFollow,
  LookAsRowsChange,
  LookForConflicts,
  LookHandler,
  Looks,
  NightlyLook,
  OptionJudge,
  ResolutionMaker,
  ResolveConflictUseCase,
  SchedulesAhead,
  UndoResolution,
} from '@housestaff/conflicts/application';
import { SqlConflictSettings } from './conflicts/sql-conflict-settings';
import { SqlConflicts } from './conflicts/sql-conflicts';
import { SqlLooks } from './conflicts/sql-looks';
import { ScrambleModule } from './scramble.module';

const ADAPTERS: Provider[] = [
  { provide: Conflicts, useClass: SqlConflicts },
  { provide: Looks, useClass: SqlLooks },
  { provide: ConflictSettingsOfPrograms, useClass: SqlConflictSettings },
];

const PARTS = [SchedulesAhead, ConflictDetection, ConflictKeeper, ConflictOptions, OptionJudge, ResolutionMaker, LookForConflicts, LookAndFollow];
const USE_CASES = [ConflictQueries, ConflictOverviewQuery, ConflictOptionsQuery, ResolveConflictUseCase, AnswerConflict, UndoResolution, AskForLook, ConflictSettingsUseCases];
const JOBS = [LookHandler, LookAsRowsChange, NightlyLook, AutoResolveHandler, ConflictNotices];

/** What is wrong with published schedules, and what would mend it. Who is on backup comes from the scramble's module. */
@Module({ imports: [ScrambleModule], providers: [...ADAPTERS, ...PARTS, ...USE_CASES, ...JOBS], exports: [...USE_CASES, LookForConflicts] })
export class ConflictsModule {}
