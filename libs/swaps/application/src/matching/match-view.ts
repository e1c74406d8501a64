import type { FindingDiff } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { MatchFactor, SwapPart, WeighedFactor } from '@housestaff/swaps/domain';

/** Somebody to swap with, and why them. */
export interface Match {
  readonly personId: Id;
  readonly name: string;
  /** The best they could give back; null: they would just take it over. */
  readonly takes: SwapPart | null;
  /** 0 to 1. */
  readonly score: number;
  readonly factors: Readonly<Record<MatchFactor, WeighedFactor>>;
  /** What it would do to the rules. */
  readonly findings: FindingDiff;
  /** Why it can't be done as it stands, in words; null: it can. Such ones come last. */
  readonly problem: string | null;
}
