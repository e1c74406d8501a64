export { SqlScheduleRuns } from './persistence/sql-schedule-runs';
export { PlanningModule } from './planning.module';
export { PlanSetupsModule } from './plan-setups.module';
export type { AlgorithmContext, PlanAlgorithm } from './engine/algorithm';
export { chooseAlgorithm } from './engine/choose-algorithm';
export { solvePlan } from './engine/solve-plan';
export { WorkerPlanSolver } from './engine/worker-plan-solver';
