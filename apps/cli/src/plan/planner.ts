/** In a file of its own, loaded when something is solved: checking and explaining start at once. */
export { WorkerPlanSolver } from '@housestaff/planning/infrastructure';
