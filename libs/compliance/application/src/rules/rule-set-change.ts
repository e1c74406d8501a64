import type { Averaging, PackRounding, PackSettings, SupervisionPolicy } from '@housestaff/compliance/domain';

export interface RuleChange {
  readonly ruleId: string;
  readonly on?: boolean;
  readonly severity?: 'violation' | 'warning';
  readonly limit?: number;
}

/** What a program shall be held to. What is left out is as the pack has it. */
export interface RuleSetProposal {
  readonly packId: string;
  readonly packVersion: number;
  readonly rules: readonly RuleChange[];
  readonly averaging?: Partial<Averaging>;
  readonly rounding?: Partial<PackRounding>;
  readonly settings?: Partial<PackSettings>;
  readonly supervision?: SupervisionPolicy;
}

export interface RuleSetChange extends RuleSetProposal {
  /** Why. Needed where a rule of the Common Program Requirements is off. */
  readonly note: string;
}
