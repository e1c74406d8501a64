import type { RuleId } from './rule-id';
import type { SupervisionPolicy } from './supervision-policy';

export type RuleSeverity = 'violation' | 'warning';
export type Rounding = 'floor' | 'ceil' | 'round';

export interface RulePolicy {
  readonly on: boolean;
  readonly severity: RuleSeverity;
  /** In the rule's unit; see each rule. Of one day in seven: one free day for each so many eligible days. */
  readonly limit: number;
  /** Categories of rotations that it is for; null: all, and time outside rotations too. */
  readonly categories: readonly string[] | null;
  /** The limit isn't text of the Common Program Requirements: the program verifies it. */
  readonly verify: boolean;
}

export interface Averaging {
  /** Longest average, in days; months are as long as they are. */
  readonly days: number;
  readonly longestMonth: number;
  /** An average over fewer than seven days is taken as over a whole week. */
  readonly shortStayIsAWeek: boolean;
}

/** How a part of a free day, or of a night of call, counts. */
export interface PackRounding {
  readonly freeDays: Rounding;
  readonly callNights: Rounding;
}

/** Settings of a program, not text of the requirements. */
export interface PackSettings {
  /** A pause no longer than this doesn't end a period of work. */
  readonly breakMinutes: number;
  readonly weekendBesideLeaveIsFree: boolean;
  /** Length of in-house call after which the long rest is due. */
  readonly longCallHours: number;
  /** False: one day free in each seven days of a rotation, not on average. */
  readonly freeDayAveraged: boolean;
}

/** What a program holds its schedule to: a versioned JSON document. */
export interface RulePack {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** Of the Common Program Requirements that the paragraphs are numbered by. */
  readonly edition: string;
  /** Holds an example's figures that the program must verify with its review committee. */
  readonly verify: boolean;
  /** What a program should know of it before it takes it; empty where nothing. */
  readonly note: string;
  readonly rules: Readonly<Record<RuleId, RulePolicy>>;
  readonly averaging: Averaging;
  readonly rounding: PackRounding;
  readonly settings: PackSettings;
  readonly supervision: SupervisionPolicy;
}
