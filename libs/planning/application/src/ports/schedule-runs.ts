import type { AnnualProblem, AnnualSolution, Demand, RunScope } from '@housestaff/planning/domain';
import type { Id } from '@housestaff/kernel';
import type { YearAlgorithm } from './year-solver';

export type RunStatus = 'queued' | 'running' | 'succeeded' | 'cancelled' | 'failed';

/** Best and proven limit after so many seconds. */
export interface RunPoint {
  readonly seconds: number;
  readonly best: number | null;
  readonly bound: number | null;
}

export interface RunTerm {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly points: number;
  /** What the first schedule cost. */
  readonly firstPoints: number;
}

/** How far a run has come. Each store replaces the one before. */
export interface RunOutcome {
  readonly phase: string;
  readonly points: readonly RunPoint[];
  readonly best: number | null;
  readonly bound: number | null;
  readonly proven: boolean;
  readonly terms: readonly RunTerm[];
  readonly unmet: readonly Demand[];
  readonly changedCells: number;
}

export interface RunState extends RunOutcome {
  readonly id: Id;
  readonly programId: Id;
  readonly scheduleId: Id;
  readonly algorithm: YearAlgorithm;
  readonly seconds: number;
  readonly seed: number;
  readonly status: RunStatus;
  readonly startedBy: string;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly scope: RunScope;
  readonly jobId: Id | null;
  readonly draftId: Id | null;
  readonly error: string | null;
  readonly version: number;
}

export type NewRun = Pick<RunState, 'id' | 'programId' | 'scheduleId' | 'algorithm' | 'seconds' | 'seed' | 'startedBy' | 'scope'> & { readonly problem: AnnualProblem };

export abstract class ScheduleRuns {
  abstract add(run: NewRun): Promise<void>;
  abstract setJob(id: Id, jobId: Id): Promise<void>;
  abstract findById(id: Id): Promise<RunState | undefined>;
  /** Newest first, at most 50. */
  abstract ofSchedule(scheduleId: Id): Promise<RunState[]>;
  abstract problemOf(id: Id): Promise<AnnualProblem>;
  /** The best schedule stored so far. */
  abstract solutionOf(id: Id): Promise<AnnualSolution | null>;
  /** From queued, or from running when another attempt was cut off. False when it has ended. */
  abstract begin(id: Id, at: Date): Promise<boolean>;
  /** Leaves an ended run as it is. `solution` undefined keeps the stored one. */
  abstract store(id: Id, outcome: RunOutcome, solution?: AnnualSolution): Promise<void>;
  /** Leaves an ended run as it is. */
  abstract end(id: Id, status: 'succeeded' | 'cancelled' | 'failed', at: Date, error?: string): Promise<void>;
  abstract setDraft(id: Id, draftId: Id): Promise<void>;
}
