import type { Id } from '@housestaff/kernel';

/** One violation that a version was published with, as it was then. */
export interface OverrideState {
  readonly findingId: string;
  readonly ruleId: string;
  /** Null: supervision. */
  readonly personId: Id | null;
  readonly personName: string;
  readonly measured: number | null;
  readonly allowed: number | null;
  readonly reason: string;
  readonly givenBy: string;
  readonly givenAt: Date;
  readonly publishedVersion: number;
}

/** Call within a unit of work. */
export abstract class FindingOverrides {
  /** In the order of the versions that they were given for. */
  abstract of(scheduleId: Id): Promise<OverrideState[]>;
  abstract add(scheduleId: Id, overrides: readonly OverrideState[]): Promise<void>;
}
