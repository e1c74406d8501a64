import { Global, Module, type Provider } from '@nestjs/common';
import {
  BlockGridQuery,
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
  ManifestNews,
  ManifestQuery,
  PreviewChanges,
  PublicationStamps,
  PublishDraft,
  PublishedDuties,
  PublishedRows,
  Publisher,
  PublishGround,
  RefreshDuties,
  RollBack,
  RotationChoicesQuery,
  ScheduleAccess,
  ScheduleDiffs,
  ScheduleReader,
  Schedules,
  ScheduleViews,
  ScheduleWorld,
  ShowSchedule,
  ShowVersions,
  ShowViolations,
  StartDraft,
  StepDraft,
  Versions,
  YearGridQuery,
  YearSchedules,
} from '@housestaff/assignments/application';
import { ObservedStays, ScheduleOpener } from '@housestaff/program/application';
import { RowWriter } from './persistence/row-writer';
import { SqlDrafts } from './persistence/sql-drafts';
import { SqlPublishedRows } from './persistence/sql-published-rows';
import { SqlSchedules } from './persistence/sql-schedules';
import { SqlVersions } from './persistence/sql-versions';
import { CatalogScheduleWorld } from './world/catalog-schedule-world';
import { PublishedObservedStays } from './world/published-observed-stays';
import { SqlScheduleOpener } from './world/sql-schedule-opener';

const ADAPTERS: Provider[] = [
  { provide: Schedules, useClass: SqlSchedules },
  { provide: Drafts, useClass: SqlDrafts },
  { provide: Versions, useClass: SqlVersions },
  { provide: PublishedRows, useClass: SqlPublishedRows },
  { provide: ScheduleWorld, useClass: CatalogScheduleWorld },
  { provide: ScheduleOpener, useClass: SqlScheduleOpener },
  { provide: ObservedStays, useClass: PublishedObservedStays },
  RowWriter,
];

const PARTS = [DraftSteps, DraftStamps, EditCheck, Gatekeeper, ImportPlanner, PublicationStamps, Publisher, PublishGround, ScheduleViews, ManifestNews];

const USE_CASES = [
  ...[StartDraft, ChangeDraft, StepDraft, DiscardDraft, PreviewChanges, PublishDraft, RollBack, RefreshDuties, ImportIntoSchedule],
  ...[ShowSchedule, ShowVersions, ShowViolations, ScheduleDiffs, YearGridQuery, BlockGridQuery, CandidatesQuery, RotationChoicesQuery, DutyChoicesQuery, ManifestQuery],
  ...[ScheduleAccess, ScheduleReader, DraftWriter, YearSchedules, PublishedDuties],
];

/**
 * Global, because program's ports ScheduleOpener and ObservedStays are kept here, and later contexts read schedules.
 * ScheduleCheck, PublishGate and ScheduleFigures come from the compliance context.
 */
@Global()
@Module({
  providers: [...ADAPTERS, ...PARTS, ...USE_CASES],
  exports: [...USE_CASES, ScheduleOpener, ObservedStays, PublishedRows, Schedules, Versions],
})
export class AssignmentsModule {}
