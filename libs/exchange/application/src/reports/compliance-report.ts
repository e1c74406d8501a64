import type { FindingCounts, ScheduleFinding } from '@housestaff/assignments/application';
import type { Basis, ComplianceRow, RuleInfo } from '@housestaff/compliance/application';
import type { DateRange, Id } from '@housestaff/kernel';

/** A finding with what its sentence needs besides. */
export interface ReportFinding extends ScheduleFinding {
  /** Left out of an average's hours and days. */
  readonly leave: readonly { readonly kind: string; readonly days: number }[];
  /** Activities without times. */
  readonly missing: readonly string[];
}

/** What is reported of a block or a year, in data. Every file is made from it alone. */
export interface ComplianceReport {
  readonly program: string;
  readonly zone: string;
  readonly year: string;
  /** Null: the whole year. */
  readonly block: string | null;
  /** The days reported on. */
  readonly period: DateRange;
  /** Null: everybody. */
  readonly person: string | null;
  readonly basis: Basis;
  /** Days of somebody that were logged, where the basis is what was worked. */
  readonly loggedDays: number;
  readonly pack: { readonly name: string; readonly version: number; readonly edition: string };
  /** Titles of the rules whose limit is the program's to verify, and no text of the requirements. */
  readonly toVerify: readonly string[];
  /** Null: nothing is published yet. */
  readonly publishedVersion: number | null;
  /** With the changes of a draft over what is published. */
  readonly draft: boolean;
  readonly madeAt: Date;
  readonly rules: readonly RuleInfo[];
  readonly rows: readonly ComplianceRow[];
  readonly rotations: ReadonlyMap<Id, string>;
  readonly counts: FindingCounts;
  readonly clearPeople: number;
  /** By person as in `rows`, then in order of time; those that are nobody's last. */
  readonly findings: readonly ReportFinding[];
}
