import type { Id } from '@housestaff/kernel';
import type { Outcome, PlannedPeriod } from '@housestaff/onboarding/domain';

export interface RolledPerson {
  readonly personId: Id;
  readonly name: string;
  readonly outcome: Outcome;
  readonly pgyNow: number | null;
  readonly pgyNext: number | null;
  /** Their PGY periods where they were changed: what an undo puts back, and what it must find. */
  readonly changed: { readonly before: readonly PlannedPeriod[]; readonly after: readonly PlannedPeriod[] } | null;
}

/** All that a roll-over did. */
export interface RollOverState {
  readonly id: Id;
  readonly programId: Id;
  readonly fromYearId: Id;
  readonly fromYearName: string;
  readonly newYearId: Id;
  readonly newYearName: string;
  readonly scheduleId: Id;
  readonly people: readonly RolledPerson[];
  readonly interns: readonly { readonly personId: Id; readonly name: string }[];
  readonly requirements: number;
  readonly coverage: number;
  /** Coverage that found no place in the new year, in words. */
  readonly lost: readonly string[];
  readonly doneBy: string;
  readonly doneAt: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

/** Call within a unit of work. */
export abstract class RollOvers {
  /** Newest first. */
  abstract ofProgram(programId: Id): Promise<RollOverState[]>;
  /** Holds the row until the unit of work ends: who undoes second sees that it is undone. */
  abstract lock(id: Id): Promise<RollOverState | undefined>;
  abstract add(rollOver: RollOverState): Promise<void>;
  abstract markUndone(id: Id, by: string, at: Date): Promise<void>;
}
