import { Module, type Provider } from '@nestjs/common';
import {
  CalendarWriter,
  CommitImportUseCase,
  DiscardImportUseCase,
  FileDigest,
  ImportBatches,
  ImportComparison,
  ImportWrites,
  LabelMemory,
  ListImportsQuery,
  MapImportUseCase,
  OpenImport,
  PlanWriter,
  PreviewImportQuery,
  ProgramSnapshots,
  RejectedRowsQuery,
  SheetWindowQuery,
  ShowImportQuery,
  StageImportUseCase,
  WorkbookReader,
} from '@housestaff/exchange/application';
import { SqlImportBatches } from './persistence/sql-import-batches';
import { SqlLabelMemory } from './persistence/sql-label-memory';
import { NodeFileDigest } from './workbook/node-file-digest';
import { WorkerWorkbookReader } from './workbook/worker-workbook-reader';

const ADAPTERS: Provider[] = [
  { provide: FileDigest, useClass: NodeFileDigest },
  { provide: ImportBatches, useClass: SqlImportBatches },
  { provide: LabelMemory, useClass: SqlLabelMemory },
  { provide: WorkbookReader, useFactory: () => new WorkerWorkbookReader() },
];

const PARTS = [CalendarWriter, ImportComparison, ImportWrites, OpenImport, PlanWriter, ProgramSnapshots];

const USE_CASES = [
  CommitImportUseCase,
  DiscardImportUseCase,
  ListImportsQuery,
  MapImportUseCase,
  PreviewImportQuery,
  RejectedRowsQuery,
  SheetWindowQuery,
  ShowImportQuery,
  StageImportUseCase,
];

/** Workbook imports. Needs the program, people and assignments modules, which are global. */
@Module({ providers: [...ADAPTERS, ...PARTS, ...USE_CASES], exports: USE_CASES })
export class ImportsModule {}
