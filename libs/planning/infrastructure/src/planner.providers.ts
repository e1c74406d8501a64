import type { Provider } from '@nestjs/common';
import { AlgorithmChoice, PlanSolver } from '@housestaff/planning/application';
import { MeasuredChoice } from './engine/choose-algorithm';
import { WorkerPlanSolver } from './engine/worker-plan-solver';

/** What searches, and what chooses how. */
export const PLANNER: Provider[] = [
  { provide: PlanSolver, useFactory: () => new WorkerPlanSolver() },
  { provide: AlgorithmChoice, useClass: MeasuredChoice },
];
