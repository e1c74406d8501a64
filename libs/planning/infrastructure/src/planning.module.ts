import { Module, type Provider } from '@nestjs/common';
import {
  AcceptRunUseCase,
  CancelRunUseCase,
  GetRunQuery,
  ListRunsQuery,
  PreCheckQuery,
  RunFindingsQuery,
  RunScheduleHandler,
  ScheduleRuns,
  StartRunUseCase,
  YearSolver,
} from '@housestaff/planning/application';
import { SqlScheduleRuns } from './persistence/sql-schedule-runs';
import { WorkerYearSolver } from './solver/worker-year-solver';

const ADAPTERS: Provider[] = [
  { provide: ScheduleRuns, useClass: SqlScheduleRuns },
  { provide: YearSolver, useFactory: () => new WorkerYearSolver() },
];

const USE_CASES = [AcceptRunUseCase, CancelRunUseCase, GetRunQuery, ListRunsQuery, PreCheckQuery, RunFindingsQuery, StartRunUseCase];

/** Reads schedules and writes drafts through the assignments context, whose module is global. */
@Module({
  providers: [...ADAPTERS, ...USE_CASES, RunScheduleHandler],
  exports: [...USE_CASES, RunScheduleHandler, YearSolver],
})
export class PlanningModule {}
