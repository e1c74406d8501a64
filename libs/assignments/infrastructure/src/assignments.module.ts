import { Global, Module, type Provider } from '@nestjs/common';
import {
  Amendments,
  BlockGridQuery,
  CallRosterQuery,
  CandidatesQuery,
  ChangeDraft,
  DiscardDraft,
  DraftStamps,
  DraftSteps,
  Drafts,
  DraftWriter,
  DutyChoicesQuery,
  EditCheck,
  Gatekeeper,
  ImportIntoSchedule,
  ImportPlanner,
  ImportTraces,
  ManifestNews,
  ManifestQuery,
  PreviewChanges,
  PublicationNews,
  PublicationStamps,
  PublishDraft,
  PublishedDuties,
  PublishedNotices,
  PublishedRows,
  Publisher,
  PublishGround,
  RefreshDuties,
  RollBack,
  RotationChoicesQuery,
  ScheduleAccess,
  ScheduleDiffs,
  ScheduleLeaveEffects,
  ScheduleReader,
  Schedules,
  ScheduleViews,
  ScheduleWorld,
  ShowSchedule,
  ShowVersions,
  ShowViolations,
  StartDraft,
  StepDraft,
  UndoScheduleImportUseCase,
  Versions,
  YearGridQuery,
  YearSchedules,
} from '@housestaff/assignments/application';
import { LeaveEffects } from '@housestaff/people/application';
import { DutyProjection, ObservedStays, RotationStays, ScheduleOpener } from '@housestaff/program/application';
import { RowWriter } from './persistence/row-writer';
import { SqlDrafts } from './persistence/sql-drafts';
import { SqlImportTraces } from './persistence/sql-import-traces';
import { SqlPublishedRows } from './persistence/sql-published-rows';
import { SqlSchedules } from './persistence/sql-schedules';
import { SqlVersions } from './persistence/sql-versions';
import { CatalogScheduleWorld } from './world/catalog-schedule-world';
import { PublishedDutyProjection } from './world/published-duty-projection';
import { PublishedObservedStays } from './world/published-observed-stays';
import { PublishedRotationStays } from './world/published-rotation-stays';
import { SqlScheduleOpener } from './world/sql-schedule-opener';

const ADAPTERS: Provider[] = [
  { provide: Schedules, useClass: SqlSchedules },
  { provide: Drafts, useClass: SqlDrafts },
  { provide: Versions, useClass: SqlVersions },
  { provide: ImportTraces, useClass: SqlImportTraces },
  { provide: PublishedRows, useClass: SqlPublishedRows },
  { provide: ScheduleWorld, useClass: CatalogScheduleWorld },
  { provide: ScheduleOpener, useClass: SqlScheduleOpener },
  { provide: ObservedStays, useClass: PublishedObservedStays },
  { provide: DutyProjection, useClass: PublishedDutyProjection },
  { provide: RotationStays, useClass: PublishedRotationStays },
  { provide: LeaveEffects, useClass: ScheduleLeaveEffects },
  RowWriter,
];

const PARTS = [DraftSteps, DraftStamps, EditCheck, Gatekeeper, ImportPlanner, PublicationNews, PublicationStamps, Publisher, PublishGround, ScheduleViews, ManifestNews, PublishedNotices];

const USE_CASES = [
  ...[StartDraft, ChangeDraft, StepDraft, DiscardDraft, PreviewChanges, PublishDraft, RollBack, RefreshDuties, ImportIntoSchedule, UndoScheduleImportUseCase],
  ...[ShowSchedule, ShowVersions, ShowViolations, ScheduleDiffs, YearGridQuery, BlockGridQuery, CallRosterQuery, CandidatesQuery, RotationChoicesQuery, DutyChoicesQuery, ManifestQuery],
  ...[Amendments, ScheduleAccess, ScheduleReader, DraftWriter, YearSchedules, PublishedDuties],
];

/**
 * Global, because program's ports ScheduleOpener, ObservedStays, RotationStays and DutyProjection and people's LeaveEffects are kept here, and later contexts read schedules.
 * ScheduleCheck, PublishGate and ScheduleFigures come from the compliance context.
 */
@Global()
@Module({
  providers: [...ADAPTERS, ...PARTS, ...USE_CASES],
  exports: [...USE_CASES, Drafts, ScheduleOpener, ObservedStays, RotationStays, DutyProjection, LeaveEffects, PublishedRows, Schedules, ScheduleWorld, Versions],
})
export class AssignmentsModule {}
