import { Module, type Provider } from '@nestjs/common';
import {
  ExportBlockSheet,
  ExportPrinted,
  ExportTables,
  ExportYearSheet,
  ImportedFiles,
  LabelMemory,
  MyScheduleQuery,
  ProgramSnapshots,
  PublishedSchedules,
  YearSheetWriter,
} from '@housestaff/exchange/application';
import { DocumentsModule } from './documents.module';
import { SqlImportedFiles } from './persistence/sql-imported-files';
import { SqlLabelMemory } from './persistence/sql-label-memory';
import { ThreadYearSheetWriter } from './year-sheet/thread-year-sheet-writer';

const ADAPTERS: Provider[] = [
  { provide: ImportedFiles, useClass: SqlImportedFiles },
  { provide: LabelMemory, useClass: SqlLabelMemory },
  { provide: YearSheetWriter, useClass: ThreadYearSheetWriter },
];

const USE_CASES = [ExportBlockSheet, ExportPrinted, ExportTables, ExportYearSheet];

/** Schedules as files. Needs the program, people and assignments modules, which are global. */
@Module({ imports: [DocumentsModule], providers: [...ADAPTERS, ProgramSnapshots, PublishedSchedules, MyScheduleQuery, ...USE_CASES], exports: USE_CASES })
export class ExportsModule {}
