import type { ChangeInput, FindingDiff } from '@housestaff/assignments/application';
import type { Factors } from '@housestaff/conflicts/domain';
import type { Id } from '@housestaff/kernel';

export const STRATEGIES = ['swap', 'reassign', 'split', 'backup', 'defer'] as const;

export type Strategy = (typeof STRATEGIES)[number];

/** A change set that might mend a conflict. */
export interface Proposal {
  readonly strategy: Strategy;
  readonly label: string;
  readonly changes: readonly ChangeInput[];
  /** Who takes something on. */
  readonly takers: readonly Id[];
}

/** One way to resolve a conflict, as it would be on the schedule as published now. */
export interface ConflictOption {
  /** The same as long as it makes the same changes. */
  readonly id: string;
  readonly strategy: Strategy;
  readonly label: string;
  /** Each change, as a person reads it. */
  readonly steps: readonly string[];
  readonly changes: readonly ChangeInput[];
  readonly takers: readonly Id[];
  /** 0 to 1. */
  readonly score: number;
  readonly factors: Factors;
  readonly findings: FindingDiff;
  /** Other conflicts, by title, that it would make or make worse. */
  readonly makes: readonly string[];
  /** Other conflicts, by title, that it would end too. */
  readonly ends: readonly string[];
  /** Why it can't be applied; null: it can. */
  readonly blocked: string | null;
}
