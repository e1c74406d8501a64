import { Module, type Provider } from '@nestjs/common';
import {
  AcceptRunUseCase,
  CancelRunUseCase,
  ExplainRunCellQuery,
  ExplainScheduleCellQuery,
  GetRunQuery,
  ListRunsQuery,
  PlanProblems,
  PreCheckQuery,
  RunFilesQuery,
  RunFindingsQuery,
  RunNotices,
  RunPlanQuery,
  RunScheduleHandler,
  ScheduleRuns,
  StartRunUseCase,
  StoredRun,
} from '@housestaff/planning/application';
import { SqlScheduleRuns } from './persistence/sql-schedule-runs';
import { PlanSetupsModule } from './plan-setups.module';
import { PLANNER } from './planner.providers';

const ADAPTERS: Provider[] = [{ provide: ScheduleRuns, useClass: SqlScheduleRuns }, ...PLANNER];

const USE_CASES = [
  AcceptRunUseCase,
  CancelRunUseCase,
  ExplainRunCellQuery,
  ExplainScheduleCellQuery,
  GetRunQuery,
  ListRunsQuery,
  PreCheckQuery,
  RunFilesQuery,
  RunFindingsQuery,
  RunPlanQuery,
  StartRunUseCase,
];

/** Reads schedules and writes drafts through the assignments context, whose module is global. */
@Module({
  imports: [PlanSetupsModule],
  providers: [...ADAPTERS, ...USE_CASES, PlanProblems, StoredRun, RunScheduleHandler, RunNotices],
  exports: [...USE_CASES, RunScheduleHandler],
})
export class PlanningModule {}
