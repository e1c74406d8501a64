import type { Id } from '@housestaff/kernel';
import type { PlanColumn } from './plan-columns';

/** A cell that a plan gives otherwise than it stands. */
export interface ChangedCell {
  readonly personId: Id;
  readonly column: PlanColumn;
  readonly was: Id | null;
  readonly becomes: Id | null;
}
