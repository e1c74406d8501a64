import { Module, type Provider } from '@nestjs/common';
import {
  BatchKeeper,
  CalendarWriter,
  CommitImportUseCase,
  DiscardImportUseCase,
  FileDigest,
  ImportBatches,
  ImportComparison,
  ImportDoors,
  ImportLedger,
  ImportWrites,
  LabelMemory,
  ListImportsQuery,
  MapImportUseCase,
  OpenImport,
  PlanWriter,
  PreviewImportQuery,
  PreviewUndoQuery,
  ProgramFileDoor,
  ProgramGrounds,
  ProgramSnapshots,
  ProgramWriter,
  RejectedRowsQuery,
  SheetWindowQuery,
  ShowImportQuery,
  StageImportUseCase,
  TableDoor,
  TableGrounds,
  TableTemplateQuery,
  TableWriter,
  UndoGrounds,
  UndoImportUseCase,
  WorkbookReader,
  YearSheetDoor,
} from '@housestaff/exchange/application';
import { SqlImportBatches } from './persistence/sql-import-batches';
import { SqlLabelMemory } from './persistence/sql-label-memory';
import { SqlImportLedger } from './undo/sql-import-ledger';
import { NodeFileDigest } from './workbook/node-file-digest';
import { WorkerWorkbookReader } from './workbook/worker-workbook-reader';

const ADAPTERS: Provider[] = [
  { provide: FileDigest, useClass: NodeFileDigest },
  { provide: ImportBatches, useClass: SqlImportBatches },
  { provide: ImportLedger, useClass: SqlImportLedger },
  { provide: LabelMemory, useClass: SqlLabelMemory },
  { provide: WorkbookReader, useFactory: () => new WorkerWorkbookReader() },
];

const PARTS = [BatchKeeper, CalendarWriter, ImportComparison, ImportWrites, OpenImport, PlanWriter, ProgramGrounds, ProgramSnapshots, ProgramWriter, TableGrounds, TableWriter, UndoGrounds];

const DOORS = [ImportDoors, ProgramFileDoor, TableDoor, YearSheetDoor];

const USE_CASES = [
  CommitImportUseCase,
  DiscardImportUseCase,
  ListImportsQuery,
  MapImportUseCase,
  PreviewImportQuery,
  PreviewUndoQuery,
  RejectedRowsQuery,
  SheetWindowQuery,
  ShowImportQuery,
  StageImportUseCase,
  TableTemplateQuery,
  UndoImportUseCase,
];

/** Imports. Needs the program, people, assignments and plan set-ups modules, which are global. */
@Module({ providers: [...ADAPTERS, ...PARTS, ...DOORS, ...USE_CASES], exports: USE_CASES })
export class ImportsModule {}
