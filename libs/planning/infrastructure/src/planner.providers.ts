import type { Provider } from '@nestjs/common';
import { AlgorithmChoice, PlanSolver } from '@housestaff/planning/application';

class NoPlanner extends PlanSolver {
  solve(): Promise<never> {
    return Promise.reject(new Error('The planner is being replaced'));
  }
}

class FirstChoice extends AlgorithmChoice {
  of(): { algorithm: string; why: string } {
    return { algorithm: 'hybrid', why: '' };
  }
}

/** What searches, and what chooses how. */
export const PLANNER: Provider[] = [
  { provide: PlanSolver, useClass: NoPlanner },
  { provide: AlgorithmChoice, useClass: FirstChoice },
];
