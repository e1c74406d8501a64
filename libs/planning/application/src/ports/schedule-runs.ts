import type { DateRange, Id, LocalDate } from '@housestaff/kernel';
import type { DescribedTerm, Objective, ObjectiveId, PlanningProblem, PlanningSolution, PlanSetupFields, Score } from '@housestaff/planning/domain';
import type { PlanGrid, PlanKind, SlotUnit } from '../problem/plan-to-make';
import type { Algorithm } from './plan-solver';

export type RunStatus = 'queued' | 'running' | 'succeeded' | 'cancelled' | 'failed';

/** What a run plans, in counts. Leave in weeks of seven days. */
export interface RunScope {
  readonly people: number;
  readonly slots: number;
  readonly slotUnit: SlotUnit;
  readonly lockedCells: number;
  readonly leaveWeeks: number;
  readonly demands: number;
  readonly rules: number;
}

export interface PlanOfRun {
  readonly kind: PlanKind;
  readonly setupId: Id | null;
  readonly name: string;
}

/** Points of the best plan, and proven limit, after so many seconds. */
export interface RunPoint {
  readonly seconds: number;
  readonly best: number | null;
  readonly bound: number | null;
}

export interface RunTerm extends DescribedTerm {
  /** What the first plan cost. */
  readonly firstPoints: number;
}

export interface UnmetDemand {
  readonly id: string;
  readonly title: string;
  readonly required: number;
  readonly exists: number;
  readonly short: number;
  readonly unit: string;
  readonly because: readonly string[];
  readonly relaxations: readonly { readonly id: string; readonly label: string; readonly effect: string }[];
}

export interface RunAlternative {
  /** 0 is the best. */
  readonly id: number;
  readonly label: string;
  readonly points: number;
  readonly unmet: number;
  /** Cells that differ from what stands. */
  readonly changedCells: number;
  /** Cells that differ from the best. */
  readonly differs: number;
  readonly terms: readonly RunTerm[];
  /** By objective. */
  readonly values: Readonly<Record<string, number>>;
}

/** The whole of an alternative in a draft, or some people and days of it. */
export interface RunAcceptance {
  readonly alternative: number;
  readonly people: readonly Id[] | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly draftId: Id;
}

/** How far a run has come. Each store replaces the one before. */
export interface RunOutcome {
  readonly phase: string;
  readonly points: readonly RunPoint[];
  readonly best: number | null;
  readonly bound: number | null;
  /** Units of demand that the best leaves unmet. Null without a plan. */
  readonly unmetCount: number | null;
  readonly proven: boolean;
  readonly terms: readonly RunTerm[];
  readonly unmet: readonly UnmetDemand[];
  readonly changedCells: number;
  readonly alternatives: readonly RunAlternative[];
  readonly usedAlgorithm: string | null;
  /** Why `auto` chose it. */
  readonly why: string | null;
  /** Searched so far, over all attempts. */
  readonly spent: number;
}

export interface RunOut {
  readonly personId: Id;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What was asked for beside the problem. */
export interface RunRequest {
  /** What was planned by, as it was then: it may be changed or deleted later. Null for annual blocks. */
  readonly setup: PlanSetupFields | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly fewChanges: boolean;
  readonly out: readonly RunOut[];
  readonly relaxations: readonly string[];
  readonly alternatives: number;
  readonly objectives: readonly Objective[];
}

export interface RunState extends RunOutcome {
  readonly id: Id;
  readonly programId: Id;
  readonly scheduleId: Id;
  readonly plan: PlanOfRun;
  readonly period: DateRange;
  readonly algorithm: Algorithm;
  readonly seconds: number;
  readonly seed: number;
  readonly status: RunStatus;
  readonly startedBy: string;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly scope: RunScope;
  readonly request: RunRequest;
  readonly accepted: readonly RunAcceptance[];
  readonly jobId: Id | null;
  readonly draftId: Id | null;
  readonly error: string | null;
  readonly stoppedAt: string | null;
  readonly version: number;
}

type Given = 'id' | 'programId' | 'scheduleId' | 'plan' | 'period' | 'algorithm' | 'seconds' | 'seed' | 'startedBy' | 'scope' | 'request';

export type NewRun = Pick<RunState, Given> & { readonly problem: PlanningProblem; readonly grid: PlanGrid };

/** A plan as it was found. */
export interface Incumbent {
  readonly seconds: number;
  readonly score: Score;
  readonly solution: PlanningSolution;
}

export type { ObjectiveId };

export abstract class ScheduleRuns {
  abstract add(run: NewRun): Promise<void>;
  abstract setJob(id: Id, jobId: Id): Promise<void>;
  abstract findById(id: Id): Promise<RunState | undefined>;
  /** Newest first, at most 50. */
  abstract ofSchedule(scheduleId: Id): Promise<RunState[]>;
  /** Null for a run of the earlier generator, whose problem has another form. */
  abstract problemOf(id: Id): Promise<{ readonly problem: PlanningProblem; readonly grid: PlanGrid } | null>;
  /** The newest plan of a run that is going, or an alternative of one that has it; null when there is none. */
  abstract solutionOf(id: Id, alternative?: number): Promise<PlanningSolution | null>;
  /** As it was stored, whatever its form. */
  abstract problemFileOf(id: Id): Promise<unknown>;
  /** From queued, or from running when another attempt was cut off. False when it has ended. */
  abstract begin(id: Id, at: Date, stoppedAt: string | null): Promise<boolean>;
  /** Leaves an ended run as it is. An incumbent is put after those that are there; the oldest of many go. */
  abstract store(id: Id, outcome: RunOutcome, incumbent?: Incumbent): Promise<void>;
  /** Those beside the best, from alternative 1 on. Leaves an ended run as it is. */
  abstract storeAlternatives(id: Id, solutions: readonly PlanningSolution[]): Promise<void>;
  /** Leaves an ended run as it is. */
  abstract end(id: Id, status: 'succeeded' | 'cancelled' | 'failed', at: Date, facts?: { readonly error?: string; readonly stoppedAt?: string }): Promise<void>;
  abstract accept(id: Id, acceptance: RunAcceptance): Promise<void>;
}
