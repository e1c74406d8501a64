/** One of the things to trade off against the others: some terms of the score, added up. Less is better. */
export interface Objective {
  readonly id: string;
  /** In a coordinator's words, e.g. "Even nights". */
  readonly name: string;
  /** Terms of the score, e.g. `even-nights`; `unmet` is demand that stays unmet. */
  readonly terms: readonly string[];
}
