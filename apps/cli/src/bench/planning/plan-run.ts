import type { PlanBound } from '@housestaff/planning/application';
import type { Score } from '@housestaff/planning/domain';

/** What is run: one line of the results file is one of these with its outcome. */
export interface RunOrder {
  readonly instance: string;
  readonly algorithm: string;
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
}

/** Times in seconds from the beginning of the search. */
export interface PlanRun extends RunOrder {
  /** As the independent checker judged the file that came out; null when none did. */
  readonly score: Score | null;
  readonly bound: PlanBound | null;
  readonly proven: boolean;
  readonly firstAt: number | null;
  readonly bestAt: number | null;
  readonly endedAt: number;
  /** Resident, of the whole process. */
  readonly peakMb: number | null;
  /** Why there is nothing. */
  readonly failed?: string;
}

export function keyOf({ instance, algorithm, seconds, seed, threads }: RunOrder): string {
  return [instance, algorithm, seconds, seed, threads].join(' ');
}
