import type { RuleId } from './rule-id';

export interface RulePolicy {
  readonly on: boolean;
  readonly severity: 'violation' | 'warning';
  /** In the rule's unit. For one day in seven: one free day for each so many eligible days. */
  readonly limit: number;
}

/** What a program holds its schedule to: a versioned JSON document. */
export interface RulePack {
  readonly id: string;
  readonly version: number;
  /** Of the Common Program Requirements that the paragraphs are numbered by. */
  readonly edition: string;
  readonly rules: Readonly<Record<RuleId, RulePolicy>>;
  readonly averaging: {
    /** Longest average, in days; months are as long as they are. */
    readonly days: number;
    readonly longestMonth: number;
  };
  readonly rounding: { readonly freeDays: 'floor' | 'ceil' | 'round' };
  /** Settings of a program, not text of the requirements. */
  readonly settings: {
    /** A pause no longer than this doesn't end a period of work. */
    readonly breakMinutes: number;
    readonly weekendBesideLeaveIsFree: boolean;
    /** Length of in-house call after which the long rest is due. */
    readonly longCallHours: number;
  };
}
