export { SqlScheduleRuns } from './persistence/sql-schedule-runs';
export { solveYear } from './solver/solve-year';
export { WorkerYearSolver } from './solver/worker-year-solver';
export { PlanningModule } from './planning.module';
export { PlanSetupsModule } from './plan-setups.module';
